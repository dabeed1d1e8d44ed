/// A rendering in the making: lines of at most a width, from top to bottom.
package struct Sheet {
  package let options: TerminalOptions
  /// The lines written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init(_ options: TerminalOptions) {
    self.options = options
  }

  package var language: Language { options.language }
  var palette: Palette { options.palette }
  package var width: Int { max(40, options.width) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A blank line, unless the last one is blank.
  package mutating func blank() {
    let count = bytes.count
    guard count > 1, bytes[count - 1] != 0x0A || bytes[count - 2] != 0x0A else { return }
    bytes.append(0x0A)
  }

  /// Parts that were written by themselves, each of which begins with a heading.
  mutating func append(_ parts: Sheet) {
    guard !parts.bytes.isEmpty else { return }
    blank()
    bytes += parts.bytes
  }

  /// The heading of a part.
  package mutating func heading(_ title: String) {
    blank()
    paragraph("\("=== \(title) ===", .strong)")
    blank()
  }

  /// The heading of a piece of a part.
  package mutating func subheading(_ title: String, _ remark: String = "") {
    blank()
    paragraph("\("--- \(title)", .strong)\(remark)", hanging: 4)
  }

  /// Text in as many lines as it takes.
  package mutating func paragraph(_ content: StyledText, indent: Int = 0, hanging: Int? = nil) {
    let rest = min(hanging ?? indent, width / 2)
    var own = indent
    content.forEachLine(first: width - indent, rest: width - rest) { line in
      write(line, indent: own)
      own = rest
    }
  }

  /// Text in one line, cut off where it is too long.
  package mutating func oneLine(_ content: StyledText, indent: Int = 0) {
    guard content.width > width - indent else { return paragraph(content, indent: indent) }
    var room = width - indent - 2
    let kept = content.glyphs.prefix { glyph in
      room -= Int(glyph.width)
      return room >= 0
    }
    let dot = Glyph(scalar: ".", style: .plain, width: 1)
    write(kept + [dot, dot], indent: indent)
  }

  /// A label in a column of its own, and text beside it.
  package mutating func entry(_ label: String, _ content: StyledText, indent: Int, column: Int) {
    let padded = DisplayWidth.left(label, column)
    paragraph(StyledText(padded, .faint) + content, indent: indent, hanging: indent + column)
  }

  private mutating func write(_ glyphs: ArraySlice<Glyph>, indent: Int) {
    if !glyphs.isEmpty { bytes.append(contentsOf: repeatElement(0x20, count: indent)) }
    guard palette == .color else {
      bytes.append(utf8: glyphs)
      return bytes.append(0x0A)
    }
    var (style, start) = (TerminalStyle.plain, glyphs.startIndex)
    while start < glyphs.endIndex {
      let run = glyphs[start...].prefix { $0.style == glyphs[start].style }
      if run[start].style != style { change(from: style, to: run[start].style) }
      style = run[start].style
      bytes.append(utf8: run)
      start = run.endIndex
    }
    change(from: style, to: .plain)
    bytes.append(0x0A)
  }

  private mutating func change(from old: TerminalStyle, to new: TerminalStyle) {
    if palette.opening(old) != nil { bytes.append(contentsOf: Palette.closing.utf8) }
    if let opening = palette.opening(new) { bytes.append(contentsOf: opening.utf8) }
  }
}

extension [UInt8] {
  /// Appends the characters in UTF-8.
  fileprivate mutating func append(utf8 glyphs: ArraySlice<Glyph>) {
    // No character takes more than four bytes.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * glyphs.count) { buffer in
      guard let start = buffer.baseAddress else { return }
      var end = start
      for glyph in glyphs { UTF16Conversion.write(glyph.scalar.value, to: &end) }
      append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
    }
  }
}
