@testable import ReportDiff

/// A PDF drawn word by word, as `pdftotext -bbox-layout` would tell of it: pages of 600 by 800 points.
struct PDFSketch {
  private var body = ""
  private var isOpen = false

  /// Begins a page.
  mutating func page(width: Double = 600, height: Double = 800) {
    if isOpen { body += "</page>\n" }
    body += "<page width=\"\(width)\" height=\"\(height)\">\n"
    isOpen = true
  }

  /// Writes a word with its left end and its middle at a place, in characters of 10 points.
  mutating func word(_ text: String, _ left: Double, _ middle: Double, size: Double = 10) {
    let width = text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? size / 2 : size) }
    body += Self.word(text, [left, middle - 0.6 * size, left + width, middle + 0.6 * size])
  }

  /// Writes a word in any box.
  mutating func word(_ text: String, box: [String]) {
    body += "<word xMin=\"\(box[0])\" yMin=\"\(box[1])\" xMax=\"\(box[2])\" yMax=\"\(box[3])\">"
    body += "\(text)</word>\n"
  }

  /// Writes words at the lefts of columns; an empty one leaves its column blank.
  mutating func row(_ texts: [String], at lefts: [Double], _ middle: Double) {
    for (text, left) in zip(texts, lefts) where !text.isEmpty { word(text, left, middle) }
  }

  private static func word(_ text: String, _ box: [Double]) -> String {
    "<line><word xMin=\"\(box[0])\" yMin=\"\(box[1])\" xMax=\"\(box[2])\" yMax=\"\(box[3])\">"
      + "\(text)</word></line>\n"
  }

  /// What is read of it.
  func blocks() throws -> [Block] { try document().blocks }

  func document() throws -> Document {
    let xhtml = "<html><body><doc>" + body + (isOpen ? "</page>" : "") + "</doc></body></html>"
    let file = SourceFile(path: "a.pdf", bytes: Array("%PDF-1.7".utf8), words: Array(xhtml.utf8))
    return try PDFReader.read(file)
  }

  /// The texts of what is read, cells of a row between pipes.
  func texts() throws -> [String] {
    try blocks().compactMap { block in
      switch block.content {
      case .text(let text): text.description
      case .row(let cells): cells.map(\.text.description).joined(separator: "|")
      case .gap: nil
      }
    }
  }
}
