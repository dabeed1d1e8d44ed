/// How a problem or a promise of last year is worded where this year names it again.
public struct Rewording: Sendable {
  /// The way from last year's wording to this year's, to the letter.
  public let edits: [Edit]
  /// Whether the words are the same; marks and spaces do not count.
  public let isVerbatim: Bool

  /// The share of the longer wording that both must have, lest the difference be longer than the texts.
  static let leastKept = 0.6

  /// Compares two wordings; `nil` where they are too far apart for their difference to be read.
  init?(from old: Text, to new: Text) {
    edits = Edits.between(old, new)
    isVerbatim = old.folded == new.folded
    let kept = edits.filter { $0.operation == .equal }.reduce(0) { $0 + $1.text.folded.count }
    let longer = max(old.folded.count, new.folded.count)
    guard isVerbatim || Double(kept) >= Self.leastKept * Double(longer) else { return nil }
  }
}
