/// What a meeting about two reports needs on paper: what changed, what to ask, what to have explained.
///
/// It is one choice from a finished comparison, for every format that prints a brief.
struct Brief {
  /// One part under its heading.
  struct Part {
    let title: String
    let blocks: [Block]
  }

  /// What a part is made of.
  enum Block {
    /// Running text.
    case paragraph(BriefText)
    /// A line that says what follows, and stays with it.
    case lead(String)
    /// Points, one below the other.
    case points([BriefText])
    /// A table.
    case table(BriefTable)
  }

  /// The title, in lines that belong together.
  let title: [String]
  let subtitle: String
  let parts: [Part]
  /// The two files, to the byte.
  let sources: [String]
}

/// Text of a brief: runs, of which some stand out.
struct BriefText {
  struct Run {
    let text: String
    let isStrong: Bool
  }

  var runs: [Run]

  init(_ text: String, isStrong: Bool = false) {
    runs = [Run(text: text, isStrong: isStrong)]
  }

  static func + (left: BriefText, right: BriefText) -> BriefText {
    var sum = left
    sum.runs += right.runs
    return sum
  }
}

/// A table of a brief.
struct BriefTable {
  /// How a column is set.
  struct Column {
    let title: String
    /// Its share of the width, in percent.
    let share: Int
    var isNumber = false
  }

  let columns: [Column]
  let rows: [[String]]
  /// Whether people are to write in it.
  var isForm = false
}

extension Brief {
  init(of comparison: Comparison, limits: Limits, language: Language) {
    let draft = BriefDraft(comparison: comparison, limits: limits, language: language)
    title = draft.title
    subtitle = draft.subtitle
    parts = [draft.overview, draft.promises, draft.figures, draft.wording, draft.matters]
      .enumerated().map { index, part in
        Part(title: draft.numbered(part.title, index), blocks: part.blocks)
      }
    sources = draft.sources
  }
}

/// A brief in the making; each of its parts stands in a file of its own.
struct BriefDraft {
  let comparison: Comparison
  let limits: Brief.Limits
  let language: Language

  func say(_ phrase: Phrase) -> String { phrase(language) }

  var names: TerminalNames { TerminalNames(comparison.reports, language) }

  /// A quotation from a report, cut where it is too long for a brief.
  func quote(_ text: Text) -> String { quote(text.description) }

  func quote(_ text: String) -> String { cut(text, to: limits.quotation) }

  func cut(_ text: String, to length: Int) -> String {
    let start = text.prefix(length)
    return start.endIndex == text.endIndex ? text : start + "……"
  }

  /// A verdict or a severity in front of what it is about.
  func mark(_ name: String) -> BriefText {
    // Markdown closes a strong run only behind a letter: the brackets stand outside.
    BriefText("［") + BriefText(name, isStrong: true) + BriefText("］")
  }

  /// How many more there are than the brief shows.
  func others(_ count: Int) -> [Brief.Block] {
    count > 0 ? [.paragraph(BriefText(say(Words.others(count))))] : []
  }

  func numbered(_ title: String, _ index: Int) -> String {
    let ordinals = ["一", "二", "三", "四", "五"]
    return say(Phrase(zh: "\(ordinals[index])、\(title)", en: "\(index + 1). \(title)"))
  }

  var title: [String] {
    let agency = comparison.reports.new.agency ?? comparison.reports.old.agency
    return [agency?.value, say(Words.title)].compactMap(\.self)
  }

  var subtitle: String { say(Words.subtitle(names.reports)) }

  var sources: [String] {
    let reports = comparison.reports
    return [(names.reports.old, reports.old), (names.reports.new, reports.new)].map {
      name,
      report in
      say(Words.source(name, report.source))
    }
  }
}

extension Source {
  /// The file's name without its folders, which say nothing to a meeting.
  fileprivate var name: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.count > 80 ? name.prefix(80) + "……" : name
  }
}

private enum Words {
  static let title = Phrase(zh: "政府信息公开工作年度报告比对简报", en: "Brief on two annual disclosure reports")

  static func subtitle(_ names: YearPair<String>) -> Phrase {
    Phrase(
      zh: "（\(names.old)、\(names.new)）",
      en: "(\(names.old) and \(names.new))"
    )
  }

  static func source(_ name: String, _ source: Source) -> Phrase {
    Phrase(
      zh: "\(name)：\(source.name)，SHA-256 \(source.sha256)",
      en: "\(name): \(source.name), SHA-256 \(source.sha256)"
    )
  }

  static func others(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 项，见比对全文。", en: "And \(count) more in the full comparison.")
  }
}
