/// Numbers as the page shows them.
enum HTMLNumber {
  /// Thousands apart, at most four decimals: `96,171.6`.
  static func plain(_ value: Double) -> String {
    (value < 0 ? "−" : "") + magnitude(value)
  }

  /// With a sign: `+14`, `−3`, `0`.
  static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + plain(value)
  }

  /// A ratio as a percentage with a sign and one decimal: `+0.4%`.
  static func percent(_ ratio: Double) -> String {
    signed((ratio * 1000).rounded() / 10) + "%"
  }

  /// A share from 0 to 1 as a percentage: `83%`.
  static func share(_ value: Double) -> String {
    plain((value * 100).rounded()) + "%"
  }

  /// A strength from 0 to 1 with two decimals: `0.81`.
  static func score(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + String(hundredths % 100 + 100).dropFirst()
  }

  private static func magnitude(_ value: Double) -> String {
    guard abs(value) < 1e13 else { return abs(value).description }
    let scaled = Int((abs(value) * 10_000).rounded())
    var decimals = String(scaled % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return grouped(scaled / 10_000) + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  private static func grouped(_ value: Int) -> String {
    let digits = String(value)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }
}
