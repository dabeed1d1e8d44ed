/// The attributes of drawings (SVG).
extension Attribute {
  /// The part of the plane that a drawing shows.
  public static func view(x: Double = 0, y: Double = 0, width: Double, height: Double) -> Attribute
  {
    Attribute("viewBox", [x, y, width, height].map(number).joined(separator: " "))
  }

  /// Fills its place, whatever that does to the proportions.
  public static let stretched = Attribute("preserveAspectRatio", "none")

  /// The left edge, or where text begins.
  public static func x(_ value: Double) -> Attribute { Attribute("x", number(value)) }

  /// The upper edge, or the line that text stands on.
  public static func y(_ value: Double) -> Attribute { Attribute("y", number(value)) }

  /// The width.
  public static func width(_ value: Double) -> Attribute { Attribute("width", number(value)) }

  /// The height.
  public static func height(_ value: Double) -> Attribute { Attribute("height", number(value)) }

  /// The way of a path, as moves of a pen.
  public static func path(_ moves: [Move]) -> Attribute {
    Attribute("d", moves.map(\.text).joined(separator: " "))
  }

  /// One move of a pen.
  public enum Move: Sendable {
    /// Lifts the pen and puts it down.
    case to(Double, Double)
    /// Draws a straight line.
    case line(Double, Double)
    /// Draws a curve that leaves and arrives level.
    case level(from: (Double, Double), to: (Double, Double))
    /// Draws back to where it was put down.
    case close

    fileprivate var text: String {
      switch self {
      case .to(let x, let y): "M\(number(x)) \(number(y))"
      case .line(let x, let y): "L\(number(x)) \(number(y))"
      case .level(let start, let end):
        "C\(number((start.0 + end.0) / 2)) \(number(start.1)) "
          + "\(number((start.0 + end.0) / 2)) \(number(end.1)) \(number(end.0)) \(number(end.1))"
      case .close: "Z"
      }
    }
  }
}

/// A number with at most two decimals, so that every machine writes the same.
private func number(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  return "\(sign)\(whole)."
    + (rest % 10 == 0 ? "\(rest / 10)" : String("\(rest + 100)".dropFirst()))
}
