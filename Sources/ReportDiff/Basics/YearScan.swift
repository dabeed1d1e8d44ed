/// Years written in a text: 2024年, 二〇二四年.
enum YearScan {
  /// Every year from 1990 to 2099 that stands before 年, in order.
  static func years(in text: Text) -> [Int] { found(in: text).map(\.year) }

  /// Every such year with the place of its digits.
  static func found(in text: Text) -> [(year: Int, digits: Range<Int>)] {
    var out: [(year: Int, digits: Range<Int>)] = []
    var index = 0
    while index < text.count {
      guard digit(text.units[index]) != nil else {
        index += 1
        continue
      }
      let digits = text.units[index...].prefix { digit($0) != nil }
      var after = index + digits.count
      while after < text.count, Mark.isSpace(text.units[after]) { after += 1 }
      if digits.count == 4, after < text.count, text.units[after] == 0x5E74 {
        let value = digits.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
        if (1990...2099).contains(value) { out.append((value, index..<(index + 4))) }
      }
      index += digits.count
    }
    return out
  }

  /// The value of a digit of either kind; ○ and 〇 and 零 are all in use for 0, but 十 百 千 两 are no
  /// digits of a year.
  private static func digit(_ unit: UInt16) -> Int? {
    if Mark.isDigit(unit) { return Int(Mark.halfWidth(unit) - 0x30) }
    return switch unit {
    case 0x25CB, 0x25EF, 0x3007, 0x96F6, 0xFF2F, 0x4F: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }
}
