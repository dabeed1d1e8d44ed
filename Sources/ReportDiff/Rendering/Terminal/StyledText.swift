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

  /// With room for as many characters as there will be, about.
  init(room count: Int) { glyphs.reserveCapacity(count) }

  package init(stringLiteral value: String) {
    append(value)
  }

  package init(_ text: String, _ style: TerminalStyle = .plain) {
    append(text, style)
  }

  package var width: Int { glyphs.reduce(0) { $0 + Int($1.width) } }

  package mutating func append(_ text: String, _ style: TerminalStyle = .plain) {
    append(safe: TerminalSafety.safe(text), style)
  }

  private mutating func append(safe text: String, _ style: TerminalStyle) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      append(atMost: bytes.count, style) {
        guard index < bytes.count, let next = UTF16Conversion.scalar(in: bytes, at: index) else {
          return nil
        }
        index += next.length
        return Unicode.Scalar(next.scalar)
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
    append(safe: text, style)
  }

  /// Appends report text from its units, without a detour over `String`.
  mutating func append(_ text: Text, _ style: TerminalStyle = .plain) {
    guard text.units.allSatisfy({ Self.isPlain($0) }) else {
      return append(text.description, style)
    }
    text.units.withUnsafeBufferPointer { units in
      var index = 0
      append(atMost: units.count, style) {
        guard index < units.count else { return nil }
        index += 1
        return Unicode.Scalar(units[index - 1])
      }
    }
  }

  /// Whether a unit is a character by itself, and safe as it stands.
  @inline(__always)
  private static func isPlain(_ unit: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(unit)
      || Unicode.Scalar(unit).map { TerminalSafety.isSafe($0) } ?? false
  }

  /// Appends safe characters until there is none.
  @inline(__always)
  private mutating func append(
    atMost count: Int,
    _ style: TerminalStyle,
    _ next: () -> Unicode.Scalar?
  ) {
    withUnsafeTemporaryAllocation(of: Glyph.self, capacity: count) { room in
      var count = 0
      while let scalar = next() {
        let width = UInt8(truncatingIfNeeded: DisplayWidth.of(scalar))
        room.initializeElement(at: count, to: Glyph(scalar: scalar, style: style, width: width))
        count += 1
      }
      glyphs.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
    }
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
      if !marks.open.isEmpty { append(marks.open, style) }
      append(edit.text, style)
      if !marks.close.isEmpty { append(marks.close, style) }
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
