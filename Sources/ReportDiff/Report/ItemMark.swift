/// The mark in front of a numbered item: 一是, 第一, （一）, 一、, 1., (1), ①.
struct ItemMark: Sendable, Equatable {
  /// The styles, told apart because lists nest by them.
  enum Style: Sendable, Equatable {
    /// 一是, 一要, 首先
    case numberedIs
    /// （一）
    case bracketedHan
    /// 一、
    case han
    /// 1. 1、
    case digit
    /// （1） ①
    case bracketedDigit
  }

  let style: Style
  let ordinal: Int
  /// The length of the mark with what parts it from the text.
  let length: Int

  /// Whether a line opens with a mark.
  static func opens(_ text: Text) -> Bool { ItemMark(text, at: 0) != nil }

  /// Reads the mark at a place; `nil` where none stands there.
  init?(_ text: Text, at start: Int) {
    guard start < text.count else { return nil }
    let first = text.units[start]
    if (0x2460...0x2473).contains(first) {
      self = ItemMark(style: .bracketedDigit, ordinal: Int(first - 0x245F), length: 1)
      return
    }
    let opened = first == Mark.openParenthesis || first == 0x28
    var index = start + (opened ? 1 : 0)
    while opened, index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
    let digits = text.units[index...].prefix { Mark.isDigit($0) }
    let numerals = text.units[index...].prefix { ChineseNumber.isNumeral($0) }
    let isHan = digits.isEmpty
    let number = isHan ? numerals : digits
    guard (1...2).contains(number.count), let ordinal = Self.value(number), ordinal > 0 else {
      return nil
    }
    index += number.count
    while index < text.count, text.units[index] == 0x20 { index += 1 }
    guard index < text.count,
      let style = Self.style(closing: text, at: index, isHan: isHan, opened: opened)
    else { return nil }
    index += 1
    while index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
    self = ItemMark(style: style, ordinal: ordinal, length: index - start)
  }

  private init(style: Style, ordinal: Int, length: Int) {
    self.style = style
    self.ordinal = ordinal
    self.length = length
  }

  private static func value(_ digits: ArraySlice<UInt16>) -> Int? {
    if digits.allSatisfy(Mark.isDigit) {
      return digits.reduce(0) { $0 * 10 + Int(Mark.halfWidth($1) - 0x30) }
    }
    return ChineseNumber.value(digits)
  }

  private static func style(
    closing text: Text,
    at index: Int,
    isHan: Bool,
    opened: Bool
  ) -> Style? {
    let unit = text.units[index]
    if opened {
      guard unit == Mark.closeParenthesis || unit == 0x29 else { return nil }
      return isHan ? .bracketedHan : .bracketedDigit
    }
    if isHan {
      if unit == 0x662F || unit == 0x8981 { return .numberedIs }  // 是, 要
      return unit == Mark.enumerationComma || unit == 0xFF0E || unit == 0x2E ? .han : nil
    }
    guard unit == 0x2E || unit == 0xFF0E || unit == Mark.enumerationComma else { return nil }
    // 3.5 is a number, not an item.
    let next = index + 1 < text.count ? text.units[index + 1] : 0x20
    return Mark.isDigit(next) ? nil : .digit
  }
}
