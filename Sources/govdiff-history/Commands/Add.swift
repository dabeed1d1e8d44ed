import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history add`: files reports.
struct Add: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(Words.files.spoken, valueName: Words.filesValue.spoken),
    completion: .file()
  )
  var files: [String]

  @Option(help: ArgumentHelp(Words.agency.spoken, valueName: Words.agencyValue.spoken))
  var agency: String?

  @Option(help: ArgumentHelp(Words.year.spoken, valueName: Words.yearValue.spoken))
  var year: Int?

  @Option(
    help: ArgumentHelp(Words.aliases.spoken, valueName: Words.aliasesValue.spoken),
    completion: .file()
  )
  var aliases: String?

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    let names = try await aliases.asyncMap(AliasFile.init)?.names ?? []
    let found = ReportFiles(files, without: try place.path)
    if agency != nil || year != nil, found.paths.count != 1 {
      throw Trouble(agency != nil ? "--agency" : "--year", Words.oneOnly, Words.oneByOne)
    }
    let store = try place.open(for: .writing)
    for pair in names {
      try history { () throws(HistoryError) in try store.alias(pair.old, for: pair.new) }
    }
    var tally = Tally(total: found.paths.count)
    for trouble in found.troubles { tally.fail(trouble) }
    for path in found.paths {
      tally.begin()
      try await add(path, to: store, &tally)
    }
    try await finish(store, &tally)
    return tally.failed > 0 ? .trouble : .success
  }

  /// Files one report; what is wrong with the file is told, what is wrong with the database ends the run.
  private func add(
    _ path: String,
    to store: HistoryStore,
    _ tally: inout Tally
  ) async throws(Trouble) {
    var file: SourceFile
    do throws(SourceError) {
      file = try SourceFile(reading: path)
    } catch {
      return tally.fail(Trouble(error))
    }
    let known = try history { () throws(HistoryError) in try store.filing(of: file) }
    if let known { return tally.tell(known, path) }
    let report: Report
    do throws(SourceError) {
      file = try await file.extracted()
      report = try Report(from: file)
    } catch {
      return tally.fail(Trouble(error))
    }
    do throws(HistoryError) {
      let filing = try store.file(file, report, agency: agency, year: year)
      tally.tell(filing, path)
      for fault in try await store.settle(agency: filing.agency) { tally.fail(Trouble(fault)) }
      if case .revised = filing.outcome {
        let years = try store.history(of: filing.agency, years: filing.year...filing.year).years
        tally.tell(years.first?.revision, filing)
      }
    } catch {
      guard case .unidentified = error else { throw Trouble(error) }
      tally.fail(Trouble(error))
    }
  }

  private func finish(_ store: HistoryStore, _ tally: inout Tally) async throws(Trouble) {
    do throws(HistoryError) {
      // What a run that was killed has left to compare.
      for fault in try await store.settle() { tally.fail(Trouble(fault)) }
    } catch {
      throw Trouble(error)
    }
    try Console.write(Array((tally.summary.spoken + "\n").utf8))
    for doubt in try history({ () throws(HistoryError) in try store.doubts() }) {
      Console.note(HistoryTerms.doubt(doubt))
    }
  }
}

/// What has become of the files so far.
private struct Tally {
  let total: Int
  private var begun = 0
  private var added = 0
  private var revised = 0
  private var known = 0
  private(set) var failed = 0

  init(total: Int) { self.total = total }

  mutating func begin() { begun += 1 }

  mutating func fail(_ trouble: Trouble) {
    failed += 1
    Console.report(trouble)
  }

  mutating func tell(_ filing: Filing, _ path: String) {
    let outcome: Phrase
    switch filing.outcome {
    case .added:
      added += 1
      outcome = Phrase(zh: "已存入", en: "added")
    case .revised(let version):
      revised += 1
      outcome = Phrase(zh: "已存入第 \(version) 个版本", en: "added as version \(version)")
    case .known:
      known += 1
      outcome = Phrase(zh: "已有，未变动", en: "there already, nothing changed")
    }
    say(
      Phrase(
        zh: "\(filing.agency) \(filing.year) 年：\(outcome(.chinese))（\(path)）",
        en: "\(filing.agency) \(filing.year): \(outcome(.english)) (\(path))"
      )
    )
  }

  func tell(_ revision: AgencyHistory.Revision?, _ filing: Filing) {
    let what = revision.map(HistoryTerms.revision) ?? Words.sameContent
    say(Phrase(zh: "  \(what(.chinese))", en: "  \(what(.english))"))
  }

  /// One line; a reader that has gone must not keep the rest from being filed.
  private func say(_ phrase: Phrase) {
    let digits = String(total).count
    let count = total > 1 ? "[\(DisplayWidth.right(String(begun), digits))/\(total)] " : ""
    let line = TerminalSafety.safe(count + phrase.spoken) + "\n"
    do throws(Trouble) { try Console.write(Array(line.utf8)) } catch { Console.report(error) }
  }

  var summary: Phrase {
    Phrase(
      zh: "共 \(total) 个文件：新存入 \(added)，新版本 \(revised)，已有 \(known)，未能存入 \(failed)",
      en:
        "\(total) files: \(added) added, \(revised) new versions, \(known) there already, \(failed) failed"
    )
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func asyncMap<Value>(
    _ transform: (Wrapped) async throws(Trouble) -> Value
  ) async throws(Trouble) -> Value? {
    if let self { try await transform(self) } else { nil }
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "存入年度报告：读取、保存原文件和读出的内容，并与相邻年度比较。",
    en: "Add annual reports: read them, keep their files, compare them with the years beside."
  )
  static let usage = Phrase(
    zh: "govdiff history add [选项] <文件或文件夹> ...",
    en: "govdiff history add [options] <file-or-folder> ..."
  )
  static let discussion = Phrase(
    zh: "同一文件不会重复存入；同一机关、同一年度的不同文件存为新版本，并指出发布后有变动。"
      + "读不了的文件说明原因后跳过，退出码为 2。",
    en:
      "A file is filed once. Another file of the same agency and year becomes a new version, and what was "
      + "changed is told. A file that cannot be read is passed over with the reason; the exit code is then 2."
  )
  static let files = Phrase(
    zh: "年度报告，或放报告的文件夹（连同下级文件夹）。",
    en: "Reports, or folders of reports and what is below them."
  )
  static let filesValue = Phrase(zh: "文件或文件夹", en: "file-or-folder")
  static let agency = Phrase(
    zh: "报告属于哪个机关，用于文件中没有写明或写得不全的；只能用于一个文件。",
    en: "Whose report it is, where the file does not say so in full; for one file only."
  )
  static let agencyValue = Phrase(zh: "机关", en: "agency")
  static let year = Phrase(
    zh: "报告的年度，用于文件中没有写明的；只能用于一个文件。",
    en: "Of which year it is, where the file does not say so; for one file only."
  )
  static let yearValue = Phrase(zh: "年份", en: "year")
  static let aliases = Phrase(
    zh: "更名和区划调整的对照表，每行写 旧名称 = 新名称。",
    en: "A list of other names, a line each: OLD = NEW."
  )
  static let aliasesValue = Phrase(zh: "文件", en: "file")
  static let oneOnly = Phrase(zh: "只能用于一个文件", en: "it is for one file only")
  static let oneByOne = Phrase(zh: "请逐个文件存入", en: "add the files one by one")
  static let sameContent = Phrase(zh: "内容与前一版本相同", en: "it says the same as the version before")
}
