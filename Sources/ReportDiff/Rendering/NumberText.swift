/// Numbers as renderings show them to people: thousands apart, at most four decimals, no binary dust.
package enum NumberText {
  /// A value: `96,171.6`.
  package static func plain(_ value: Double) -> String {
    guard abs(value) < 1e13 else { return value.description }
    let scaled = Int64((abs(value) * 10_000).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + grouped(scaled / 10_000) + decimals(scaled % 10_000)
  }

  /// A value with a sign in any case but 0: `+14`, `-3`, `0`.
  package static func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + plain(value) }

  /// A ratio as a percentage with a sign and one decimal; none from 100% on, where it would say nothing.
  package static func percent(_ ratio: Double) -> String {
    let percent = abs(ratio) * 100
    let sign = ratio < 0 ? "-" : "+"
    guard percent < 99.95 else { return sign + plain(percent.rounded()) + "%" }
    let tenths = Int((percent * 10).rounded())
    return "\(sign)\(tenths / 10).\(tenths % 10)%"
  }

  /// A share from 0 to 1 as a percentage: `83%`.
  package static func share(_ value: Double) -> String { plain((value * 100).rounded()) + "%" }

  /// A strength from 0 to 1 with two decimals: `0.81`.
  static func score(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  /// Ten-thousandths behind a point, without the zeros at the end; nothing for none.
  private static func decimals(_ value: Int64) -> String {
    guard value > 0 else { return "" }
    var digits = Array(String(value + 10_000).utf8.dropFirst())
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return "." + String(decoding: digits, as: UTF8.self)
  }

  private static func grouped(_ value: Int64) -> String {
    let digits = String(value)
    guard value >= 1_000 else { return digits }
    var out: [UInt8] = []
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
