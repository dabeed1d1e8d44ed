/// One character on the terminal.
struct Glyph: Sendable {
  let scalar: Unicode.Scalar
  let style: TerminalStyle
  let width: UInt8
}

/// Text for a terminal, each character with its style; whatever enters it is made safe.
package struct StyledText: Sendable, ExpressibleByStringInterpolation {
  private(set) var glyphs: [Glyph] = []

  package init() {}

  package init(stringLiteral value: String) {
    append(value)
  }

  package init(_ text: String, _ style: TerminalStyle = .plain) {
    append(text, style)
  }

  package var width: Int { glyphs.reduce(0) { $0 + Int($1.width) } }

  package mutating func append(_ text: String, _ style: TerminalStyle = .plain) {
    var text = text
    text.withUTF8 { bytes in
      glyphs.reserveCapacity(forMore: bytes.count)
      var index = 0
      while index < bytes.count, let next = UTF16Conversion.scalar(in: bytes, at: index) {
        index += next.length
        append(Unicode.Scalar(next.scalar) ?? "\u{FFFD}", style)
      }
    }
  }

  /// Appends characters of another text in a style of their own.
  mutating func append(_ characters: ArraySlice<Glyph>, _ style: TerminalStyle) {
    glyphs.reserveCapacity(forMore: characters.count)
    for glyph in characters {
      glyphs.append(Glyph(scalar: glyph.scalar, style: style, width: glyph.width))
    }
  }

  mutating func append(spaces count: Int, _ style: TerminalStyle) {
    guard count > 0 else { return }
    glyphs.append(
      contentsOf: repeatElement(Glyph(scalar: " ", style: style, width: 1), count: count)
    )
  }

  /// Appends a text at the right of a column.
  mutating func append(_ text: String, atRightOf width: Int, _ style: TerminalStyle) {
    let text = TerminalSafety.safe(text)
    append(spaces: width - DisplayWidth.of(text), style)
    append(text, style)
  }

  /// Appends report text from its units, without a detour over `String`.
  mutating func append(_ text: Text, _ style: TerminalStyle = .plain) {
    guard text.units.allSatisfy({ !UTF16.isSurrogate($0) }) else {
      return append(text.description, style)
    }
    glyphs.reserveCapacity(forMore: text.count)
    for unit in text.units { append(Unicode.Scalar(unit) ?? "\u{FFFD}", style) }
  }

  @inline(__always)
  private mutating func append(_ scalar: Unicode.Scalar, _ style: TerminalStyle) {
    if (0x4E00...0x9FFF).contains(scalar.value) {
      return glyphs.append(Glyph(scalar: scalar, style: style, width: 2))
    }
    if (0x20...0x7E).contains(scalar.value) {
      return glyphs.append(Glyph(scalar: scalar, style: style, width: 1))
    }
    guard TerminalSafety.isSafe(scalar) else {
      return append(TerminalSafety.replacement(for: scalar), style)
    }
    glyphs.append(Glyph(scalar: scalar, style: style, width: UInt8(DisplayWidth.of(scalar))))
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var text = left
    text.glyphs += right.glyphs
    return text
  }
}

// MARK: - Interpolation

extension StyledText {
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text.append(literal) }

    package mutating func appendInterpolation(_ part: String, _ style: TerminalStyle = .plain) {
      text.append(part, style)
    }

    mutating func appendInterpolation(_ part: Text, _ style: TerminalStyle = .plain) {
      text.append(part, style)
    }

    package mutating func appendInterpolation(_ part: StyledText) { text.glyphs += part.glyphs }

    package mutating func appendInterpolation(_ number: Int) {
      text.append(NumberText.plain(Double(number)))
    }
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }
}

// MARK: - Edits

extension StyledText {
  /// The way from one wording to another, in the marks of a palette.
  init(_ edits: [Edit], _ palette: Palette) {
    for edit in edits {
      let style: TerminalStyle =
        switch edit.operation {
        case .equal: .plain
        case .delete: .deleted
        case .insert: .inserted
        }
      let marks = palette.marks(style)
      append(marks.open, style)
      append(edit.text, style)
      append(marks.close, style)
    }
  }
}

// MARK: - Matches

extension StyledText {
  /// A text, or a part of it, with the places highlighted at which it meets another.
  ///
  /// Places are those of the whole text; one that does not lie in the part is passed over.
  init(_ text: Text, _ matches: [Match], part: Range<Int>? = nil) {
    for piece in text.pieces(matches, part: part) {
      append(piece.text, piece.kind.map(TerminalTerms.style) ?? .plain)
    }
  }
}
