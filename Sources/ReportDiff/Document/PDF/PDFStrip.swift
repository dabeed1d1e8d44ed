/// The lines of all pages on one endless page, as if no page had ended, with what is text and what is table.
struct PDFStrip {
  /// A stretch of lines.
  struct Part {
    let lines: Range<Int>
    let isTable: Bool
  }

  let lines: [PDFLine]
  /// The number of the line that each page begins with.
  let pageStarts: [Int]
  /// What the text of each page keeps to, from left to right.
  let columns: [PDFColumn]

  init(_ pages: [[PDFLine]], of sizes: [PDFPage]) {
    var lines: [PDFLine] = []
    var starts: [Int] = []
    for page in pages {
      starts.append(lines.count + 1)
      guard let first = page.first else { continue }
      let above = lines.suffix(20).map(\.box.bottom).max() ?? 0
      let distance = above + 0.4 * first.size - (page.map(\.box.top).min() ?? first.box.top)
      for line in page {
        var line = line.moved(down: distance)
        line.number = lines.count + 1
        lines.append(line)
      }
    }
    self.lines = lines
    pageStarts = starts
    columns = PDFColumn.columns(of: pages)
  }

  /// Text and tables in turn.
  var parts: [Part] {
    let tables = PDFTableFinder(lines, columns).tables
    var parts: [Part] = []
    var next = 0
    for table in tables {
      if next < table.lowerBound {
        parts.append(Part(lines: next..<table.lowerBound, isTable: false))
      }
      parts.append(Part(lines: table, isTable: true))
      next = table.upperBound
    }
    if next < lines.count { parts.append(Part(lines: next..<lines.count, isTable: false)) }
    return parts
  }
}

/// The column of text on a page.
struct PDFColumn: Sendable {
  let left: Double
  let right: Double

  var width: Double { right - left }

  /// The columns of all pages: where most full lines begin and end; a page with few takes another's.
  static func columns(of pages: [[PDFLine]]) -> [PDFColumn] {
    let all = column(of: Array(pages.joined())) ?? PDFColumn(left: 0, right: 0)
    return pages.map { lines in
      guard let own = column(of: lines), lines.count >= 6 else { return all }
      let isWider = lines.contains { $0.box.right > all.right + 4 * $0.size }
      if isWider { return extent(of: lines) }
      // A page of short lines says nothing about where its lines would end.
      return abs(own.width - all.width) > 0.1 * all.width ? all : own
    }
  }

  private static func extent(of lines: [PDFLine]) -> PDFColumn {
    PDFColumn(
      left: lines.map(\.box.left).min() ?? 0,
      right: lines.map(\.box.right).max() ?? 0
    )
  }

  private static func column(of lines: [PDFLine]) -> PDFColumn? {
    let prose = lines.filter { $0.chunks.count < 3 }
    guard let widest = percentile(prose.map(\.box.width), 0.9) else { return nil }
    let wide = prose.filter { $0.box.width > 0.7 * widest }
    guard let left = densest(wide.map(\.box.left), within: 3),
      let right = percentile(wide.map(\.box.right), 0.75)
    else { return nil }
    return PDFColumn(left: left, right: max(left, right))
  }

  /// The least of the values around which most others lie.
  private static func densest(_ values: [Double], within reach: Double) -> Double? {
    let sorted = values.sorted()
    var (best, bestCount, start) = (sorted.first, 0, 0)
    for (end, value) in sorted.enumerated() {
      while value - sorted[start] > reach { start += 1 }
      if end - start + 1 > bestCount { (best, bestCount) = (sorted[start], end - start + 1) }
    }
    return best
  }

  private static func percentile(_ values: [Double], _ part: Double) -> Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[Int(Double(sorted.count - 1) * part)]
  }
}
