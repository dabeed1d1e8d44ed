/// One character on the terminal.
struct Glyph: Sendable {
  let scalar: Unicode.Scalar
  let style: TerminalStyle
  let width: UInt8
}

extension Glyph {
  /// `nil` for a character that is not safe, and for none.
  @inline(__always)
  fileprivate init?(safe scalar: Unicode.Scalar?, _ style: TerminalStyle) {
    guard let scalar else { return nil }
    // What most are: all of these are safe and take two columns.
    if (0x4E00...0x9FFF).contains(scalar.value) {
      self.init(scalar: scalar, style: style, width: 2)
      return
    }
    guard TerminalSafety.isSafe(scalar) else { return nil }
    let width = UInt8(truncatingIfNeeded: DisplayWidth.of(scalar))
    self.init(scalar: scalar, style: style, width: width)
  }
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
    var text = text
    if text.withUTF8({ append(safe: $0, style) }) { return }
    text = TerminalSafety.safe(text)
    _ = text.withUTF8 { append(safe: $0, style) }
  }

  /// Appends characters in UTF-8 if all are safe as they stand, and says whether they are.
  private mutating func append(
    safe bytes: UnsafeBufferPointer<UInt8>,
    _ style: TerminalStyle
  ) -> Bool {
    append(atMost: bytes.count) { room in
      var (index, count) = (0, 0)
      while index < bytes.count {
        guard let next = UTF16Conversion.scalar(in: bytes, at: index),
          let glyph = Glyph(safe: Unicode.Scalar(next.scalar), style)
        else { return nil }
        room.initializeElement(at: count, to: glyph)
        (index, count) = (index + next.length, count + 1)
      }
      return count
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

  /// Appends report text from its units, without a detour over `String` where each is a safe character.
  mutating func append(_ text: Text, _ style: TerminalStyle = .plain) {
    let isSafe = append(atMost: text.count) { room in
      for (place, unit) in text.units.enumerated() {
        guard let glyph = Glyph(safe: Unicode.Scalar(unit), style) else { return nil }
        room.initializeElement(at: place, to: glyph)
      }
      return text.count
    }
    if !isSafe { append(text.description, style) }
  }

  /// Appends the characters that a body puts into room for so many, if it does not give up.
  @inline(__always)
  private mutating func append(
    atMost count: Int,
    _ fill: (UnsafeMutableBufferPointer<Glyph>) -> Int?
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: Glyph.self, capacity: count) { room in
      guard let count = fill(room) else { return false }
      glyphs.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
      return true
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
    var text: StyledText

    package init(literalCapacity: Int, interpolationCount: Int) {
      text = StyledText(room: literalCapacity + 16 * interpolationCount)
    }

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
    self.init(room: edits.reduce(0) { $0 + $1.text.count + 4 })
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
