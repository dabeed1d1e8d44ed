/// Cuts one line of text into blocks.
enum LineReader {
  static func blocks(of line: SourceText.Line) -> [Block] {
    var blocks: [Block] = []
    read(line, into: &blocks)
    return blocks
  }

  static func read(_ line: SourceText.Line, into blocks: inout [Block]) {
    let text = line.text
    let filled = text.trim(0..<text.count)
    if filled.isEmpty {
      blocks.append(Block(content: .gap, line: line.number))
    } else if let cells = TabRow.cells(text) {
      blocks.append(row(cells, line))
    } else {
      readLine(text[filled], line, into: &blocks)
    }
  }

  private static func readLine(
    _ trimmed: Text,
    _ line: SourceText.Line,
    into blocks: inout [Block]
  ) {
    if trimmed.holds(rare: 0x7C), !isProseWithPipe(trimmed) {
      readPipes(trimmed, line, into: &blocks)
    } else {
      readText(trimmed, line, into: &blocks)
    }
  }

  private static func readText(
    _ trimmed: Text,
    _ line: SourceText.Line,
    into blocks: inout [Block]
  ) {
    let (marked, isHeading) = Markdown.heading(trimmed)
    if !isHeading, let cells = SpacedRow.cells(line.text) {
      blocks.append(Block(content: .row(cells), line: line.number, isSpaced: true))
      return
    }
    for piece in InlineHeadings.pieces(marked) {
      let (plain, bold) = Markdown.plain(piece)
      blocks.append(
        Block(
          content: .text(plain),
          line: line.number,
          isHeading: isHeading,
          boldLength: bold,
          indent: indent(of: line.text)
        )
      )
    }
  }

  /// A sentence that happens to hold a pipe.
  private static func isProseWithPipe(_ text: Text) -> Bool {
    text.units[0] != 0x7C && text.units.last != 0x7C && text.units.count { $0 == 0x7C } == 1
      && text.units.contains(where: Mark.endsSentence)
  }

  /// A row between pipes; a heading that a stray pipe got in front of stays a line of text.
  private static func readPipes(
    _ text: Text,
    _ line: SourceText.Line,
    into blocks: inout [Block]
  ) {
    guard let cells = PipeRow.cells(text) else { return }
    if cells.count > 1 || cells.contains(where: { !$0.text.isEmpty }) {
      blocks.append(row(cells, line))
    }
  }

  private static func row(_ cells: [GridCell], _ line: SourceText.Line) -> Block {
    Block(content: .row(cells), line: line.number)
  }

  private static func indent(of text: Text) -> Int {
    var width = 0
    for unit in text.units {
      guard Mark.isSpace(unit) else { break }
      width += unit == Mark.ideographicSpace ? 2 : 1
    }
    return width
  }
}

/// Markdown marks: `#` before a heading, `**` around bold, `-` or `*` before a list item, `<…>` around
/// a link.
enum Markdown {
  /// The line without its heading marks, and whether it had any.
  static func heading(_ text: Text) -> (Text, Bool) {
    var start = 0
    while start < text.count, text.units[start] == 0x23 { start += 1 }
    guard start > 0, start <= 6 else { return (text, false) }
    return (text.dropFirst(start).trimmed, true)
  }

  /// The text without its marks, and how much of its start is bold.
  static func plain(_ text: Text) -> (text: Text, boldLength: Int) {
    let body = withoutBullet(text)
    guard body.holds(rare: 0x2A), body.contains(boldMark),
      var star = body.units.firstIndex(of: 0x2A)
    else { return (body, 0) }
    var units: [UInt16] = []
    units.reserveCapacity(body.count)
    var (index, bold, boldLength, opensBold) = (0, false, 0, false)
    while star < body.count {
      units += body.units[index..<star]
      let stars = body.units[star...].prefix(6).prefix { $0 == 0x2A }.count
      if stars == 2 || stars == 4 && (bold || units.isEmpty) {
        if !bold, units.isEmpty { opensBold = true }
        if bold, opensBold, boldLength == 0 { boldLength = units.count }
        bold.toggle()
        index = star + 2
      } else {
        units += body.units[star..<(star + stars)]
        index = star + stars
      }
      star = body.units[index...].firstIndex(of: 0x2A) ?? body.count
    }
    units += body.units[index...]
    return (Text(units: units).trimmed, boldLength)
  }

  private static let boldMark: Text = "**"

  /// A dash, star or dot before a list item, as converters from PDF add.
  private static func withoutBullet(_ text: Text) -> Text {
    guard text.count > 2, text.units[1] == 0x20, isBullet(text.units[0]) else { return text }
    return text.dropFirst(2).trimmed
  }

  private static func isBullet(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x2A || unit == 0x2B || unit == 0x2022
  }
}
