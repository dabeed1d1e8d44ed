/// Figures too long for their column, which go on below: on the next line, or on the next page where the
/// page ends within their row.
struct PDFWrappedFigures {
  private var lines: [PDFLine]

  /// The lines with such figures whole, in the place of their first half.
  static func joined(_ lines: [PDFLine]) -> [PDFLine] {
    var figures = PDFWrappedFigures(lines: lines)
    for index in lines.indices where (1...Self.mostFigures).contains(lines[index].figures.count) {
      figures.join(index)
    }
    return figures.lines
  }

  /// The shortest first half of a figure: no column is narrower than three digits, but two rows that lie too
  /// close may have figures of two digits one below the other.
  static let leastDigits = 3
  /// More figures on a line than this are a row of their own.
  private static let mostFigures = 20
  /// How many lines up a first half may stand: a header that the page prints again lies between.
  private static let farthest = 12

  private struct Place {
    let line: Int
    let chunk: Int
  }

  /// Puts the second halves on a line behind their first ones, where every figure on it is such a half.
  private mutating func join(_ index: Int) {
    let line = lines[index]
    let places = line.chunks.map { $0.isFigure ? firstHalf(of: $0, index) : nil }
    guard places.count(where: { $0 != nil }) == line.figures.count,
      let start = places.compactMap({ $0?.line }).min(),
      let end = places.compactMap({ $0?.line }).max(),
      lines[end].box.top - lines[start].box.top < 2,
      line.figures.count < rowCount(around: start), !opensRow(between: end, and: index)
    else { return }
    for (chunk, place) in zip(line.chunks, places) {
      guard let place else { continue }
      let whole = lines[place.line].chunks[place.chunk].text + chunk.text
      lines[place.line].chunks[place.chunk].text = whole
      lines[place.line].chunks[place.chunk].isFigure = true
    }
    lines[index].chunks.removeAll(where: \.isFigure)
  }

  /// The figure that ends where another would go on: right above it, as wide as its column.
  private func firstHalf(of half: PDFLine.Chunk, _ index: Int) -> Place? {
    guard PDFFigure.isNumber(half.text) else { return nil }
    for above in (max(0, index - Self.farthest)..<index).reversed() {
      let line = lines[above]
      guard line.box.top < half.box.top - 0.8 * line.size else { continue }
      guard let chunk = line.chunks.firstIndex(where: { $0.box.overlapX(half.box) > 0 }) else {
        continue
      }
      let first = line.chunks[chunk]
      guard isNear(line, lines[index]) else { return nil }
      if !PDFFigure.isPart(first.text), line.page != lines[index].page, !line.chunks[chunk].isFigure
      {
        continue
      }
      return goesOn(first, half, line.size) ? Place(line: above, chunk: chunk) : nil
    }
    return nil
  }

  private func isNear(_ above: PDFLine, _ line: PDFLine) -> Bool {
    above.page + 1 == line.page
      || above.page == line.page && line.box.centerY - above.box.centerY < 1.45 * above.size
  }

  private func goesOn(_ first: PDFLine.Chunk, _ half: PDFLine.Chunk, _ size: Double) -> Bool {
    guard first.text.count >= Self.leastDigits, PDFFigure.isPart(first.text),
      PDFFigure.isGrouped(first.text + half.text), half.box.width <= first.box.width + 0.1 * size
    else { return false }
    let isAligned =
      abs(first.box.centerX - half.box.centerX) < 0.2 * size
      || abs(first.box.right - half.box.right) < 0.2 * size
      || abs(first.box.left - half.box.left) < 0.2 * size
    return isAligned && isFull(first, size)
  }

  /// Whether no figure of its column is wider.
  private func isFull(_ first: PDFLine.Chunk, _ size: Double) -> Bool {
    !lines.contains { line in
      line.chunks.contains {
        $0.isFigure && $0.box.overlapX(first.box) > 0 && $0.box.width > first.box.width + 0.2 * size
      }
    }
  }

  /// How many figures the row has that a line belongs to.
  private func rowCount(around index: Int) -> Int {
    let line = lines[index]
    return lines[max(0, index - 2)..<min(lines.count, index + 3)].reduce(0) { count, other in
      let isBeside =
        other.page == line.page && abs(other.box.centerY - line.box.centerY) < 0.9 * line.size
      return count + (isBeside ? other.chunks.count { PDFFigure.isPart($0.text) } : 0)
    }
  }

  /// Whether the label of another row begins below one line, and not below the other.
  private func opensRow(between above: Int, and index: Int) -> Bool {
    let line = lines[index]
    let figures = line.figures.map(\.box.left).min() ?? 0
    return lines[(above + 1)..<min(lines.count, index + 2)].contains { other in
      let words = other.words.filter { $0.box.right < figures && !PDFFigure.isPart($0.text) }
      guard !words.isEmpty, other.box.centerY < line.box.centerY + 0.9 * line.size else {
        return false
      }
      let label = PDFLabelLine(words, other)
      return label.isMarked || label.isWhole
        || words.contains { LabelNumber.split($0.text).number != nil }
    }
  }
}

extension PDFFigure {
  /// Whether it is a number, or the first half of one that a line's end tore.
  static func isPart(_ text: Text) -> Bool {
    guard let last = text.units.last else { return false }
    let isTorn = last == 0x2E || last == 0x2C || last == Mark.comma || last == 0xFF0E
    return isNumber(text) || isTorn && isNumber(text.dropLast(1))
  }

  /// Whether it is a number whose separators, if any, stand where they may.
  static func isGrouped(_ text: Text) -> Bool {
    guard isNumber(text) else { return false }
    let whole = text.units.prefix { $0 != 0x2E && $0 != 0xFF0E }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == Mark.comma }
    return groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
