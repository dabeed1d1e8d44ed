/// A paragraph under construction: white space as browsers show it.
struct HTMLParagraph {
  /// The number of the list entry that it opens.
  var mark = Text(units: [])

  private var units: [UInt16] = []
  private var finished: [PageItem] = []
  private var pendingSpace: [UInt16] = []
  private var line = 0
  private var element = 0
  private var linkedCount = 0
  private var isScripted = false
  private var boldLength = 0
  private var isHeading = false

  mutating func add(
    _ text: [UInt16],
    line: Int,
    element: Int,
    isBold: Bool,
    isLink: Bool,
    isScripted: Bool,
    isHeading: Bool,
    keepsLines: Bool
  ) {
    for unit in text {
      if unit == 0x0A, keepsLines {
        endLine()
        continue
      }
      if unit == 0x20 || (0x09...0x0D).contains(unit) && unit != 0x0B {
        pendingSpace.append(unit)
        continue
      }
      if units.isEmpty { (self.line, self.element) = (line, element) }
      appendSpace(before: unit)
      if isBold, boldLength == units.count { boldLength += 1 }
      if isLink { linkedCount += 1 }
      if isScripted { self.isScripted = true }
      units.append(unit)
      self.isHeading = self.isHeading || isHeading
    }
  }

  /// A run of white space is one space; a line break inside Chinese text is nothing.
  private mutating func appendSpace(before unit: UInt16) {
    defer { if !pendingSpace.isEmpty { pendingSpace.removeAll(keepingCapacity: true) } }
    guard !pendingSpace.isEmpty, let last = units.last else { return }
    let breaksLine = pendingSpace.contains { $0 == 0x0A || $0 == 0x0D }
    if breaksLine, isWide(last), isWide(unit) { return }
    if boldLength == units.count { boldLength += 1 }
    units.append(0x20)
  }

  private func isWide(_ unit: UInt16) -> Bool {
    Mark.isHan(unit) || unit >= 0x3000 || Mark.isPunctuation(unit) && unit > 0x7F
  }

  private mutating func endLine() {
    // A number that is all there is has nothing to be a note of.
    if units.isEmpty { units = raised.dropped }
    let text = Text(units: units).trimmed
    if !text.isEmpty {
      let isNumbered = mark.isEmpty || Self.hasMark(text)
      var item = PageItem(
        content: .paragraph(isNumbered ? text : mark + text),
        element: element,
        line: line
      )
      item.linkedCount = linkedCount
      item.isScripted = isScripted
      item.isHeading = isHeading && text.count <= 60
      item.boldLength = min(boldLength, text.count)
      finished.append(item)
      mark = ""
    }
    clear()
  }

  private mutating func clear() {
    if !units.isEmpty { units.removeAll(keepingCapacity: true) }
    if !pendingSpace.isEmpty { pendingSpace.removeAll(keepingCapacity: true) }
    raised = Raised()
    (linkedCount, boldLength, isHeading, isScripted) = (0, 0, false, false)
  }

  /// Whether an entry writes out a number of its own.
  private static func hasMark(_ text: Text) -> Bool {
    guard let first = text.units.first else { return true }
    let second = text.count > 1 ? text.units[1] : 0
    return Mark.isDigit(first) || first == Mark.openParenthesis || first == 0x28
      || (0x2460...0x24FF).contains(first) || first == 0x7B2C
      || ChineseNumber.isNumeral(first) && (second == Mark.enumerationComma || second == 0x662F)
  }

  // MARK: Notes

  /// What is set above the line, in this paragraph.
  private struct Raised {
    var start: Int?
    /// A number that was taken for a note before anything that it could be a note of.
    var dropped: [UInt16] = []
  }

  private var raised = Raised()

  mutating func beginRaised() { raised.start = units.count }

  /// Ends what is set above the line, and drops it where it only points to a note: a figure with its note's
  /// number behind it would be another figure.
  mutating func endRaised() {
    guard let start = raised.start, start < units.count else { return }
    raised.start = nil
    guard NoteMark.isNote(units[start...], behind: start > 0 ? units[start - 1] : nil) else {
      return
    }
    if start == 0, units.allSatisfy(Mark.isDigit) { raised.dropped = units }
    linkedCount -= min(linkedCount, units.count - start)
    units.removeSubrange(start...)
    boldLength = min(boldLength, units.count)
  }

  /// Ends the paragraph; what was in it, more than one piece where it keeps its lines.
  mutating func finish() -> [PageItem] {
    // Most elements begin where the one before has ended, and nothing stands between.
    guard !units.isEmpty || !finished.isEmpty || !raised.dropped.isEmpty else {
      clear()
      return []
    }
    endLine()
    defer { finished.removeAll() }
    return finished
  }
}
