/// Numbers as text.
enum Figures {
  /// A number without binary dust: whole numbers without a point, at most four decimal places.
  static func plain(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
    return "\(rounded)"
  }
}
