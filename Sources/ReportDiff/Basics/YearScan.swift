/// Years written in a text: 2024年, 二〇二四年.
enum YearScan {
  /// Every year from 1990 to 2099 that stands before 年, in order.
  static func years(in text: Text) -> [Int] { found(in: text).map(\.year) }

  /// Every such year with the place of its digits.
  static func found(in text: Text) -> [(year: Int, digits: Range<Int>)] {
    var out: [(year: Int, digits: Range<Int>)] = []
    text.units.withUnsafeBufferPointer { text in
      var start = 0
      while let mark = text.firstPlace(of: year, from: start) {
        start = mark + 1
        if let found = found(before: mark, in: text) { out.append(found) }
      }
    }
    return out
  }

  /// 年.
  private static let year: UInt16 = 0x5E74

  /// The year of which 年 stands at a place: four digits and no more, white space allowed behind them.
  private static func found(
    before mark: Int,
    in text: UnsafeBufferPointer<UInt16>
  ) -> (year: Int, digits: Range<Int>)? {
    var end = mark
    while end > 0, Mark.isSpace(text[end - 1]) { end -= 1 }
    var (start, value, scale) = (end, 0, 1)
    while start > 0, let digit = digit(text[start - 1]) {
      guard end - start < 4 else { return nil }
      start -= 1
      (value, scale) = (value + digit * scale, scale * 10)
    }
    return end - start == 4 && (1990...2099).contains(value) ? (value, start..<end) : nil
  }

  /// The value of a digit of either kind; ○ and 〇 and 零 are all in use for 0, but 十 百 千 两 are no
  /// digits of a year.
  private static func digit(_ unit: UInt16) -> Int? {
    if Mark.isDigit(unit) { return Int(Mark.halfWidth(unit) - 0x30) }
    if isZero(unit) { return 0 }
    return switch unit {
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

  /// Whether a unit that is no digit is in use for the zero of a year: ○ and 〇 and 零, and Ｏ.
  private static func isZero(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x25CB, 0x25EF, 0x3007, 0x96F6, 0xFF2F, 0x4F: true
    default: false
    }
  }
}
