import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history list`: which agencies and years there are.
struct List: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Words.abstract.spoken, usage: Words.usage.spoken)
  }

  @OptionGroup var place: HistoryPlace

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let destination = try output.destination(
      allowing: [.terminal, .json],
      reading: [try place.path]
    )
    let store = try await place.openSettled()
    let (agencies, doubts, stale) = try history { () throws(HistoryError) in
      (try store.summaries(), try store.doubts(), try store.staleCount())
    }
    let bytes =
      destination.format == .json
      ? HistoryJSON.document(of: agencies, doubts: doubts, staleCount: stale)
      : Array(
        HistoryListText.text(
          of: agencies,
          doubts: doubts,
          staleCount: stale,
          options: output.terminal
        ).utf8
      )
    try destination.write(bytes)
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "列出已存入的机关、年份和需要留意之处。",
    en: "List the agencies, their years, and what asks for attention."
  )
  static let usage = Phrase(zh: "govdiff history list [选项]", en: "govdiff history list [options]")
}
