/// What is set above the line and points to a note: a figure with it behind would be another figure.
enum NoteMark {
  private static let marks = Set(Text("[]〔〕（）()【】*＊注").units)

  /// Whether raised text is `[1]`, `①`, `*`, or a number that is no power of a unit (m2).
  static func isNote(_ raised: ArraySlice<UInt16>, behind: UInt16?) -> Bool {
    if raised.allSatisfy(Mark.isDigit), let behind, Mark.isLatin(behind) { return false }
    return raised.count <= 6
      && raised.allSatisfy {
        Mark.isDigit($0) || (0x2460...0x24FF).contains($0) || Mark.isSpace($0)
          || marks.contains($0)
      }
  }
}
