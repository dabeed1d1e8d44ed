/// How an archive copy marks what it holds: known to the rendering that writes one and to the reader.
///
/// The copy is a page for people, too; what is marked here is what it is read back by.
enum SnapshotFormat {
  /// What the page states as its generator; a page that states anything else is read as any page is.
  static let generator = "govdiff.snapshot/1"

  /// The anchors of what stands at the head.
  enum Head: String {
    case title
    case agency
    case year
    /// The year that the preamble says the figures cover.
    case period
  }

  /// The classes that tell one thing from another.
  enum Mark {
    /// The body of a report on a form: `form-2021`.
    static let form = "form-"
    /// A section, by its kind: `section-requests`.
    static let section = "section-"
    /// A title that the source lacks.
    static let lost = "lost"
    /// A cell, by its state: `state-blank`.
    static let state = "state-"
    /// The phrase that opens a problem or a promise.
    static let headline = "headline"
    /// The whole text of a problem or a promise; of a remark, its Chinese.
    static let text = "text"
    /// A remark on the first reading, by its code: `remark-missing_row`.
    static let remark = "remark-"
    /// The English of a remark.
    static let english = "english"
  }

  /// The anchor of a cell: `cell-requests.new.total`.
  static let cell = "cell-"

  /// The key that an anchor names.
  static func key(ofAnchor anchor: String) -> CellKey? {
    guard anchor.hasPrefix(cell) else { return nil }
    return keys[String(anchor.dropFirst(cell.count))]
  }

  /// Every key that a report of either form can fill, by its name.
  private static let keys: [String: CellKey] = {
    let merged = Form.applicants.map { CellKey(.requests, Form.mergedOtherRow.key, $0.key) }
    let all = Form.cellKeys + merged + Form2019.ownKeys
    return Dictionary(all.map { ($0.description, $0) }) { first, _ in first }
  }()
}
