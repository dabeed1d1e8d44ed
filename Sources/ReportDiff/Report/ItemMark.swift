/// The mark in front of a numbered item: 一是, 第一, 首先, （一）, 一、, 1., 1）, (1), ①, •.
struct ItemMark: Sendable, Equatable {
  /// The styles, told apart because lists nest by them.
  enum Style: Sendable, Equatable {
    /// 一是, 一要, 1是
    case numberedIs
    /// 首先，其次，; 第一，; 其一，
    case word
    /// （一）, ㈠
    case bracketedHan
    /// 一、
    case han
    /// 1., 1、, ⒈
    case digit
    /// （1）, 1）, ⑴, ①
    case bracketedDigit
    /// •, ■, ●: items that are not counted
    case bullet
  }

  let style: Style
  /// The number, 1 for the first; 0 for a bullet.
  let ordinal: Int
  /// The length of the mark with what parts it from the text.
  let length: Int

  /// Whether it is a word that opens plain sentences too, and counts only behind others (此外, 最后).
  var continuesList: Bool { style == .word && ordinal > 7 }

  /// Whether a line opens with a mark.
  static func opens(_ text: Text) -> Bool { ItemMark(text, at: 0) != nil }

  /// Reads the mark at a place; `nil` where none stands there.
  init?(_ text: Text, at start: Int) {
    guard start < text.count, Self.mayOpen(text.units[start]) else { return nil }
    let window = text[start..<min(start + 12, text.count)]
    guard
      let found = Self.enclosed(window) ?? Self.word(window) ?? Self.bullet(window)
        ?? Self.numbered(window)
    else { return nil }
    self = found
  }

  private init(style: Style, ordinal: Int, length: Int) {
    self.style = style
    self.ordinal = ordinal
    self.length = length
  }

  /// Whether a mark may begin with a unit: hardly one of a text does, and the others need no closer look.
  private static func mayOpen(_ unit: UInt16) -> Bool {
    Mark.isDigit(unit) || ChineseNumber.isNumeral(unit) || unit == Mark.openParenthesis
      || unit == 0x28 || unit == 0x7B2C || unit == 0x5176 || bullets.units.contains(unit)
      || words.contains { $0.word.units[0] == unit } || form(of: unit) != nil
  }

  // MARK: One character

  private typealias Form = (first: UInt16, count: UInt16, style: Style)

  private static let forms: [Form] = [
    (0x2460, 20, .bracketedDigit), (0x2474, 20, .bracketedDigit), (0x2488, 20, .digit),
    (0x3220, 10, .bracketedHan), (0x2776, 10, .bracketedDigit),
  ]

  private static func form(of unit: UInt16) -> Form? {
    forms.first { unit >= $0.first && unit - $0.first < $0.count }
  }

  private static func enclosed(_ text: Text) -> ItemMark? {
    let unit = text.units[0]
    guard let form = form(of: unit) else { return nil }
    return ItemMark(style: form.style, ordinal: Int(unit - form.first) + 1, length: 1)
  }

  private static let bullets = Text("•■●◆▪○★※➢◇□")

  private static func bullet(_ text: Text) -> ItemMark? {
    guard bullets.units.contains(text.units[0]), text.count > 1 else { return nil }
    let spaces = text.units.dropFirst().prefix(while: Mark.isSpace).count
    return ItemMark(style: .bullet, ordinal: 0, length: 1 + spaces)
  }

  // MARK: Words

  private static let words: [(word: Text, ordinal: Int)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("此外", 8), ("最后", 9),
  ]

  /// A word that counts, as 首先 or 第一 or 其一 or 一则, and a comma.
  private static func word(_ text: Text) -> ItemMark? {
    if let found = words.first(where: { text.hasPrefix($0.word) }) {
      return ended(text, at: found.word.count, ordinal: found.ordinal)
    }
    let first = text.units[0]
    if first == 0x7B2C || first == 0x5176 {  // 第, 其
      let numerals = text.units[1...].prefix(2).prefix(while: ChineseNumber.isNumeral)
      guard let ordinal = ChineseNumber.value(numerals), ordinal > 0 else { return nil }
      return ended(text, at: 1 + numerals.count, ordinal: ordinal)
    }
    guard text.count > 2, text.units[1] == 0x5219, let ordinal = ChineseNumber.value([first]) else {
      return nil
    }
    return ended(text, at: 2, ordinal: ordinal)
  }

  private static func ended(_ text: Text, at index: Int, ordinal: Int) -> ItemMark? {
    guard index < text.count else { return nil }
    let unit = text.units[index]
    let stops =
      Mark.isComma(unit) || unit == Mark.enumerationComma || Mark.isColon(unit) || unit == 0x662F
    return stops ? ItemMark(style: .word, ordinal: ordinal, length: index + 1) : nil
  }

  // MARK: Numbers

  private static func numbered(_ text: Text) -> ItemMark? {
    let opened = text.units[0] == Mark.openParenthesis || text.units[0] == 0x28
    var index = opened ? 1 : 0
    while opened, index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
    guard index < text.count else { return nil }
    let isHan = !Mark.isDigit(text.units[index])
    let number = text.units[index...].prefix(3)
      .prefix(while: isHan ? ChineseNumber.isNumeral : Mark.isDigit)
    guard (1...2).contains(number.count), let ordinal = value(number), ordinal > 0 else {
      return nil
    }
    index += number.count
    while index < text.count, text.units[index] == 0x20 { index += 1 }
    guard index < text.count,
      let style = style(closing: text, at: index, isHan: isHan, opened: opened)
    else { return nil }
    index += 1
    while index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
    return ItemMark(style: style, ordinal: ordinal, length: index)
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
    if unit == Mark.closeParenthesis || unit == 0x29 {
      return isHan ? (opened ? .bracketedHan : nil) : .bracketedDigit
    }
    if opened { return nil }
    if unit == 0x662F || isHan && unit == 0x8981 { return .numberedIs }  // 是, 要
    let isDot = unit == 0x2E || unit == 0xFF0E || unit == Mark.enumerationComma
    guard isDot else { return nil }
    if isHan { return .han }
    // 3.5 is a number, not an item.
    let next = index + 1 < text.count ? text.units[index + 1] : 0x20
    return Mark.isDigit(next) ? nil : .digit
  }
}
