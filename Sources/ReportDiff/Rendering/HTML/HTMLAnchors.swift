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

  init(of comparison: Comparison) {
    cells = Set(comparison.cells.map(\.key))
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

  /// The anchor of a cell that the page shows, because it changed.
  func anchor(of key: CellKey) -> String? {
    cells.contains(key) ? HTMLAnchors.anchor(ofChanged: key) : nil
  }

  static func anchor(ofChanged key: CellKey) -> String { "cell-\(key)" }

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
