/// Words of one page that stand side by side.
struct PDFLine: Sendable {
  /// Words with no more than a space between them: a cell, or a whole line of prose.
  struct Chunk: Sendable {
    var text: Text
    var box: PDFBox
    /// Whether it is a number, or a mark that stands for none, and nothing else.
    var isFigure: Bool
  }

  /// From left to right.
  let words: [PDFWord]
  let box: PDFBox
  /// The size of the characters.
  let size: Double
  var chunks: [Chunk]
  /// The page, from 0.
  let page: Int
  /// Its number in the document, from 1.
  var number = 0

  init(_ words: [PDFWord], page: Int) {
    let words = words.sorted { $0.box.left < $1.box.left }
    self.words = words
    self.page = page
    box = words.dropFirst().reduce(words.first?.box ?? .nowhere) { $0.union($1.box) }
    let size = Self.size(of: words)
    self.size = size
    chunks = Self.chunks(of: words, size)
  }

  func moved(down distance: Double) -> PDFLine {
    var line = PDFLine(
      words.map { PDFWord(text: $0.text, box: $0.box.moved(down: distance)) },
      page: page
    )
    line.number = number
    return line
  }

  var text: Text { Self.joined(words, size) }

  var figures: [Chunk] { chunks.filter(\.isFigure) }

  /// The size that half of the characters keep under.
  private static func size(of words: [PDFWord]) -> Double {
    let sizes = words.map { ($0.size, $0.text.count) }.sorted { $0.0 < $1.0 }
    var left = sizes.reduce(0) { $0 + $1.1 } / 2
    for (size, count) in sizes {
      left -= count
      if left <= 0 { return max(size, 1) }
    }
    return 10
  }

  /// The words of a line as text: spaces only where Latin words or numbers meet, or a gap is wide.
  static func joined(_ words: [PDFWord], _ size: Double) -> Text {
    var out = Text(units: [])
    var right: Double?
    for word in words {
      if let right, let last = out.units.last, let first = word.text.units.first {
        let gap = word.box.left - right
        let parts = isWestern(last) && isWestern(first) && gap > 0.05 * size
        if parts || gap > size { out.units.append(0x20) }
      }
      out += word.text
      right = word.box.right
    }
    return out
  }

  private static func isWestern(_ unit: UInt16) -> Bool { Mark.isLatin(unit) || Mark.isDigit(unit) }

  private static func chunks(of words: [PDFWord], _ size: Double) -> [Chunk] {
    var runs: [[PDFWord]] = []
    for word in words {
      if let last = runs.last?.last {
        let gap = word.box.left - last.box.right
        let areFigures = PDFFigure.isFigure(last.text) && PDFFigure.isFigure(word.text)
        if gap <= 0.8 * size, !(areFigures && gap > 0.2 * size) {
          runs[runs.count - 1].append(word)
          continue
        }
      }
      runs.append([word])
    }
    return runs.map { Chunk($0, size) }
  }
}

extension PDFLine.Chunk {
  init(_ words: [PDFWord], _ size: Double) {
    text = PDFLine.joined(words, size)
    box = words.dropFirst().reduce(words.first?.box ?? .nowhere) { $0.union($1.box) }
    isFigure = PDFFigure.isFigure(text)
  }
}

extension PDFBox {
  fileprivate static let nowhere = PDFBox(left: 0, top: 0, right: 0, bottom: 0)
}

/// What a cell of figures prints.
enum PDFFigure {
  private static let marks: Set<Text> = [
    "/", "\\", "-", "--", "—", "——", "－", "–", "*", "无", "N/A", "n/a",
  ]

  static func isFigure(_ text: Text) -> Bool { isNumber(text) || marks.contains(text) }

  static func isNumber(_ text: Text) -> Bool {
    guard let first = text.units.first, let last = text.units.last, text.count <= 20 else {
      return false
    }
    return (Mark.isDigit(first) || first == 0x2D) && Mark.isDigit(last)
      && text.units.dropFirst().allSatisfy {
        Mark.isDigit($0) || $0 == 0x2E || $0 == 0x2C || $0 == Mark.comma || $0 == 0xFF0E
      }
  }
}

extension PDFPage {
  /// The words of a page as lines, from top to bottom.
  ///
  /// Words of one line share their middle, more or less: fonts differ in how far they reach up and down.
  func lines(page: Int) -> [PDFLine] {
    let sorted = words.sorted {
      ($0.box.centerY, $0.box.left) < ($1.box.centerY, $1.box.left)
    }
    var groups: [[PDFWord]] = []
    var (middle, height) = (0.0, 0.0)
    for word in sorted {
      let reach = 0.36 * min(height, word.box.height)
      if let last = groups.indices.last, word.box.centerY - middle <= reach {
        groups[last].append(word)
        let count = Double(groups[last].count)
        middle += (word.box.centerY - middle) / count
        height = min(height, word.box.height)
      } else {
        groups.append([word])
        (middle, height) = (word.box.centerY, word.box.height)
      }
    }
    return groups.map { PDFLine($0, page: page) }
  }
}
