/// A figure with its topic ready for comparing.
///
/// What is compared is worked out when it is first asked for: most figures stand in sentences that decide the matter.
final class FigureTopic {
  let figure: Figure
  /// The text of its sentence.
  private let text: Text
  /// Unit, role and whether it is of a plan, hashed: figures of different keys are not alike elsewhere.
  let key: Int
  private lazy var folded = figure.counted.folded
  private lazy var grams = Bigrams(folded)
  /// The words on either side of the figure.
  private lazy var surroundings = Bigrams(Self.words(around: figure.range, in: text))
  /// The thing counted, where it stands behind the figure: 13个行政村.
  private lazy var noun = Self.noun(behind: figure.range, in: text)
  /// Whether the topic names a body; two bodies with like names (某县人民政府, 某县人民政府办公室) are two.
  private lazy var namesBody =
    figure.counted.hasDigit || figure.counted.hasSuffix(anyOf: AgencyName.endings)

  /// The figures of a report.
  static func all(in report: Report) -> [FigureTopic] {
    var topics: [FigureTopic] = []
    topics.reserveCapacity(report.figures.count)
    report.forEachSentence { _, sentence, figures in
      for figure in figures { topics.append(FigureTopic(figure, in: sentence.text)) }
    }
    return topics
  }

  /// Which of them stand in each sentence of the report.
  static func ranges(in report: Report) -> [(sentence: String, range: Range<Int>)] {
    var ranges: [(sentence: String, range: Range<Int>)] = []
    report.forEachSentence { _, sentence, figures in
      ranges.append((sentence.id, figures.startIndex..<figures.endIndex))
    }
    return ranges
  }

  private init(_ figure: Figure, in text: Text) {
    self.figure = figure
    self.text = text
    isOfPlan = figure.sentence.hasPrefix(SectionKind.problems.rawValue)
    kind = Self.kind(of: figure)
    key = (figure.unit ?? "").utf8.reduce(isOfPlan ? kind + 4 : kind) { $0 &* 31 &+ Int($1) }
  }

  private static func noun(behind range: Range<Int>, in text: Text) -> Text {
    guard range.upperBound < text.count else { return "" }
    let behind = text[range.upperBound..<min(text.count, range.upperBound + 6)]
    return Text(units: behind.units.prefix(while: Mark.isHan))
  }

  /// How far on either side the words around a figure are looked at.
  private static let reach = (before: 18, behind: 10)

  private static func words(around range: Range<Int>, in text: Text) -> Text {
    guard range.upperBound <= text.count else { return "" }
    var out: [UInt16] = []
    out.reserveCapacity(reach.before + reach.behind)
    func add(_ range: Range<Int>) {
      for place in range {
        if let unit = Mark.folded(text.units[place]), !Mark.isDigit(unit) { out.append(unit) }
      }
    }
    add(max(0, range.lowerBound - reach.before)..<range.lowerBound)
    add(range.upperBound..<min(text.count, range.upperBound + reach.behind))
    return Text(units: out)
  }

  /// How alike two topics are, 0 to 1.
  func likeness(to other: FigureTopic) -> Double {
    if folded == other.folded { return 1 }
    return namesBody || other.namesBody ? 0 : grams.dice(other.grams)
  }

  /// Whether two figures say the same sort of thing: a change is not held against a level.
  func isSameRole(as other: FigureTopic) -> Bool {
    figure.role == other.figure.role || kind == other.kind
  }

  /// Whether it stands among problems and promises: a target is no account of the year.
  private let isOfPlan: Bool

  private let kind: Int

  private static func kind(of figure: Figure) -> Int {
    switch figure.role {
    case .level, .cumulative, .share: 0
    case .change: 1
    case .prior: 2
    case .rank: 3
    }
  }

  /// How alike figures must be whose sentences do not correspond.
  static let leastElsewhere = 0.4

  /// How alike two figures are whose sentences do not correspond, 0 to 1.
  func likenessElsewhere(to other: FigureTopic) -> Double {
    guard key == other.key, isSameRole(as: other), isOfPlan == other.isOfPlan,
      figure.unit == other.figure.unit
    else { return 0 }
    if noun.count > 1, noun == other.noun { return 0.5 + around(other) / 2 }
    if namesBody || other.namesBody { return folded == other.folded ? (1 + around(other)) / 2 : 0 }
    return (likeness(to: other) + around(other)) / 2
  }

  /// How alike the words around two figures are, 0 to 1.
  private func around(_ other: FigureTopic) -> Double { surroundings.dice(other.surroundings) }
}
