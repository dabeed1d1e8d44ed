/// The columns of what is printed.
enum Table {
  static let names = 44

  static func line(_ name: String, _ cells: [String]) -> String {
    cells.reduce(padded(name, names)) {
      $0 + String(repeating: " ", count: max(1, 13 - $1.count)) + $1
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    // A Chinese or any other wide name does not come up here.
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A time in milliseconds with three decimals.
  static func milliseconds(_ nanoseconds: Int) -> String {
    decimals(Double(nanoseconds) / 1_000_000, 3)
  }

  /// A number with so many decimals.
  static func decimals(_ value: Double, _ count: Int) -> String {
    let unit = (0..<count).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((abs(value) * Double(unit)).rounded())
    let behind = String(scaled % unit + unit).dropFirst()
    return (value < 0 ? "-" : "") + "\(scaled / unit)" + (count > 0 ? "." + behind : "")
  }
}
