/// What on the page can be linked to, so that every link has a goal and every anchor is there once.
struct HTMLAnchors {
  /// The year of the report that a sentence stands in.
  enum Year: String {
    case old
    case new
  }

  /// The change that shows a sentence, by the anchor of the sentence.
  private var changes: [String: String] = [:]
  private let cells: Set<CellKey>
  /// The places that moved sentences have left, by the id of last year's sentence.
  private let departures: Set<String>

  init(of comparison: Comparison) {
    let found = Set(
      SectionKind.form.filter { kind in
        comparison.reports.old.cells.hasTable(kind) || comparison.reports.new.cells.hasTable(kind)
      }
    )
    cells = Set(comparison.tables.filter { found.contains($0.kind) }.flatMap(\.places).map(\.key))
    departures = Set(comparison.sections.flatMap(\.departures).map(\.sentence.id))
    for change in comparison.sections.flatMap(\.changes) {
      for anchor in HTMLAnchors.all(of: change) where changes[anchor] == nil {
        changes[anchor] = change.id
      }
    }
  }

  /// The anchors of the sentences that a change shows, but for those that an earlier one has taken.
  func anchors(in change: SentenceChange) -> [String] {
    HTMLAnchors.all(of: change).filter { changes[$0] == change.id }
  }

  /// The anchor of a sentence that the page shows.
  func anchor(ofSentence id: String, of year: Year) -> String? {
    let anchor = HTMLAnchors.anchor(id, year)
    return changes[anchor] == nil ? nil : anchor
  }

  /// The anchor of a cell that the page shows.
  func anchor(ofShown key: CellKey) -> String? {
    cells.contains(key) ? HTMLAnchors.anchor(of: key) : nil
  }

  static func anchor(of key: CellKey) -> String { "cell-\(key)" }

  /// The anchor of the place that a moved sentence has left.
  func anchor(ofDeparture id: String) -> String? {
    departures.contains(id) ? HTMLAnchors.anchor(ofLeft: id) : nil
  }

  static func anchor(ofLeft id: String) -> String { "left-\(id)" }

  /// The anchor of a section of the narrative, by its place among them.
  static func anchor(ofSection index: Int) -> String { "section-\(index + 1)" }

  /// The change that shows a sentence.
  func change(ofSentence id: String, of year: Year) -> String? {
    changes[HTMLAnchors.anchor(id, year)]
  }

  private static func all(of change: SentenceChange) -> [String] {
    // A sentence that was split or merged is to be found under the ids of its parts, too.
    let first = change.sentences
    let others = change.ids.map { $0.dropFirst() }
    return [first.old.map { anchor($0.id, .old) }, first.new.map { anchor($0.id, .new) }]
      .compactMap(\.self)
      + others.old.map { anchor($0, .old) } + others.new.map { anchor($0, .new) }
  }

  private static func anchor(_ sentence: String, _ year: Year) -> String {
    "\(year.rawValue)-\(sentence)"
  }
}
