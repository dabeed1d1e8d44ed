/// Numbers as the terminal shows them: thousands apart, at most four decimals, no binary dust.
enum TerminalNumber {
  static func count(_ value: Int) -> String { text(Double(value)) }

  static func text(_ value: Double) -> String {
    guard abs(value) < 1e13 else { return value.description }
    let scaled = Int64((abs(value) * 10_000).rounded())
    var decimals = String(String(scaled % 10_000 + 10_000).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + grouped(scaled / 10_000) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// With a sign in any case: `+14`, `-3`, `0`.
  static func delta(_ value: Double) -> String { (value > 0 ? "+" : "") + text(value) }

  /// A ratio as a percentage with one decimal; none from 100% on, where it would say nothing.
  static func percent(_ ratio: Double) -> String {
    let percent = abs(ratio) * 100
    let sign = ratio < 0 ? "-" : "+"
    guard percent < 99.95 else { return sign + text(percent.rounded()) + "%" }
    let tenths = Int((percent * 10).rounded())
    return "\(sign)\(tenths / 10).\(tenths % 10)%"
  }

  /// A share or a score from 0 to 1, with two decimals.
  static func score(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func grouped(_ value: Int64) -> String {
    let digits = Array(String(value).utf8)
    guard digits.count > 3 else { return String(value) }
    var out: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
