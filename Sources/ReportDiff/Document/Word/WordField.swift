/// The fields that are open at a place in the text: what stands before `separate` is an instruction.
struct WordFields {
  private struct Field {
    var instruction = ""
    var isInstruction = true
  }

  private var open: [Field] = []

  /// Whether text at this place is a result, or in no field at all.
  var showsText: Bool { !open.contains(where: \.isInstruction) }

  /// Takes a `fldChar`; the text that a field without a result shows by itself.
  mutating func met(_ type: String?) -> String? {
    switch type {
    case "begin": open.append(Field())
    case "separate":
      if !open.isEmpty { open[open.count - 1].isInstruction = false }
    case "end":
      guard let field = open.popLast(), field.isInstruction, showsText else { return nil }
      return Self.overstruck(field.instruction)
    default: break
    }
    return nil
  }

  mutating func add(instruction: String) {
    guard let last = open.indices.last, open[last].isInstruction,
      open[last].instruction.utf8.count < 1_000
    else { return }
    open[last].instruction += instruction
  }

  /// At the end of a paragraph an instruction that never ended is given up.
  mutating func endParagraph() { open.removeAll(where: \.isInstruction) }

  /// What `EQ \o\ac(○,1)` shows: a number in a circle.
  private static func overstruck(_ instruction: String) -> String? {
    let folded = instruction.filter { $0 != " " }
    guard folded.lowercased().hasPrefix("eq\\o"), let start = folded.firstIndex(of: "("),
      let end = folded.lastIndex(of: ")"), start < end
    else { return nil }
    let parts = folded[folded.index(after: start)..<end].split { $0 == "," || $0 == "，" }
    guard parts.count == 2, "○〇◯".contains(parts[0]) else { return parts.joined() }
    return Int(parts[1]).map { NumberFormat.printed($0, "decimalEnclosedCircle") }
      ?? String(parts[1])
  }
}

/// Characters that are given by their place in a font of signs (`w:sym`).
enum WordSymbol {
  private static let wingdings: [Int: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x9F: "•", 0xA8: "□", 0xD8: "➢",
    0xFB: "×", 0xFC: "√", 0xFD: "☒", 0xFE: "☑",
  ]

  /// The character; `nil` where only the font knows it.
  static func character(font: String, code: String) -> String? {
    guard let value = Int(code, radix: 16) else { return nil }
    if font.lowercased().hasPrefix("wingdings") {
      let place = value & 0xFF
      if font.count == "Wingdings".count {
        if (0x81...0x8A).contains(place) { return scalar(0x2460 + place - 0x81) }
        if (0x8C...0x95).contains(place) { return scalar(0x2776 + place - 0x8C) }
      }
      return wingdings[place]
    }
    guard (0xF000...0xF0FF).contains(value) else { return value < 0x20 ? nil : scalar(value) }
    return (0x21...0x7E).contains(value & 0xFF) && font.lowercased() != "symbol"
      ? scalar(value & 0xFF) : nil
  }

  private static func scalar(_ value: Int) -> String? {
    UInt32(exactly: value).flatMap(UnicodeScalar.init).map { String(Character($0)) }
  }
}
