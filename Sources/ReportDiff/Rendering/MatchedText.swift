extension Text {
  /// The text, or a part of it, cut where it meets another: its pieces, and what meets in each.
  ///
  /// Places are those of the whole text; one that does not lie in the part is passed over.
  func pieces(_ matches: [Match], part: Range<Int>? = nil) -> [(text: Text, kind: Match.Kind?)] {
    let part = (part ?? 0..<count).clamped(to: 0..<count)
    var pieces: [(text: Text, kind: Match.Kind?)] = []
    var index = part.lowerBound
    for match in matches {
      let range = match.range.clamped(to: part)
      guard !range.isEmpty, range.lowerBound >= index else { continue }
      if index < range.lowerBound { pieces.append((self[index..<range.lowerBound], nil)) }
      pieces.append((self[range], match.kind))
      index = range.upperBound
    }
    if index < part.upperBound { pieces.append((self[index..<part.upperBound], nil)) }
    return pieces
  }
}
