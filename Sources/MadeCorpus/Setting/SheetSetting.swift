/// A report set on pages: A4, 16 pt on 28 pt.
struct SheetSetting {
  /// A stretch of text with the place of its upper left corner, in points from that of the page.
  struct Run {
    let text: String
    let x: Double
    let y: Double
    let size: Double
  }

  private static let (left, right, top, bottom) = (80.0, 515.0, 90.0, 770.0)

  private var runs: [[Run]] = [[]]
  private var y = top

  /// What stands on each page of a report, its number at the foot last.
  static func pages(_ report: MadeReport) -> [[Run]] {
    var setting = SheetSetting()
    for part in report.parts { setting.set(part) }
    return setting.runs.enumerated().map { number, runs in
      runs + [Run(text: "— \(number + 1) —", x: 280, y: 790, size: 12)]
    }
  }

  private mutating func set(_ part: MadeReport.Part) {
    switch part {
    case .title(let text): setLines(text, size: 20, first: Self.left + 20)
    case .heading(let text), .paragraph(let text): setLines(text, size: 16, first: Self.left + 32)
    case .table(let table): setTable(table)
    }
  }

  private mutating func newPage() {
    runs.append([])
    y = Self.top
  }

  private mutating func setLines(_ text: String, size: Double, first: Double) {
    var (line, x) = ("", first)
    var start = first
    for character in text {
      let width = character.unicodeScalars.allSatisfy { $0.value < 0x2000 } ? size / 2 : size
      // What may not open a line hangs over its end.
      if x + width > Self.right, !"，。；：、）”".contains(character) {
        setLine(line, x: start, size: size)
        (line, x, start) = ("", Self.left, Self.left)
      }
      line.append(character)
      x += width
    }
    setLine(line, x: start, size: size)
  }

  private mutating func setLine(_ text: String, x: Double, size: Double) {
    if y + size > Self.bottom { newPage() }
    runs[runs.count - 1].append(Run(text: text, x: x, y: y, size: size))
    y += 28
  }

  // MARK: Tables

  private static let type = 10.0
  private static let leading = 13.0

  /// Each row is as high as its tallest cell; a cell that spans rows is set in the middle of them.
  private mutating func setTable(_ table: MadeTable) {
    let unit = (Self.right - Self.left) / Double(table.widths.reduce(0, +))
    let edges = table.widths.reduce(into: [Self.left]) {
      $0.append(($0.last ?? 0) + Double($1) * unit)
    }
    let rows = GridSetting(table).rows
    let heights = rows.map { row in
      row.filter { $0.rows == 1 }.map { Double(lines($0, edges).count) * Self.leading + 6 }.max()
        ?? 19
    }
    var first = 0
    while first < rows.count {
      // What a page holds is set on it, cells that span rows within the page.
      var (last, height) = (first, 0.0)
      while last < rows.count, y + height + heights[last] <= Self.bottom {
        height += heights[last]
        last += 1
      }
      guard last > first else {
        newPage()
        continue
      }
      setRows(rows, first..<last, heights, edges)
      y += height
      first = last
      if first < rows.count { newPage() }
    }
    y += 20
  }

  private mutating func setRows(
    _ rows: [[GridSetting.Placed]],
    _ range: Range<Int>,
    _ heights: [Double],
    _ edges: [Double]
  ) {
    for row in range {
      let above = heights[range.lowerBound..<row].reduce(0, +)
      for cell in rows[row] {
        let end = min(cell.row + cell.rows, range.upperBound)
        let height = heights[row..<end].reduce(0, +)
        let lines = lines(cell, edges)
        var baseline = y + above + (height - Double(lines.count) * Self.leading) / 2
        let (start, stop) = (edges[cell.column], edges[cell.column + cell.columns])
        for line in lines {
          let width = Double(line.count) * (line.utf8.count == line.count ? 0.5 : 1) * Self.type
          let x = start + (stop - start - width) / 2
          runs[runs.count - 1].append(Run(text: line, x: x, y: baseline, size: Self.type))
          baseline += Self.leading
        }
      }
    }
  }

  private func lines(_ cell: GridSetting.Placed, _ edges: [Double]) -> [String] {
    let width = edges[cell.column + cell.columns] - edges[cell.column] - 4
    var (lines, used) = ([""], 0.0)
    for character in cell.text {
      let size = character.utf8.count == 1 ? Self.type / 2 : Self.type
      if used + size > width, !(lines.last ?? "").isEmpty {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1].append(character)
      used += size
    }
    return lines
  }
}
