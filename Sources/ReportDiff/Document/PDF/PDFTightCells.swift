/// Cells of a table that are set so tightly that label and figure run together.
enum PDFTightCells {
  /// The most words a line of a table has.
  private static let maxWords = 200

  /// Whether words are a label of the form to the letter and a figure, or a mark for none.
  static func isLabelled(_ words: [PDFWord]) -> Bool {
    guard (2...maxWords).contains(words.count), let last = words.last, PDFFigure.isFigure(last.text)
    else {
      return false
    }
    let label = words.dropLast().reduce(Text(units: [])) { $0 + $1.text }
    return PDFLabelLine.wholeLabels.contains(LabelNumber.split(label).body.folded)
  }

  /// The lines with such cells parted: where a label of the form ends, and where a number stands in a
  /// column that has figures all its own in another row.
  static func parted(_ lines: [PDFLine]) -> [PDFLine] {
    var columns: [PDFBox] = []
    let figures = lines.filter { $0.figures.count > 1 }.flatMap(\.figures).map(\.box)
    for box in figures.sorted(by: { $0.left < $1.left }) {
      if let last = columns.last, box.left < last.right {
        columns[columns.count - 1] = last.union(box)
      } else {
        columns.append(box)
      }
    }
    guard columns.count <= PDFTable.maxColumns else { return lines }
    return lines.map { line in
      guard line.words.count <= maxWords else { return line }
      var line = line
      line.chunks = line.chunks.flatMap { parted($0, line, columns) }
      return line
    }
  }

  /// Words of two characters or more with a gap between are heads of columns; single characters may be one
  /// head, spread over its cell.
  private static func headers(_ words: [PDFWord], _ line: PDFLine) -> [PDFLine.Chunk] {
    var runs: [[PDFWord]] = []
    for word in words {
      if let last = runs.last?.last,
        !isApart(last, word, line) || last.text.count < 2 || word.text.count < 2
      {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.map { PDFLine.Chunk($0, line.size) }
  }

  private static func isApart(_ left: PDFWord, _ right: PDFWord, _ line: PDFLine) -> Bool {
    right.box.left - left.box.right > 0.25 * line.size
  }

  /// Whether a line is nothing but heads of columns.
  static func isHeader(_ line: PDFLine) -> Bool {
    let words = line.words
    guard (4...maxWords).contains(words.count) else { return false }
    return words.allSatisfy {
      (2...8).contains($0.text.count) && $0.text.units.allSatisfy(Mark.isHan)
    }
      && zip(words, words.dropFirst()).allSatisfy { isApart($0, $1, line) }
  }

  private static func parted(
    _ chunk: PDFLine.Chunk,
    _ line: PDFLine,
    _ columns: [PDFBox]
  ) -> [PDFLine.Chunk] {
    let words = line.words.filter {
      $0.box.left >= chunk.box.left && $0.box.right <= chunk.box.right
    }
    guard !chunk.isFigure, words.count > 1, chunk.text.hasHan else { return [chunk] }
    if !chunk.text.hasDigit { return headers(words, line) }
    let isLabelled = isLabelled(words)
    let cut = words.indices.dropFirst().first { index in
      let word = words[index]
      guard PDFFigure.isNumber(word.text) else { return false }
      let isLast = index == words.count - 1
      return isLabelled && isLast
        || words[index...].allSatisfy { PDFFigure.isFigure($0.text) }
          && columns.contains { $0.left <= word.box.centerX && word.box.centerX <= $0.right }
    }
    guard let cut else { return [chunk] }
    let label = PDFLine.Chunk(Array(words[..<cut]), line.size)
    return [label] + words[cut...].map { PDFLine.Chunk([$0], line.size) }
  }
}
