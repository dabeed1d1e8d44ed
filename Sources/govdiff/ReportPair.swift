import CommandSupport
import ReportDiff

/// Two reports put in order, and what the user should know about them.
struct ReportPair {
  private(set) var reports: YearPair<Report>
  private(set) var notes: [Phrase] = []
  /// Whether the two were given in the wrong order.
  private(set) var isSwapped = false

  /// Reads two reports; the earlier year comes first, unless they are to be taken as given.
  ///
  /// `asGiven` is `nil` for a command that leaves no such choice.
  init(old: String, new: String, asGiven: Bool?) async throws(Trouble) {
    if old == "-", new == "-" { throw Trouble("-", Words.bothStandardInput, Words.nameOne) }
    do throws(SourceError) {
      let files = YearPair(
        old: try await SourceFile.read(old),
        new: try await SourceFile.read(new)
      )
      reports = try Self.reports(from: files)
    } catch {
      throw Trouble(error)
    }
    order(asGiven: asGiven)
    notes += remarks
  }

  /// Pairs two versions of one file, under the name that git gives it; there is nothing to put in order.
  init(versions: YearPair<String>, of name: YearPair<String>) async throws(Trouble) {
    do throws(SourceError) {
      let files = YearPair(
        old: try await SourceFile.read(versions.old, as: name.old),
        new: try await SourceFile.read(versions.new, as: name.new)
      )
      reports = try Self.reports(from: files)
    } catch {
      throw Trouble(error)
    }
  }

  /// Reads both at once.
  private static func reports(
    from files: YearPair<SourceFile>
  ) throws(SourceError) -> YearPair<Report> {
    let new = Ahead { read(files.new) }
    let old = read(files.old)
    return YearPair(old: try old.get(), new: try new.value().get())
  }

  private static func read(_ file: SourceFile) -> Result<Report, SourceError> {
    do throws(SourceError) {
      return .success(try Report(from: file))
    } catch {
      return .failure(error)
    }
  }

  private mutating func order(asGiven: Bool?) {
    let years = reports.map { $0.year?.value }
    if asGiven != true, let first = years.old, let second = years.new, first > second {
      reports = YearPair(old: reports.new, new: reports.old)
      isSwapped = true
      notes.append(Words.swapped(first, second, hasChoice: asGiven != nil))
    }
  }

  private var remarks: [Phrase] {
    if reports.old.source.sha256 == reports.new.source.sha256 { return [Words.same] }
    var remarks = [reports.old, reports.new].filter { $0.year == nil }
      .map { Words.unknownYear($0.source.path) }
    if let old = reports.old.year?.value, let new = reports.new.year?.value {
      if old == new { remarks.append(Words.sameYear(new)) }
      if abs(new - old) > 1 { remarks.append(Words.farApart(abs(new - old))) }
    }
    if let old = reports.old.agency?.value, let new = reports.new.agency?.value,
      !AgencyName.isSame(old, new)
    {
      remarks.append(Words.otherAgency(old, new))
    }
    return remarks
  }
}

private enum Words {
  static let bothStandardInput = Phrase(
    zh: "两份报告不能都从标准输入读取",
    en: "only one report can come from standard input"
  )
  static let nameOne = Phrase(zh: "请至少给出一个文件名", en: "name a file for the other")
  static let same = Phrase(
    zh: "给出的两份报告内容完全相同",
    en: "the two files hold the same report"
  )

  static func swapped(_ first: Int, _ second: Int, hasChoice: Bool) -> Phrase {
    Phrase(
      zh: "\(first) 年的报告放在了 \(second) 年之前，已按年份调换"
        + (hasChoice ? "；要按给出的顺序比较，请加 --as-given" : ""),
      en: "\(first) was given before \(second); the two were put in order"
        + (hasChoice ? " (--as-given keeps the order given)" : "")
    )
  }

  static func unknownYear(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 没有读出年份，按给出的顺序比较",
      en: "\(path): its year is unknown; compared in the order given"
    )
  }

  static func sameYear(_ year: Int) -> Phrase {
    Phrase(
      zh: "两份都是 \(year) 年的报告，按给出的顺序比较",
      en: "both are of \(year); compared in the order given"
    )
  }

  static func farApart(_ years: Int) -> Phrase {
    Phrase(
      zh: "两份报告相隔 \(years) 年，跨年的数据未必衔接",
      en: "the reports are \(years) years apart; figures need not carry over"
    )
  }

  static func otherAgency(_ old: String, _ new: String) -> Phrase {
    Phrase(
      zh: "两份报告的机关不同（\(old)、\(new)），仍作比较",
      en: "the agencies differ (\(old), \(new)); compared all the same"
    )
  }
}
