import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history show AGENCY`: figures, promises and problems over the years.
struct Show: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Words.abstract.spoken, usage: Words.usage.spoken)
  }

  @Argument(help: ArgumentHelp(AgencyWords.agency.spoken, valueName: AgencyWords.value.spoken))
  var agency: String

  @Option(help: ArgumentHelp(AgencyWords.years.spoken, valueName: AgencyWords.yearsValue.spoken))
  var years: YearRange?

  @Flag(help: ArgumentHelp(Words.all.spoken))
  var all = false

  @Flag(help: ArgumentHelp(Words.quotes.spoken))
  var quotes = false

  @OptionGroup var place: HistoryPlace

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let destination = try output.destination(
      allowing: [.terminal, .json],
      reading: [try place.path]
    )
    let store = try await place.openSettled()
    let found = try history { () throws(HistoryError) in
      try store.history(of: agency, years: years?.years)
    }
    let bytes =
      destination.format == .json
      ? HistoryJSON.document(of: found, language: Invocation.language)
      : Array(
        HistoryText.text(of: found, options: output.terminal, all: all, quotes: quotes).utf8
      )
    try destination.write(bytes)
    return .success
  }
}

/// What commands about one agency say of their arguments.
enum AgencyWords {
  static let agency = Phrase(
    zh: "机关名称，或只有它含有的一部分。",
    en: "The agency's name, or a part of it that no other has."
  )
  static let value = Phrase(zh: "机关", en: "agency")
  static let years = Phrase(
    zh: "只看这些年份，如 2022、2021-2024、2022-。",
    en: "These years only: 2022, 2021-2024, 2022-."
  )
  static let yearsValue = Phrase(zh: "年份", en: "years")
}

private enum Words {
  static let abstract = Phrase(
    zh: "显示一个机关历年的数据、承诺的来龙去脉和反复出现的问题。",
    en: "Show an agency's figures, promises and problems over the years."
  )
  static let usage = Phrase(
    zh: "govdiff history show [选项] <机关>",
    en: "govdiff history show [options] <agency>"
  )
  static let all = Phrase(
    zh: "各年相同的数据、只提过一次的问题也显示。",
    en: "Show figures that never change and problems that are named once, too."
  )
  static let quotes = Phrase(
    zh: "引出落实依据和各年承诺的原文。",
    en: "Quote the evidence and each year's wording."
  )
}
