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
    let folded = YearPair(old: old.folded, new: new.folded)
    let least = Self.leastKept * Double(max(folded.old.count, folded.new.count))
    isVerbatim = folded.old == folded.new
    // No way from one to the other keeps more than the characters that both have.
    guard isVerbatim || Double(Self.commonCount(folded)) >= least else { return nil }
    edits = Edits.between(old, new)
    let kept = edits.filter { $0.operation == .equal }.reduce(0) { $0 + $1.text.folded.count }
    guard isVerbatim || Double(kept) >= least else { return nil }
  }

  /// How many characters two texts have in common, wherever they stand.
  private static func commonCount(_ texts: YearPair<Text>) -> Int {
    let sorted = texts.map { $0.units.sorted() }
    var (left, right, count) = (0, 0, 0)
    while left < sorted.old.count, right < sorted.new.count {
      let (mine, theirs) = (sorted.old[left], sorted.new[right])
      if mine == theirs { count += 1 }
      left += mine <= theirs ? 1 : 0
      right += theirs <= mine ? 1 : 0
    }
    return count
  }
}
