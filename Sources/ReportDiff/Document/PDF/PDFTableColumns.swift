/// The columns of figures of a table, from left to right.
struct PDFTableColumns {
  struct Column {
    var left: Double
    var right: Double
    /// What heads it, from top to bottom.
    var header: [PDFCell] = []
    /// From where to where its header reaches.
    var headLeft: Double
    var headRight: Double

    init(_ box: PDFBox) {
      (left, right) = (box.left, box.right)
      (headLeft, headRight) = (box.left, box.right)
    }

    mutating func add(_ box: PDFBox) {
      right = max(right, box.right)
      headRight = max(headRight, box.right)
    }

    mutating func head(_ cell: PDFCell) {
      header.insert(cell, at: 0)
      headLeft = min(headLeft, cell.box.left)
      headRight = max(headRight, cell.box.right)
    }

    var center: Double { (left + right) / 2 }
  }

  private(set) var columns: [Column] = []

  /// Columns are where the figures of rows with several stand, and where a header stands over none.
  init(_ section: PDFTable.Stretch, _ lines: [PDFLine]) {
    let whole = section.rows.filter { $0.figures.count > 1 }
    let figures = (whole.isEmpty ? section.rows : whole).flatMap(\.figures).map(\.box)
    for box in figures.sorted(by: { $0.left < $1.left }) {
      if let last = columns.last, box.left < last.right {
        columns[columns.count - 1].add(box)
      } else {
        columns.append(Column(box))
      }
    }
    guard var first = columns.first?.left else { return }
    // Columns before them may be blank throughout; labels end before such.
    let labels = Self.labelsEnd(section, lines, before: first)
    first = section.header.map(\.box.left).filter { $0 > labels }.reduce(first, min)
    // From the bottom: what stands over two columns heads both and is no column.
    for cell in section.header.sorted(by: { $0.box.bottom > $1.box.bottom })
    where cell.box.right > first && !cell.isBand {
      let below = columns.indices.filter { index in
        min(cell.box.right, columns[index].headRight) > max(cell.box.left, columns[index].headLeft)
      }
      if below.count == 1 {
        columns[below[0]].head(cell)
      } else if below.isEmpty, columns.count < PDFTable.maxColumns {
        let place = columns.firstIndex { $0.left > cell.box.left } ?? columns.count
        var column = Column(cell.box)
        column.head(cell)
        columns.insert(column, at: place)
      }
    }
  }

  /// How far to the right the labels of the rows reach.
  private static func labelsEnd(
    _ section: PDFTable.Stretch,
    _ lines: [PDFLine],
    before first: Double
  ) -> Double {
    let head = section.header.map(\.box.bottom).max() ?? -.infinity
    let top = max(head, section.top)
    return lines.filter { top < $0.box.centerY && $0.box.centerY < section.bottom }
      .flatMap(\.words).filter { $0.box.centerX < first }.map(\.box.right).max() ?? -.infinity
  }

  /// Where the figures begin.
  var left: Double { columns.first?.left ?? 0 }

  private func overlaps(_ box: PDFBox, _ column: Column) -> Bool {
    min(box.right, column.right) > max(box.left, column.left)
  }

  /// The column that a cell stands in; `nil` where that is not sure.
  func index(of box: PDFBox) -> Int? {
    let under = columns.indices.filter { overlaps(box, columns[$0]) }
    if under.count == 1 { return under[0] }
    guard under.isEmpty, columns.count > 1 else { return nil }
    let ranked = columns.indices.map { ($0, abs(columns[$0].center - box.centerX)) }
      .sorted { $0.1 < $1.1 }
    return 3 * ranked[0].1 < ranked[1].1 ? ranked[0].0 : nil
  }
}
