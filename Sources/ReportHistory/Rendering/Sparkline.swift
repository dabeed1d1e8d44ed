/// A line of figures as tall as they are, beginning at zero; what is unknown is a gap, and 0 is none.
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// The line of some values in their order.
  static func text(_ values: [Double?]) -> String {
    let most = values.compactMap(\.self).max() ?? 0
    let line = values.map { value -> String in
      guard let value else { return " " }
      guard most > 0, value > 0 else { return String(bars[0]) }
      // 0 alone has the lowest bar.
      return String(bars[1 + min(6, Int((value / most * 7).rounded(.up)) - 1)])
    }.joined()
    return line.allSatisfy { $0 == " " } ? "" : line
  }
}
