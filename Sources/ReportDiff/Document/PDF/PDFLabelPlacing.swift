/// Shares the lines of labels out among rows: neighbouring lines to a row, in order, each as near to the
/// row's middle, or with its first or last line as near to it, as can be.
struct PDFLabelPlacing {
  /// The lines of each row; an empty range for none.
  private(set) var placed: [Range<Int>]
  /// The lines of labels that no row is near.
  private(set) var loose: [Range<Int>] = []
  private var cost = 0.0

  /// The most lines that a label has.
  private static let longest = 8
  /// The most lines times rows that are weighed against one another.
  private static let limit = 400_000
  private static let withoutLabel = 3.0
  private static let withoutRow = 1.6

  static func best(_ lines: [PDFLabelLine], heights: [Double]) -> PDFLabelPlacing {
    guard lines.count * heights.count <= limit else {
      return PDFLabelPlacing(nearest: lines, heights)
    }
    // Where every label has one line, they are the same.
    let byMiddle = PDFLabelPlacing(lines, heights, by: .middle)
    return [Anchor.top, .bottom].reduce(byMiddle) { best, anchor in
      let other = PDFLabelPlacing(lines, heights, by: anchor)
      return other.cost < best.cost ? other : best
    }
  }

  /// Which part of a label stands beside its row's figures.
  private enum Anchor {
    case top, middle, bottom
  }

  private enum Step {
    case rowWithout
    case row(Int)
    case loose(Int)
  }

  private init(_ lines: [PDFLabelLine], _ heights: [Double], by anchor: Anchor) {
    let (count, rows) = (lines.count, heights.count)
    let marked = lines.count { $0.isMarked }
    let isMarkedTable = 2 * marked > rows
    var costs = [Double](repeating: .infinity, count: (count + 1) * (rows + 1))
    var steps = [Step](repeating: .rowWithout, count: costs.count)
    costs[0] = 0
    func relax(_ line: Int, _ row: Int, _ cost: Double, _ step: Step) {
      let place = line * (rows + 1) + row
      guard cost < costs[place] else { return }
      costs[place] = cost
      steps[place] = step
    }
    for line in 0...count {
      for row in 0...rows {
        let cost = costs[line * (rows + 1) + row]
        guard cost.isFinite else { continue }
        if row < rows { relax(line, row + 1, cost + Self.withoutLabel, .rowWithout) }
        var inner = 0.0
        for length in 1...Self.longest where line + length <= count {
          inner += Self.cost(of: lines, line, line + length - 1, isMarkedTable)
          let first = lines[line]
          let last = lines[line + length - 1]
          let middle =
            ((anchor == .bottom ? last : first).box.top
              + (anchor == .top ? first : last).box.bottom) / 2
          let isBehind = row > 0 && middle < heights[row - 1] ? 2.0 : 0
          relax(line + length, row, cost + inner + isBehind + Self.withoutRow, .loose(length))
          guard row < rows else { continue }
          let distance = abs(middle - heights[row]) / first.size
          relax(line + length, row + 1, cost + inner + distance, .row(length))
        }
      }
    }
    placed = heights.map { _ in 0..<0 }
    cost = costs[costs.count - 1]
    var (line, row) = (count, rows)
    while line > 0 || row > 0 {
      switch steps[line * (rows + 1) + row] {
      case .rowWithout: row -= 1
      case .row(let length):
        placed[row - 1] = (line - length)..<line
        (line, row) = (line - length, row - 1)
      case .loose(let length):
        loose.append((line - length)..<line)
        line -= length
      }
    }
    loose.reverse()
  }

  /// What it costs that a line goes on with a label, or opens one.
  private static func cost(
    of lines: [PDFLabelLine],
    _ start: Int,
    _ index: Int,
    _ isMarkedTable: Bool
  ) -> Double {
    let line = lines[index]
    if index == start { return isMarkedTable && !line.isMarked ? 1.5 : 0 }
    let gap = (line.box.top - lines[index - 1].box.bottom) / line.size
    let isApart = line.isMarked || line.isWhole
    return (isApart ? 2.5 : 0) + (lines[index - 1].isWhole ? 2 : 0) + max(0, gap - 0.7)
  }

  /// Each line to the row nearest to it.
  private init(nearest lines: [PDFLabelLine], _ heights: [Double]) {
    placed = heights.map { _ in 0..<0 }
    var row = 0
    for (index, line) in lines.enumerated() {
      while row + 1 < heights.count,
        abs(heights[row + 1] - line.middle) < abs(heights[row] - line.middle)
      {
        row += 1
      }
      guard heights.indices.contains(row) else { continue }
      let start = placed[row].isEmpty ? index : placed[row].lowerBound
      placed[row] = start..<(index + 1)
    }
  }
}
