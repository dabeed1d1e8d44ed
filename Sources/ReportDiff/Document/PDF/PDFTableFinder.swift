/// Tells the lines of tables from lines of text.
struct PDFTableFinder {
  private let lines: [PDFLine]
  private let columns: [PDFColumn]

  init(_ lines: [PDFLine], _ columns: [PDFColumn]) {
    self.lines = lines
    self.columns = columns
  }

  /// The tables: rows of figures, the lines between them, and the header above.
  var tables: [Range<Int>] {
    let isBreak = lines.map(endsTables)
    var tables: [Range<Int>] = []
    for core in lines.indices where !isBreak[core] && isRow(lines[core]) {
      if let last = tables.last, reaches(from: last.upperBound, to: core, isBreak) {
        tables[tables.count - 1] = last.lowerBound..<(core + 1)
      } else {
        tables.append(core..<(core + 1))
      }
    }
    var end = 0
    return tables.map { core in
      let table = top(of: core, after: end, isBreak)..<bottom(of: core, isBreak)
      end = table.upperBound
      return max(table.lowerBound, 0)..<table.upperBound
    }
  }

  /// The most lines that may stand between two rows with figures.
  private static let longestGap = 30

  private func reaches(from end: Int, to core: Int, _ isBreak: [Bool]) -> Bool {
    guard core - end <= Self.longestGap else { return false }
    return (end..<max(end, core)).allSatisfy { !isBreak[$0] }
  }

  // MARK: Rows

  /// Whether a line holds figures in columns, or a label and its figure.
  private func isRow(_ line: PDFLine) -> Bool {
    if PDFTightCells.isLabelled(line.words) { return true }
    let figures = line.figures.filter { $0.text.hasDigit }
    let chunks = line.chunks
    guard !figures.isEmpty, !isDate(chunks) else { return false }
    if figures.count > 2 { return true }
    guard let last = chunks.last, last.isFigure, chunks.count > 1 else { return false }
    let gap = last.box.left - chunks[chunks.count - 2].box.right
    let isPlain = chunks.allSatisfy { !$0.text.units.contains(where: Mark.endsSentence) }
    return isPlain && gap > (figures.count > 1 ? 0.8 : 1.5) * line.size
      && line.chunks[0].box.width < 0.75 * columns[line.page].width
  }

  /// `2025  年  1  月  20  日`: figures, but no row of them.
  private func isDate(_ chunks: [PDFLine.Chunk]) -> Bool {
    zip(chunks, chunks.dropFirst()).contains { figure, unit in
      figure.isFigure && ["年", "月", "日"].contains { unit.text.hasPrefix($0) }
    }
  }

  // MARK: Text

  /// Whether a line is a title or prose, which no table holds.
  private func endsTables(_ line: PDFLine) -> Bool {
    guard line.figures.isEmpty, !PDFTightCells.isHeader(line) else { return false }
    if isTitle(line) { return true }
    guard line.chunks.count == 1 else { return false }
    let width = columns[line.page].width
    if line.text.units.contains(where: Mark.endsSentence) { return line.box.width > 0.4 * width }
    return line.box.width > 0.8 * width
  }

  private func isTitle(_ line: PDFLine) -> Bool {
    let text = line.text
    guard let first = text.units.first, ChineseNumber.isNumeral(first), text.count > 5,
      let comma = text.units.firstIndex(of: Mark.enumerationComma), comma <= 2
    else { return false }
    let body = text.dropFirst(comma + 1).folded
    return !FormLabels.isRequestRow(text) && !isPartOfLabel(body)
  }

  private func isPartOfLabel(_ body: Text) -> Bool {
    let body = body.prefix(20)
    return body.hasPrefix("本年度办理")
      || FormLabels.requests.contains { labels in
        labels.wordings.contains { $0.folded.hasPrefix(body) }
      }
  }

  // MARK: The ends of a table

  /// Up over the header: lines of several cells, and short ones close by.
  private func top(of core: Range<Int>, after end: Int, _ isBreak: [Bool]) -> Int {
    var top = core.lowerBound
    var next = top - 1
    while next >= end, core.lowerBound - next < Self.longestGap, !isBreak[next] {
      let line = lines[next]
      let gap = lines[next + 1].box.top - line.box.bottom
      guard gap < 4 * line.size else { break }
      let isShort = line.box.width < 0.5 * columns[line.page].width
      let isHeader = line.chunks.count > 1 || PDFTightCells.isHeader(line)
      guard isHeader || isShort else { break }
      guard isHeader || !line.text.units.contains(where: Mark.endsSentence) else {
        break
      }
      if isHeader { top = next }
      next -= 1
    }
    return top
  }

  /// Down over what is left of the last label and of its figures, and over rows that print nothing but
  /// their label.
  private func bottom(of core: Range<Int>, _ isBreak: [Bool]) -> Int {
    var next = core.upperBound
    let firstFigure = lines[core].flatMap(\.figures).map(\.box.left).min() ?? 0
    while next < lines.count, next - core.upperBound < 6, !isBreak[next] {
      let line = lines[next]
      let gap = line.box.top - lines[next - 1].box.bottom
      if gap < 0.9 * line.size, isRest(line, of: lines[max(0, next - 4)..<next]) {
        next += 1
        continue
      }
      guard line.box.right < firstFigure, gap < 3 * line.size else { break }
      let isLabel = FormLabels.isRequestRow(line.text)
      guard isLabel || gap < 0.9 * line.size else { break }
      next += 1
    }
    return next
  }

  /// Whether a line is what was left over of figures too long for their columns.
  private func isRest(_ line: PDFLine, of above: ArraySlice<PDFLine>) -> Bool {
    line.chunks.allSatisfy { chunk in
      PDFFigure.isNumber(chunk.text)
        && above.contains { line in
          line.chunks.contains { PDFFigure.isPart($0.text) && $0.box.overlapX(chunk.box) > 0 }
        }
    }
  }
}
