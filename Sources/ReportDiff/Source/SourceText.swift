/// The lines of a text source, cleaned of what no reader means, with what was cleaned.
struct SourceText: Sendable {
  struct Line: Sendable {
    /// The text without its line break; ordinary white space inside is kept.
    let text: Text
    /// The number of the line in the file, from 1.
    let number: Int
    /// Whether a form feed stands before it.
    let followsPageBreak: Bool
  }

  let lines: [Line]
  let warnings: [Warning]

  init(_ units: [UInt16]) {
    let script = TraditionalScript(simplifying: units)
    var reader = LineCleaning()
    reader.read(script.units)
    lines = reader.lines
    warnings = script.warnings + reader.cleaning.warnings
  }
}

/// Cuts units into lines, and cleans each.
private struct LineCleaning {
  private(set) var lines: [SourceText.Line] = []
  private(set) var cleaning = TextCleaning()
  private var current: [UInt16] = []
  private var number = 1
  private var pageBreak = false
  /// Whether the line at hand may hold the marks of a tag, or of a character reference.
  private var (hasTag, hasReference) = (false, false)

  mutating func read(_ units: [UInt16]) {
    var (index, previous): (Int, UInt16) = (0, 0)
    while index < units.count {
      let end = Self.endOfPlain(units, from: index)
      if end > index, current.isEmpty, end < units.count, units[end] == 0x0A {
        // A line that nothing is to be done about is taken as it is.
        finish(Text(units: units[index..<end]))
        number += 1
        (index, previous) = (end + 1, 0x0A)
      } else if end > index {
        current += units[index..<end]
        (index, previous) = (end, units[end - 1])
      } else {
        read(units[index], behind: previous)
        (index, previous) = (index + 1, units[index])
      }
    }
    if !current.isEmpty { finish() }
  }

  /// Where the run ends of units that nothing is to be done about, which nearly all are.
  private static func endOfPlain(_ units: [UInt16], from start: Int) -> Int {
    units.withUnsafeBufferPointer { units in
      var index = start
      while index < units.count, isPlain(units[index]) { index += 1 }
      return index
    }
  }

  @inline(__always)
  private static func isPlain(_ unit: UInt16) -> Bool {
    if unit &- 0x3000 < 0xA800 { return true }
    return switch unit {
    case 0x20...0x25, 0x27...0x3B, 0x3D...0x7E, 0x09, 0xFF01...0xFF5B, 0x2010...0x2027: true
    default: false
    }
  }

  private mutating func read(_ unit: UInt16, behind previous: UInt16) {
    switch unit {
    case 0x0A where previous == 0x0D: break
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
      finish()
      number += 1
    case 0x0C:
      if !current.isEmpty { finish() }
      pageBreak = true
    case 0xFF5C, 0x2502, 0x2503: current.append(0x7C)
    default:
      hasTag = hasTag || unit == 0x3C
      hasReference = hasReference || unit == 0x26
      if let kept = cleaning.cleaned(unit) { current.append(kept) }
    }
  }

  private mutating func finish() {
    finish(Text(units: current[...]))
    current.removeAll(keepingCapacity: true)
  }

  private mutating func finish(_ text: Text) {
    if hasTag {
      for piece in BreakTags.pieces(text) { add(piece) }
    } else {
      add(text)
    }
    (hasTag, hasReference) = (false, false)
  }

  private mutating func add(_ text: Text) {
    lines.append(
      SourceText.Line(
        text: hasReference ? Entities.resolved(text) : text,
        number: number,
        followsPageBreak: pageBreak
      )
    )
    pageBreak = false
  }
}
