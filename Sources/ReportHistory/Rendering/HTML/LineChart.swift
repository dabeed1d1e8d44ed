internal import Markup
import ReportDiff

/// A line over the years from zero up; a year of which nothing is known is a gap in it.
struct LineChart {
  let years: [Int]
  let values: [Double?]

  private static let size = (width: 320.0, height: 150.0)
  private static let edge = (side: 26.0, top: 24.0, bottom: 24.0)

  private var most: Double { max(values.compactMap(\.self).max() ?? 0, 1) }

  private func x(_ index: Int) -> Double {
    let room = LineChart.size.width - 2 * LineChart.edge.side
    guard years.count > 1 else { return LineChart.size.width / 2 }
    return LineChart.edge.side + room * Double(index) / Double(years.count - 1)
  }

  private func y(_ value: Double) -> Double {
    let room = LineChart.size.height - LineChart.edge.top - LineChart.edge.bottom
    return LineChart.size.height - LineChart.edge.bottom - room * max(0, value) / most
  }

  /// The line, lifted over gaps.
  private func moves(_ point: (Int, Double) -> (Double, Double)) -> [Attribute.Move] {
    var moves: [Attribute.Move] = []
    var isDown = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isDown = false
        continue
      }
      let place = point(index, value)
      moves.append(isDown ? .line(place.0, place.1) : .to(place.0, place.1))
      isDown = true
    }
    return moves
  }

  /// The chart; the table beside it says the same, so that it is nothing to read out.
  var node: Node {
    Node(
      .svg,
      .view(width: LineChart.size.width, height: LineChart.size.height),
      .unspoken
    ) {
      Node(
        .path,
        .class("axis"),
        .path([
          .to(LineChart.edge.side, y(0)), .line(LineChart.size.width - LineChart.edge.side, y(0)),
        ])
      )
      Node(.path, .class("line"), .path(moves { (x($0), y($1)) }))
      for (index, value) in values.enumerated() {
        if let value {
          Node(.rect, .class("point"), .x(x(index) - 3), .y(y(value) - 3), .width(6), .height(6))
          Node(
            .svgText,
            .class("value"),
            .x(x(index)),
            .y(y(value) - 9),
            text: NumberText.plain(value)
          )
        }
      }
      for (index, year) in years.enumerated() {
        Node(.svgText, .x(x(index)), .y(LineChart.size.height - 6), text: "\(year)")
      }
    }
  }

  /// The line alone, as small as a word.
  var small: Node {
    let last = Double(max(years.count - 1, 1))
    func place(_ index: Int, _ value: Double) -> (Double, Double) {
      (4 + 92 * Double(index) / last, 21 - 18 * max(0, value) / most)
    }
    return Node(.svg, .class("trend"), .view(width: 100, height: 24), .unspoken) {
      Node(.path, .class("line"), .path(moves(place)))
      for (index, value) in values.enumerated() {
        if let value {
          let point = place(index, value)
          Node(.rect, .class("point"), .x(point.0 - 2), .y(point.1 - 2), .width(4), .height(4))
        }
      }
    }
  }
}
