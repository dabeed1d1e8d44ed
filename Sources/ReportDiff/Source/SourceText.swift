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
    units.withUnsafeBufferPointer { units in
      var start = 0
      while start < units.count {
        let end = units.firstPlace(of: Self.lineFeed, from: start) ?? units.count
        let line = UnsafeBufferPointer(rebasing: units[start..<end])
        if Self.isPlain(line) {
          finish(Text(units: Array(line)))
          number += 1
        } else {
          read(line, endsInFeed: end < units.count)
        }
        start = end + 1
      }
    }
  }

  private static let lineFeed: UInt16 = 0x0A

  /// Whether nothing is to be done about a line, as about nearly all: asked of all units without a way out, so that the
  /// processor takes many at once.
  private static func isPlain(_ line: UnsafeBufferPointer<UInt16>) -> Bool {
    var all: UInt16 = 1
    for unit in line { all &= plainness(of: unit) }
    return all == 1
  }

  /// 1 where nothing is to be done about a unit, and else 0.
  @inline(__always)
  private static func plainness(of unit: UInt16) -> UInt16 {
    func bit(_ holds: Bool) -> UInt16 { holds ? 1 : 0 }
    let chinese = bit(unit &- 0x3000 < 0xA800) | bit(unit &- 0xFF01 < 0x5B)
    let latin = bit(unit &- 0x20 < 0x5F) & bit(unit != 0x26) & bit(unit != 0x3C)
    return chinese | latin | bit(unit &- 0x2010 < 0x18) | bit(unit == 0x09)
  }

  /// Reads a line that has units to be done about, as all have that end in a carriage return and a line feed.
  private mutating func read(_ line: UnsafeBufferPointer<UInt16>, endsInFeed: Bool) {
    var (index, previous): (Int, UInt16) = (0, 0)
    while index < line.count {
      var end = index
      while end < line.count, Self.plainness(of: line[end]) == 1 { end += 1 }
      if end > index {
        current += line[index..<end]
      } else {
        read(line[index], behind: previous)
        end += 1
      }
      (index, previous) = (end, line[end - 1])
    }
    if endsInFeed {
      read(Self.lineFeed, behind: previous)
    } else if !current.isEmpty {
      finish()
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
