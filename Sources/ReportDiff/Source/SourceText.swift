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
    var lines: [Line] = []
    var current: [UInt16] = []
    var (number, pageBreak, cleaning) = (1, false, TextCleaning())
    func finish() {
      let text = Text(units: current)
      for piece in current.contains(0x3C) ? BreakTags.pieces(text) : [text] {
        lines.append(
          Line(
            text: current.contains(0x26) ? Entities.resolved(piece) : piece,
            number: number,
            followsPageBreak: pageBreak
          )
        )
        pageBreak = false
      }
      current.removeAll(keepingCapacity: true)
    }
    var previous: UInt16 = 0
    let script = TraditionalScript(simplifying: units)
    for unit in script.units {
      switch unit {
      // Nearly every unit is a Han character, of which nothing is to be cleaned.
      case 0x4E00...0x9FFF: current.append(unit)
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        finish()
        number += 1
      case 0x0C:
        if !current.isEmpty { finish() }
        pageBreak = true
      case 0xFF5C, 0x2502, 0x2503: current.append(0x7C)
      default:
        if let kept = cleaning.cleaned(unit) { current.append(kept) }
      }
      previous = unit
    }
    if !current.isEmpty { finish() }
    self.lines = lines
    warnings = script.warnings + cleaning.warnings
  }
}
