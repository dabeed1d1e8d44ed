import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history remove AGENCY YEAR`: takes out what was filed by mistake.
struct Remove: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Words.abstract.spoken, usage: Words.usage.spoken)
  }

  @Argument(help: ArgumentHelp(AgencyWords.agency.spoken, valueName: AgencyWords.value.spoken))
  var agency: String

  @Argument(help: ArgumentHelp(Words.year.spoken, valueName: Words.yearValue.spoken))
  var year: Int

  @Option(help: ArgumentHelp(Words.revision.spoken, valueName: Words.revisionValue.spoken))
  var revision: Int?

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    _ = try place.open(for: .reading)
    let store = try place.open(for: .writing)
    let count = try history { () throws(HistoryError) in
      try store.remove(agency, year, version: revision)
    }
    _ = try await place.openSettled()
    try Console.write(Array((Words.done(count).spoken + "\n").utf8))
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "去掉误存的报告；复核意见保留。",
    en: "Take out a report that was filed by mistake; reviewers' decisions stay."
  )
  static let usage = Phrase(
    zh: "govdiff history remove [选项] <机关> <年份>",
    en: "govdiff history remove [options] <agency> <year>"
  )
  static let year = Phrase(zh: "报告的年份。", en: "The report's year.")
  static let yearValue = Phrase(zh: "年份", en: "year")
  static let revision = Phrase(
    zh: "只去掉第几个版本；不写则全部去掉。",
    en: "Take out this version only; all of them without it."
  )
  static let revisionValue = Phrase(zh: "版本", en: "version")

  static func done(_ count: Int) -> Phrase {
    Phrase(zh: "已去掉 \(count) 个文件", en: "\(count) files taken out")
  }
}
