import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history verify`: whether what is stored is whole, and read today as it was read then.
struct Verify: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    let store = try place.open(for: .reading)
    let progress = ProgressLine()
    let found: Verification
    do throws(HistoryError) {
      found = try await store.verify { done, total in
        progress.reach(Words.verifying, done, of: total)
      }
      progress.end()
    } catch {
      progress.end()
      throw Trouble(error)
    }
    for fault in found.faults {
      Console.report(
        Trouble(store.path, Phrase(zh: "数据库内部不一致（\(fault)）", en: fault), Words.restore)
      )
    }
    for path in found.altered { Console.report(Trouble(path, Words.altered, Words.addAgain)) }
    for fault in found.unreadable { Console.report(Trouble(fault)) }
    let lines =
      found.readOtherwise.map { Words.otherwise($0).spoken } + [Words.summary(found).spoken]
    try Console.write(Array(lines.map { TerminalSafety.safe($0) + "\n" }.joined().utf8))
    if !found.isSound || !found.unreadable.isEmpty { return .trouble }
    return found.readOtherwise.isEmpty ? .success : .difference
  }
}

private enum Words {
  static let verifying = Phrase(zh: "核验", en: "verifying")
  static let abstract = Phrase(
    zh: "检查数据库是否完好、原文件是否与存入时相同、今天读出的是否与当时相同。",
    en:
      "Check that the database is whole, its files unaltered, and read today as they were read then."
  )
  static let usage = Phrase(
    zh: "govdiff history verify [选项]",
    en: "govdiff history verify [options]"
  )
  static let discussion = Phrase(
    zh: "退出码：0 完好，1 有报告今天读出的内容不同，2 有损坏或出错。",
    en:
      "Exit codes: 0 all is well, 1 a report is read otherwise today, 2 something is damaged or failed."
  )
  static let restore = Phrase(zh: "请从备份恢复", en: "restore a copy")
  static let altered = Phrase(
    zh: "存下的原文件与存入时不同（SHA-256 不符）",
    en: "its stored bytes are not those that were stored (SHA-256)"
  )
  static let addAgain = Phrase(
    zh: "请从备份恢复，或去掉后重新存入",
    en: "restore a copy, or remove and add it again"
  )

  static func otherwise(_ other: Verification.OtherReading) -> Phrase {
    let cells =
      other.cells.prefix(5).joined(separator: " ")
      + (other.cells.count > 5 ? " …" : "")
    return Phrase(
      zh: "\(other.agency) \(other.year) 年（\(other.path)，由 \(other.reader) 读取）：今天读出的不同："
        + "单元格 \(other.cells.count) 个、句子 \(other.sentences) 个、问题和承诺 \(other.items) 条"
        + (cells.isEmpty ? "" : "（\(cells)）"),
      en:
        "\(other.agency) \(other.year) (\(other.path), read by \(other.reader)): read otherwise today: "
        + "\(other.cells.count) cells, \(other.sentences) sentences, \(other.items) problems and promises"
        + (cells.isEmpty ? "" : " (\(cells))")
    )
  }

  static func summary(_ found: Verification) -> Phrase {
    let others = found.readOtherwise.count
    return Phrase(
      zh: "共 \(found.files) 个文件："
        + (found.isSound ? "数据库完好，原文件都与存入时相同" : "有损坏")
        + (others > 0 ? "；\(others) 份今天读出的不同，可运行 govdiff history refresh --all" : ""),
      en: "\(found.files) files: "
        + (found.isSound ? "the database is whole and every file as it was stored" : "damaged")
        + (others > 0 ? "; \(others) are read otherwise today: govdiff history refresh --all" : "")
    )
  }
}
