/// Cells of a table that are set so tightly that label and figure run together.
enum PDFTightCells {
  /// The most words a line of a table has.
  private static let maxWords = 200

  /// Whether words are a label of the form to the letter and a figure.
  static func isLabelled(_ words: [PDFWord]) -> Bool {
    guard (2...maxWords).contains(words.count), let last = words.last, PDFFigure.isNumber(last.text)
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
      guard line.words.count <= maxWords,
        line.chunks.contains(where: { !$0.isFigure && $0.text.hasDigit })
      else { return line }
      var line = line
      line.chunks = line.chunks.flatMap { parted($0, line, columns) }
      return line
    }
  }

  private static func parted(
    _ chunk: PDFLine.Chunk,
    _ line: PDFLine,
    _ columns: [PDFBox]
  ) -> [PDFLine.Chunk] {
    let words = line.words.filter {
      $0.box.left >= chunk.box.left && $0.box.right <= chunk.box.right
    }
    guard !chunk.isFigure, words.count > 1, let first = words.first, first.text.hasHan else {
      return [chunk]
    }
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
