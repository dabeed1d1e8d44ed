package import ArgumentParser
package import ReportDiff

/// Which parts of a comparison the terminal shows.
package struct ViewOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Words.summary.spoken))
  package var summary = false

  @Option(help: ArgumentHelp(Words.section.spoken, valueName: Words.sectionValue.spoken))
  package var section: SectionArgument?

  @Option(help: ArgumentHelp(Words.only.spoken, valueName: Words.onlyValue.spoken))
  package var only: [PartArgument] = []

  @Option(help: ArgumentHelp(Words.changes.spoken, valueName: Words.changesValue.spoken))
  package var changes: [SortArgument] = []

  @Option(help: ArgumentHelp(Words.explain.spoken, valueName: Words.explainValue.spoken))
  package var explain: [String] = []

  @Flag(help: ArgumentHelp(Words.full.spoken))
  package var full = false

  package init() {}
}

extension ViewOptions {
  package func apply(to options: inout TerminalOptions) {
    options.summaryOnly = summary
    options.section = section?.kind
    options.full = full
    if !changes.isEmpty { options.sorts = Set(changes.map(\.sort)) }
    if !only.isEmpty { options.parts = Set(only.map(\.part)) }
  }

  /// Refuses choices that contradict one another or would silently do nothing.
  package func check(against format: Format) throws(Trouble) {
    let chosen = [
      ("--summary", summary), ("--section", section != nil), ("--only", !only.isEmpty),
      ("--changes", !changes.isEmpty), ("--explain", !explain.isEmpty), ("--full", full),
    ].filter(\.1).map(\.0)
    if format != .terminal, let option = chosen.first {
      throw Trouble(option, Words.terminalOnly(format), Words.dropIt)
    }
    if summary, chosen.count > 1 { throw Trouble(chosen[1], Words.notWithSummary, Words.dropOne) }
    if !explain.isEmpty, let other = chosen.first(where: { $0 != "--explain" }) {
      throw Trouble(other, Words.notWithExplain, Words.dropOne)
    }
  }

  /// The promises whose verdicts are to be explained, in their order; `nil` where none was asked for.
  package func explained(in comparison: Comparison) throws(Trouble) -> [CommitmentOutcome]? {
    guard !explain.isEmpty else { return nil }
    let asked = explain.map { $0.lowercased() }
    let ids = comparison.commitments.map(\.commitment.id)
    if let unknown = zip(explain, asked).first(where: { $1 != "all" && !ids.contains($1) }) {
      throw Trouble("--explain \(unknown.0)", Words.noPromise, Words.promises(ids))
    }
    return comparison.commitments.filter { outcome in
      asked.contains("all") || asked.contains(outcome.commitment.id)
    }
  }
}

/// A part of the rendering, as `--only` takes it.
package enum PartArgument: String, ExpressibleByArgument, CaseIterable {
  case figures
  case wording
  case commitments
  case findings

  package init?(argument: String) {
    let name = argument.lowercased()
    guard let part = Self.allCases.first(where: { $0.rawValue == name || $0.names.contains(name) })
    else { return nil }
    self = part
  }

  /// What people call it in Chinese.
  private var names: [String] {
    switch self {
    case .figures: ["数据"]
    case .wording: ["正文"]
    case .commitments: ["承诺", "落实"]
    case .findings: ["核查", "核查结果"]
    }
  }

  package var part: TerminalOptions.Part {
    switch self {
    case .figures: .figures
    case .wording: .wording
    case .commitments: .commitments
    case .findings: .findings
    }
  }
}

/// A sort of change of wording, as `--changes` takes it.
package enum SortArgument: String, ExpressibleByArgument, CaseIterable {
  case year
  case figures
  case order
  case reworded
  case added
  case removed

  package init?(argument: String) {
    let name = argument.lowercased()
    guard let sort = Self.allCases.first(where: { $0.rawValue == name || $0.name == name })
    else { return nil }
    self = sort
  }

  /// What people call it in Chinese.
  private var name: String {
    switch self {
    case .year: "年份"
    case .figures: "数字"
    case .order: "顺序"
    case .reworded: "改写"
    case .added: "新增"
    case .removed: "删去"
    }
  }

  package var sort: SentenceChange.Sort {
    switch self {
    case .year: .year
    case .figures: .figures
    case .order: .order
    case .reworded: .reworded
    case .added: .added
    case .removed: .removed
    }
  }
}

private enum Words {
  static let summary = Phrase(zh: "只显示摘要。", en: "Show the summary only.")
  static let section = Phrase(
    zh: "只显示一个部分；也可写中文名称（总体情况、问题）或序号（1 至 6、一至六）。",
    en: "Show one section only; its Chinese name or its number (1 to 6) will do as well."
  )
  static let sectionValue = Phrase(zh: "部分", en: "section")
  static let only = Phrase(
    zh: "只显示某类内容，可重复给出：数据、正文、承诺、核查结果。",
    en: "Show one kind of content only; may be repeated."
  )
  static let onlyValue = Phrase(zh: "内容", en: "part")
  static let changes = Phrase(
    zh: "正文只显示某种变化，可重复给出：年份、数字、顺序、改写、新增、删去。",
    en: "Show one sort of change of wording only; may be repeated."
  )
  static let changesValue = Phrase(zh: "变化", en: "change")
  static let explain = Phrase(
    zh: "不作报告，只说明对某项承诺（c1、c2……或 all）的判断过程，可重复给出。",
    en: "Instead of the report, explain the verdict on one promise (c1, c2, … or all); may be"
      + " repeated."
  )
  static let explainValue = Phrase(zh: "承诺", en: "promise")
  static let full = Phrase(zh: "未变的句子和数字也显示。", en: "Show unchanged sentences and figures, too.")

  static func terminalOnly(_ format: Format) -> Phrase {
    Phrase(
      zh: "只用于终端输出，对 \(format.rawValue) 不起作用",
      en: "it is for the terminal and does nothing for \(format.rawValue)"
    )
  }

  static let dropIt = Phrase(zh: "请去掉这个选项", en: "leave it out")
  static let notWithSummary = Phrase(zh: "不能与 --summary 同用", en: "it does not go with --summary")
  static let notWithExplain = Phrase(zh: "不能与 --explain 同用", en: "it does not go with --explain")
  static let noPromise = Phrase(zh: "上年报告里没有这项承诺", en: "last year's report has no such promise")

  static func promises(_ ids: [String]) -> Phrase {
    guard !ids.isEmpty else {
      return Phrase(zh: "没有读到任何承诺", en: "no promise was found in it")
    }
    return Phrase(
      zh: "可用的有 \(ids.joined(separator: "、"))、all",
      en: "use one of \(ids.joined(separator: ", ")), all"
    )
  }

  static let dropOne = Phrase(zh: "请去掉其中一个", en: "leave one of them out")
}
