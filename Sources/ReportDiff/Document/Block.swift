/// One line or table row of a document, with where it came from: what every format is read into.
struct Block: Sendable {
  /// Where in a text a line of the source begins.
  struct LineStart: Sendable {
    let offset: Int
    let line: Int
  }

  enum Content: Sendable {
    /// A line of running text.
    case text(Text)
    /// A table row: its cells, empty ones included.
    case row([GridCell])
    /// A blank line, or the end of a paragraph in formats that mark one.
    case gap
  }

  let content: Content
  /// The line of the source, from 1.
  let line: Int
  /// The lines that a paragraph of several goes on with.
  var laterLines: [LineStart] = []
  /// Whether the source marks it as a heading (#, <h2>, a heading style).
  var isHeading = false
  /// How much of the text, from its start, is set in bold.
  var boldLength = 0
  /// The width of the white space that opens the line, in columns.
  var indent = 0
  /// Whether a page break stands right before it.
  var followsPageBreak = false
  /// Whether the cells of a row stand in columns of spaces, so that their positions are only about.
  var isSpaced = false

  /// The text of a line, or of a row with a single filled cell; `nil` for other rows and gaps.
  var soleText: Text? {
    switch content {
    case .text(let text): return text
    case .row(let cells):
      guard let first = cells.firstIndex(where: { !$0.text.isEmpty }),
        cells[(first + 1)...].allSatisfy(\.text.isEmpty)
      else { return nil }
      return cells[first].text
    case .gap: return nil
    }
  }

  /// Everything in it as one run of text.
  var plainText: Text {
    switch content {
    case .text(let text): text
    case .row(let cells):
      cells.reduce(into: Text(units: [])) { out, cell in
        if !out.isEmpty, !cell.text.isEmpty { out.units.append(0x20) }
        out += cell.text
      }
    case .gap: ""
    }
  }

  var isGap: Bool { if case .gap = content { true } else { false } }
}

/// One cell of a table row.
struct GridCell: Sendable, Hashable {
  /// The text, white space at the ends dropped.
  let text: Text
  /// Its place in the row: the index between separators, or the column it starts at.
  let position: Int
}

/// A document as a run of blocks, with what reading it has to tell.
struct Document: Sendable {
  let blocks: [Block]
  let warnings: [Warning]
  /// The format that it was read from.
  var format = SourceFormat.text
  /// What the bytes were read as; `nil` where the format fixes it.
  var encoding: TextEncoding?
  /// The line that each page begins with, where the source has pages.
  var pageStarts: [Int] = []
  /// A document that a page links to or shows in a frame: the report may be there and not here.
  var attachment: String?
}
