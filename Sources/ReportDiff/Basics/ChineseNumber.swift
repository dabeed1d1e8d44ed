/// Numbers as Chinese text writes them: 十二, 二十, 〇, 两, and ordinals in circles.
enum ChineseNumber {
  private static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
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

  private static func scale(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }

  @inline(__always)
  static func isNumeral(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B,
      0x4E5D, 0x5341, 0x767E, 0x5343:
      true
    default: false
    }
  }

  /// Every character that a numeral is written with.
  static let numerals = Text("〇零一二两三四五六七八九十百千").units

  /// The digits of either width, the numerals, and what is in use for the zero of a year: what numbers and years
  /// open with.
  static let openers = UnitSet("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千○◯ＯO".utf16)

  /// The value of a numeral of units, tens, hundreds and thousands; `nil` where it is none.
  static func value(_ units: some Sequence<UInt16>) -> Int? {
    var (total, pending, seen) = (0, 0, false)
    for unit in units {
      if let digit = digit(unit) {
        pending = digit
      } else if let scale = scale(unit) {
        total += (pending == 0 ? 1 : pending) * scale
        pending = 0
      } else {
        return nil
      }
      seen = true
    }
    return seen ? total + pending : nil
  }
}
