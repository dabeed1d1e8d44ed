import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history refresh`: reads the stored files anew.
struct Refresh: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Flag(help: ArgumentHelp(Words.all.spoken))
  var all = false

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    _ = try place.open(for: .reading)
    let store = try place.open(for: .writing)
    let progress = ProgressLine()
    let result: (count: Int, faults: [SourceError])
    do throws(HistoryError) {
      result = try await store.refresh(all: all) { done, total in
        progress.reach(Words.reading, done, of: total)
      }
      progress.end()
    } catch {
      progress.end()
      throw Trouble(error)
    }
    for fault in result.faults { Console.report(Trouble(fault)) }
    try Console.write(Array((Words.done(result.count).spoken + "\n").utf8))
    return result.faults.isEmpty ? .success : .trouble
  }
}

private enum Words {
  static let reading = Phrase(zh: "重新读取", en: "reading anew")
  static let abstract = Phrase(
    zh: "用本版本重新读取由别的版本读取的报告，并重新比较。",
    en: "Read anew what another version read, and compare it anew."
  )
  static let usage = Phrase(
    zh: "govdiff history refresh [选项]",
    en: "govdiff history refresh [options]"
  )
  static let discussion = Phrase(
    zh: "存入报告时自动比较，平时不必运行；升级 govdiff 之后运行一次即可。复核意见不受影响。",
    en:
      "Reports are compared as they are added, so that this is for after an upgrade. Decisions stay."
  )
  static let all = Phrase(zh: "全部重新读取。", en: "Read every report anew.")

  static func done(_ count: Int) -> Phrase {
    Phrase(zh: "已重新读取 \(count) 份报告", en: "\(count) reports read anew")
  }
}
