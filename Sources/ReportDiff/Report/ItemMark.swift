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

  /// The first place, at or after `start`, that a mark may stand at.
  static func firstPlace(in text: Text, from start: Int) -> Int? {
    text.firstPlace(in: openers, from: start)
  }

  /// Whether a mark may begin with a unit.
  static func mayOpen(_ unit: UInt16) -> Bool { openers.contains(unit) }

  /// Reads the mark at a place; `nil` where none stands there.
  init?(_ text: Text, at start: Int) {
    guard start < text.count, Self.openers.contains(text.units[start]) else { return nil }
    let window = Window(text: text, start: start)
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

  /// What a mark may begin with: hardly a unit of a text is one, and the others need no closer look.
  private static let openers = UnitSet(
    [0x28, Mark.openParenthesis, 0x7B2C, 0x5176] + Array(0x30...0x39) + Array(0xFF10...0xFF19)
      + ChineseNumber.numerals + bullets.units + words.map { $0.word.units[0] }
      + forms.flatMap { $0.first..<($0.first + $0.count) }
  )

  /// As much of a text as a mark may take, its places counted from where the mark begins.
  private struct Window {
    let text: Text
    let start: Int

    var count: Int { min(12, text.count - start) }

    subscript(index: Int) -> UInt16 { text.units[start + index] }

    func opens(with word: Text) -> Bool { text.matches(word, at: start) }

    /// The units from a place on, at most so many, that a rule holds for.
    func run(from index: Int, atMost limit: Int, _ holds: (UInt16) -> Bool) -> ArraySlice<UInt16> {
      text.units[(start + index)..<(start + min(count, index + limit))].prefix(while: holds)
    }
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

  private static func enclosed(_ text: Window) -> ItemMark? {
    guard let form = form(of: text[0]) else { return nil }
    return ItemMark(style: form.style, ordinal: Int(text[0] - form.first) + 1, length: 1)
  }

  private static let bullets = Text("•■●◆▪○★※➢◇□")

  private static func bullet(_ text: Window) -> ItemMark? {
    guard bullets.units.contains(text[0]), text.count > 1 else { return nil }
    let spaces = text.run(from: 1, atMost: text.count, Mark.isSpace).count
    return ItemMark(style: .bullet, ordinal: 0, length: 1 + spaces)
  }

  // MARK: Words

  private static let words: [(word: Text, ordinal: Int)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("此外", 8), ("最后", 9),
  ]

  /// A word that counts, as 首先 or 第一 or 其一 or 一则, and a comma.
  private static func word(_ text: Window) -> ItemMark? {
    if let found = words.first(where: { text.opens(with: $0.word) }) {
      return ended(text, at: found.word.count, ordinal: found.ordinal)
    }
    let first = text[0]
    if first == 0x7B2C || first == 0x5176 {  // 第, 其
      let numerals = text.run(from: 1, atMost: 2, ChineseNumber.isNumeral)
      guard let ordinal = ChineseNumber.value(numerals), ordinal > 0 else { return nil }
      return ended(text, at: 1 + numerals.count, ordinal: ordinal)
    }
    guard text.count > 2, text[1] == 0x5219, let ordinal = ChineseNumber.value([first]) else {
      return nil
    }
    return ended(text, at: 2, ordinal: ordinal)
  }

  private static func ended(_ text: Window, at index: Int, ordinal: Int) -> ItemMark? {
    guard index < text.count else { return nil }
    let unit = text[index]
    let stops =
      Mark.isComma(unit) || unit == Mark.enumerationComma || Mark.isColon(unit) || unit == 0x662F
    return stops ? ItemMark(style: .word, ordinal: ordinal, length: index + 1) : nil
  }

  // MARK: Numbers

  private static func numbered(_ text: Window) -> ItemMark? {
    let opened = text[0] == Mark.openParenthesis || text[0] == 0x28
    var index = opened ? 1 : 0
    while opened, index < text.count, Mark.isSpace(text[index]) { index += 1 }
    guard index < text.count else { return nil }
    let isHan = !Mark.isDigit(text[index])
    let number = text.run(
      from: index,
      atMost: 3,
      isHan ? ChineseNumber.isNumeral : Mark.isDigit
    )
    guard (1...2).contains(number.count), let ordinal = value(number), ordinal > 0 else {
      return nil
    }
    index += number.count
    while index < text.count, text[index] == 0x20 { index += 1 }
    guard index < text.count,
      let style = style(closing: text, at: index, isHan: isHan, opened: opened)
    else { return nil }
    index += 1
    while index < text.count, Mark.isSpace(text[index]) { index += 1 }
    return ItemMark(style: style, ordinal: ordinal, length: index)
  }

  private static func value(_ digits: ArraySlice<UInt16>) -> Int? {
    if digits.allSatisfy(Mark.isDigit) {
      return digits.reduce(0) { $0 * 10 + Int(Mark.halfWidth($1) - 0x30) }
    }
    return ChineseNumber.value(digits)
  }

  private static func style(
    closing text: Window,
    at index: Int,
    isHan: Bool,
    opened: Bool
  ) -> Style? {
    let unit = text[index]
    if unit == Mark.closeParenthesis || unit == 0x29 {
      return isHan ? (opened ? .bracketedHan : nil) : .bracketedDigit
    }
    if opened { return nil }
    if unit == 0x662F || isHan && unit == 0x8981 { return .numberedIs }  // 是, 要
    let isDot = unit == 0x2E || unit == 0xFF0E || unit == Mark.enumerationComma
    guard isDot else { return nil }
    if isHan { return .han }
    // 3.5 is a number, not an item.
    let next = index + 1 < text.count ? text[index + 1] : 0x20
    return Mark.isDigit(next) ? nil : .digit
  }
}
