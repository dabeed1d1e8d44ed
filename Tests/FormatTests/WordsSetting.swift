/// The sample report as the words of a PDF with their places: A4, 16 pt on 28 pt, as `pdftotext
/// -bbox-layout` tells them.
struct WordsSetting {
  private static let (left, right, top, bottom) = (80.0, 515.0, 90.0, 770.0)

  private var pages: [[String]] = [[]]
  private var y = top

  static func words(_ report: SampleReport) -> String {
    var setting = WordsSetting()
    for part in report.parts { setting.set(part) }
    let pages = setting.pages.enumerated().map { number, words in
      let foot = Self.word("— \(number + 1) —", x: 280, y: 790, size: 12)
      return
        "<page width=\"595.0\" height=\"842.0\"><flow><block xMin=\"0\" yMin=\"0\" xMax=\"595\" "
        + "yMax=\"842\">\(words.joined(separator: "\n"))\n\(foot)\n</block></flow></page>"
    }
    return """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
      "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>
      \(pages.joined(separator: "\n"))
      </doc></body></html>

      """
  }

  private static func word(_ text: String, x: Double, y: Double, size: Double) -> String {
    let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? size / 2 : size) }
    let box = "xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + width)\" yMax=\"\(y + size * 1.2)\""
    return "<line \(box)><word \(box)>\(text)</word></line>"
  }

  private mutating func set(_ part: SampleReport.Part) {
    switch part {
    case .title(let text): setLines(text, size: 20, first: Self.left + 20)
    case .heading(let text), .paragraph(let text): setLines(text, size: 16, first: Self.left + 32)
    case .table(let table): setTable(table)
    }
  }

  private mutating func newPage() {
    pages.append([])
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
    pages[pages.count - 1].append(Self.word(text, x: x, y: y, size: size))
    y += 28
  }

  // MARK: Tables

  private static let type = 10.0
  private static let leading = 13.0

  /// Each row is as high as its tallest cell; a cell that spans rows is set in the middle of them.
  private mutating func setTable(_ table: SampleTable) {
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
          pages[pages.count - 1].append(
            Self.word(line, x: start + (stop - start - width) / 2, y: baseline, size: Self.type)
          )
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
