/// Joins the lines of running text to paragraphs, by where they begin and end, over pages too.
struct PDFParagraphs {
  private(set) var blocks: [Block] = []
  private let columns: [PDFColumn]
  private let pitch: Double
  /// The size of most lines.
  private let size: Double

  init(_ lines: some Collection<PDFLine>, _ columns: [PDFColumn]) {
    self.columns = columns
    pitch = Self.pitch(of: lines)
    let sizes = lines.map(\.size).sorted()
    size = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    var open: [PDFLine] = []
    for line in lines {
      if let last = open.last, !continues(open, last, line) {
        blocks += self.blocks(of: open)
        open.removeAll(keepingCapacity: true)
      }
      open.append(line)
    }
    if !open.isEmpty { blocks += self.blocks(of: open) }
  }

  /// How far apart the lines of a paragraph are: the median.
  private static func pitch(of lines: some Collection<PDFLine>) -> Double {
    let steps = zip(lines, lines.dropFirst()).filter { $0.page == $1.page }
      .map { $1.box.centerY - $0.box.centerY }.sorted()
    return steps.isEmpty ? 0 : steps[steps.count / 2]
  }

  // MARK: Whether a line goes on with the paragraph above

  private func continues(_ open: [PDFLine], _ last: PDFLine, _ line: PDFLine) -> Bool {
    guard isFull(last, before: line), max(line.size, last.size) < 1.25 * min(line.size, last.size)
    else { return false }
    let column = columns[line.page]
    // A signature: no paragraph begins so far to the right.
    if open.count == 1, last.box.left - column.left > 0.3 * column.width, !isTitle(last) {
      return false
    }
    let indent = line.box.left - column.left
    let end = last.text.units.last ?? 0
    let isOpen = !Mark.endsSentence(end) && !Mark.isColon(end) && !Mark.isSemicolon(end)
    if Mark.endsSentence(end), opensItem(line) { return false }
    if last.page == line.page, line.box.centerY - last.box.centerY > 1.7 * max(pitch, line.size) {
      return isOpen && indent < 0.8 * line.size && !opensItem(line)
    }
    if indent > 0.8 * line.size {
      // Below a mark that stands out, or in a list that is set in.
      return isOpen && !opensItem(line) && (!isCentered(line) || isTitle(last) && isTitle(line))
    }
    return true
  }

  /// Whether a line reaches so far that what opens the next one had no room on it.
  private func isFull(_ line: PDFLine, before next: PDFLine) -> Bool {
    let room = columns[line.page].right - line.box.right
    return room < firstToken(of: next) + 0.6 * line.size
  }

  /// The width of what cannot be parted at the start of a line: a number or Latin word, or a character,
  /// with the marks that may not open or end a line.
  private func firstToken(of line: PDFLine) -> Double {
    let units = line.text.units
    var (width, index) = (0.0, 0)
    while index < units.count, Self.opens(units[index]) {
      width += 1
      index += 1
    }
    if index < units.count, units[index] < 0x2000 {
      let run = units[index...].prefix { (0x21..<0x2000).contains($0) }.count
      width += 0.55 * Double(min(run, 40))
      index += run
    } else {
      width += 1
      index += 1
    }
    while index < units.count, width < 30, Self.closes(units[index]) {
      width += 1
      index += 1
    }
    return width * line.size
  }

  private static func opens(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x201C, 0x2018, Mark.openParenthesis, 0x28, 0x300A, 0x300C, 0x3010, 0x3014: true
    default: false
    }
  }

  private static func closes(_ unit: UInt16) -> Bool {
    Mark.closes(unit) || Mark.endsSentence(unit) || Mark.isComma(unit) || Mark.isColon(unit)
      || Mark.isSemicolon(unit) || unit == Mark.enumerationComma || unit == 0x25
  }

  private func opensItem(_ line: PDFLine) -> Bool {
    LabelNumber.split(line.text).number != nil
  }

  private func isCentered(_ line: PDFLine) -> Bool {
    let column = columns[line.page]
    let (left, right) = (line.box.left - column.left, column.right - line.box.right)
    return right > 2.5 * line.size && abs(left - right) < 2 * line.size
  }

  /// Whether a line is set larger than the text.
  private func isTitle(_ line: PDFLine) -> Bool { line.size > 1.2 * size }

  // MARK: The paragraph

  /// The paragraph as blocks: a heading that runs on into it is cut off.
  private func blocks(of lines: [PDFLine]) -> [Block] {
    let whole = block(lines)
    guard let text = whole.soleText else { return [whole] }
    let pieces = InlineHeadings.pieces(text)
    guard pieces.count > 1 else { return [whole] }
    var end = 0
    return pieces.map { piece in
      let start = text.firstIndex(of: piece, from: end) ?? end
      end = start + piece.count
      let line = whole.laterLines.last { $0.offset <= start }?.line ?? whole.line
      var block = Block(content: .text(piece), line: line)
      block.laterLines = whole.laterLines.filter { start < $0.offset && $0.offset < end }
        .map { Block.LineStart(offset: $0.offset - start, line: $0.line) }
      return block
    }
  }

  private func block(_ lines: [PDFLine]) -> Block {
    var text = Text(units: [])
    var starts: [Block.LineStart] = []
    for line in lines {
      let more = line.text
      if let last = text.units.last, let first = more.units.first,
        Mark.isLatin(last) || Mark.isLatin(first),
        last < 0x80, first < 0x80
      {
        text.units.append(0x20)
      }
      starts.append(Block.LineStart(offset: text.count, line: line.number))
      text += more
    }
    var block = Block(content: .text(text), line: lines[0].number)
    block.laterLines = Array(starts.dropFirst())
    return block
  }
}
