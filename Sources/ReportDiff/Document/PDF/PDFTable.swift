/// A table of a PDF, its rows rebuilt from where its words stand.
struct PDFTable {
  /// The most columns that a table may have.
  static let maxColumns = 100

  private(set) var blocks: [Block] = []

  init(_ lines: [PDFLine]) {
    let lines = PDFWrappedFigures.joined(PDFTightCells.parted(lines))
    let cells = lines.flatMap { line in line.chunks.map { PDFCell($0, line) } }
      .sorted { $0.box.centerY < $1.box.centerY }
    let rows = PDFTableRow.rows(of: cells.filter(\.isFigure))
    guard rows.allSatisfy({ $0.figures.count <= Self.maxColumns }), !rows.isEmpty else {
      blocks = lines.map { Block(content: .text($0.text), line: $0.number) }
      return
    }
    for stretch in Self.stretches(cells, rows) {
      // Lines lie one below the other, so that those of a stretch are neighbours.
      let start = lines.firstSorted { $0.box.centerY > stretch.top }
      let end = lines.firstSorted { $0.box.centerY >= stretch.bottom }
      blocks += PDFTableSection(stretch, Array(lines[min(start, end)..<end])).blocks
    }
  }

  /// A header and the rows below it, before they are put together.
  struct Stretch {
    var header: [PDFCell]
    var rows: [PDFTableRow]
    /// Where it begins and ends on the strip.
    var top = -Double.infinity
    var bottom = Double.infinity
    /// Where a page prints the header again.
    var repeats: [ClosedRange<Double>] = []

    /// How far what stands at a height moves up where headers printed again are left out.
    func slack(above height: Double) -> Double {
      repeats.reduce(0) { $1.upperBound <= height ? $0 + $1.upperBound - $1.lowerBound : $0 }
    }
  }

  /// Cuts a table where another header stands between two rows, as in table two; one that a page merely
  /// prints again is left out.
  private static func stretches(_ cells: [PDFCell], _ rows: [PDFTableRow]) -> [Stretch] {
    var stretches: [Stretch] = []
    var next = 0
    for (index, row) in rows.enumerated() {
      var between: [PDFCell] = []
      while next < cells.count, cells[next].box.centerY < row.middle - 0.5 * row.size {
        let isBelow =
          index == 0 || cells[next].box.centerY > rows[index - 1].middle + 0.5 * row.size
        if isBelow, cells[next].isHeader { between.append(cells[next]) }
        next += 1
      }
      let header = header(in: between, above: row)
      guard let last = stretches.indices.last else {
        stretches.append(Stretch(header: header, rows: [row]))
        continue
      }
      guard let top = header.map(\.box.top).min(), let bottom = header.map(\.box.bottom).max()
      else {
        stretches[last].rows.append(row)
        continue
      }
      if isRepeated(header, stretches[last].header) {
        stretches[last].repeats.append(top...bottom)
        stretches[last].rows.append(row)
      } else {
        stretches[last].bottom = top
        stretches.append(Stretch(header: header, rows: [row], top: top))
      }
    }
    return stretches
  }

  /// What heads columns, or stands beside that.
  private static func header(in cells: [PDFCell], above row: PDFTableRow) -> [PDFCell] {
    let left = row.left
    let sure = cells.filter { $0.box.centerX > left || $0.isBand }
    guard let top = sure.map(\.box.top).min(), let bottom = sure.map(\.box.bottom).max() else {
      return []
    }
    return cells.filter { top <= $0.box.centerY && $0.box.centerY <= bottom }
  }

  /// Whether two headers say the same, as far as one that a page break tore can.
  private static func isRepeated(_ header: [PDFCell], _ above: [PDFCell]) -> Bool {
    let letters = header.flatMap(\.text.folded.units)
    guard letters.count > 14 else { return false }
    var left: [UInt16: Int] = [:]
    for unit in above.flatMap(\.text.folded.units) { left[unit, default: 0] += 1 }
    let common = letters.count { unit in
      guard let count = left[unit], count > 0 else { return false }
      left[unit] = count - 1
      return true
    }
    return 10 * common >= 7 * letters.count
  }
}

/// What stands in one place of a table: a cell, or one line of a cell.
struct PDFCell {
  let text: Text
  let box: PDFBox
  let isFigure: Bool
  let size: Double
  /// The number of its line.
  let line: Int

  init(_ chunk: PDFLine.Chunk, _ line: PDFLine) {
    text = chunk.text
    box = chunk.box
    isFigure = chunk.isFigure
    size = line.size
    self.line = line.number
  }

  /// Whether it may head a column: words without figures.
  var isHeader: Bool { !isFigure && text.hasHan && !text.hasDigit }

  /// Whether it opens a part of table two, across all its columns.
  var isBand: Bool { text.hasPrefix("第二十条") }
}

/// Figures of a table at one height.
struct PDFTableRow {
  var figures: [PDFCell]
  /// The middle of the row on the strip.
  var middle: Double

  /// Where its figures begin.
  var left: Double { figures.map(\.box.left).min() ?? 0 }

  var size: Double { figures.first?.size ?? 10 }

  /// The number of the line that its figures stand on.
  var line: Int { figures.first?.line ?? 1 }

  /// Whether another row stands below in the same columns: two rows, however near, and no halves of one.
  private func isAbove(_ row: PDFTableRow) -> Bool {
    guard row.figures.count > 3, row.figures.count >= figures.count else { return false }
    let shared = row.figures.count { below in
      figures.contains { $0.box.overlapX(below.box) > 0.5 * min($0.box.width, below.box.width) }
    }
    return 4 * shared >= 3 * row.figures.count
  }

  /// Gathers figures to rows, from top to bottom.
  ///
  /// A figure too long for its column is wrapped; its halves stand above and below the middle of the row,
  /// nearer than the lines of two rows ever do.
  static func rows(of figures: [PDFCell]) -> [PDFTableRow] {
    var rows: [PDFTableRow] = []
    for figure in figures {
      let middle = figure.box.centerY
      if let last = rows.last, middle - last.middle <= 0.36 * figure.size {
        rows[rows.count - 1].figures.append(figure)
      } else {
        rows.append(PDFTableRow(figures: [figure], middle: middle))
      }
    }
    var merged: [PDFTableRow] = []
    var lowest = 0.0
    for row in rows {
      if let last = merged.last, row.middle - lowest < 0.85 * row.size, !last.isAbove(row) {
        if row.figures.count > last.figures.count { merged[merged.count - 1].middle = row.middle }
        merged[merged.count - 1].figures += row.figures
      } else {
        merged.append(row)
      }
      lowest = row.middle
    }
    return merged
  }
}

extension Array {
  /// The first place from which on a condition holds, which holds for all elements behind one that meets it.
  func firstSorted(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
