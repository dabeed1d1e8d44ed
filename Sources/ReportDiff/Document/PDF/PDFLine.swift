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
    let sorted = words.sorted { $0.box.left < $1.box.left }
    let size = Self.size(of: sorted)
    let words = Self.touching(sorted, size)
    self.words = words
    self.page = page
    box = words.dropFirst().reduce(words.first?.box ?? .nowhere) { $0.union($1.box) }
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
    let isSpread = isSpread(words)
    for word in words {
      if let right, !isSpread, let last = out.units.last, let first = word.text.units.first {
        let gap = word.box.left - right
        let parts = isWestern(last) && isWestern(first) && gap > 0.05 * size
        if parts || gap > size { out.units.append(0x20) }
      }
      out += word.text
      right = word.box.right
    }
    return out
  }

  /// Words that touch as one, where a text layer boxes each character: marks of labels are whole then.
  private static func touching(_ words: [PDFWord], _ size: Double) -> [PDFWord] {
    var out: [PDFWord] = []
    var isSingle = false
    for word in words {
      let mark = LabelNumber.split(out.last?.text ?? "")
      let follows =
        out.last?.text.units.last.map { $0 >= 0x2E80 } == true
        || mark.number != nil && mark.body.isEmpty
      if let last = out.last, isSingle || word.text.count == 1, follows,
        word.text.units.first.map({ $0 >= 0x2E80 }) == true,
        word.box.left - last.box.right < 0.18 * size
      {
        out[out.count - 1] = PDFWord(text: last.text + word.text, box: last.box.union(word.box))
      } else {
        out.append(word)
      }
      isSingle = word.text.count == 1
    }
    return out
  }

  /// Whether a line is set character by character, spread evenly, as headings and titles are.
  private static func isSpread(_ words: [PDFWord]) -> Bool {
    guard words.count > 3, words.allSatisfy({ $0.text.count == 1 }),
      words.count(where: { $0.text.hasHan }) * 2 > words.count
    else { return false }
    let steps = zip(words, words.dropFirst()).map { $1.box.centerX - $0.box.centerX }
    guard let least = steps.min(), let most = steps.max() else { return false }
    return most < 2 * least
  }

  /// Whether it is a spread line with a year in it, whose digits are no figures.
  private static func isSpreadTitle(_ words: [PDFWord], _ size: Double) -> Bool {
    words.contains { $0.text.hasDigit } && isSpread(words)
      && zip(words, words.dropFirst()).allSatisfy { $1.box.left - $0.box.right < 1.2 * size }
  }

  private static func isWestern(_ unit: UInt16) -> Bool { Mark.isLatin(unit) || Mark.isDigit(unit) }

  private static func chunks(of words: [PDFWord], _ size: Double) -> [Chunk] {
    if isSpreadTitle(words, size) { return [Chunk(words, size)] }
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
