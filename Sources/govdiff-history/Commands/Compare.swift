import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history compare AGENCY [YEAR]`: the comparison of two stored reports, the reviewers' decisions in it.
struct Compare: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(AgencyWords.agency.spoken, valueName: AgencyWords.value.spoken))
  var agency: String

  @Argument(help: ArgumentHelp(Words.year.spoken, valueName: Words.yearValue.spoken))
  var year: Int?

  @Flag(help: ArgumentHelp(Words.revisions.spoken))
  var revisions = false

  @OptionGroup var view: ViewOptions

  @OptionGroup var place: HistoryPlace

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let destination = try output.destination(
      allowing: Format.allCases,
      reading: [try place.path]
    )
    try view.check(against: destination.format)
    let store = try await place.openSettled()
    let found = try await comparison(in: store)
    try destination.write(
      try found.comparison.rendered(as: destination.format, view: view, output: output),
      notes: found.orphans.map(Words.orphan)
    )
    return found.comparison.isEmpty ? .success : .difference
  }

  private func comparison(in store: HistoryStore) async throws(Trouble) -> StoredComparison {
    let found: Result<StoredComparison, SourceError>
    do throws(HistoryError) {
      found = try await store.comparison(of: agency, revisions ? .revisions(year) : .year(year))
    } catch {
      throw Trouble(error)
    }
    switch found {
    case .success(let comparison): return comparison
    case .failure(let error): throw Trouble(error)
    }
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "比较已存入的相邻两年的报告，复核意见与 govdiff 的结论一并显示。",
    en:
      "Compare two successive years' stored reports, reviewers' decisions beside govdiff's verdicts."
  )
  static let usage = Phrase(
    zh: "govdiff history compare [选项] <机关> [<年份>]",
    en: "govdiff history compare [options] <agency> [<year>]"
  )
  static let discussion = Phrase(
    zh: "不写年份则取最近一年。退出码：0 两份报告相同，1 有变化，2 出错。",
    en: "The newest year without one. Exit codes: 0 the same, 1 they differ, 2 trouble."
  )
  static let year = Phrase(
    zh: "本年度的年份，与上一年比较。",
    en: "The later year; it is compared with the one before."
  )
  static let yearValue = Phrase(zh: "年份", en: "year")
  static let revisions = Phrase(
    zh: "改为比较同一年度最先存入和最后存入的两个文件。",
    en: "Compare the first and the last file of that year's report instead."
  )

  static func orphan(_ stored: StoredDecision) -> Phrase {
    let text = HistoryTerms.orphan(stored)
    return Phrase(
      zh: "复核意见所对的承诺已找不到原文：\(text(.chinese))",
      en: "a decision on a promise whose words are gone: \(text(.english))"
    )
  }
}
