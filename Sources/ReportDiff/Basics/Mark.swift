/// The marks of written Chinese that reading turns on, by name, and the classes they fall in.
enum Mark {
  static let fullStop: UInt16 = 0x3002  // 。
  static let enumerationComma: UInt16 = 0x3001  // 、
  static let exclamation: UInt16 = 0xFF01  // ！
  static let question: UInt16 = 0xFF1F  // ？
  static let semicolon: UInt16 = 0xFF1B  // ；
  static let colon: UInt16 = 0xFF1A  // ：
  static let comma: UInt16 = 0xFF0C  // ，
  static let openParenthesis: UInt16 = 0xFF08  // （
  static let closeParenthesis: UInt16 = 0xFF09  // ）
  static let ideographicSpace: UInt16 = 0x3000
  static let noBreakSpace: UInt16 = 0xA0

  /// Whether a unit is one of the characters that make up nearly all of a report, and so none of the marks.
  @inline(__always)
  static func isPlainHan(_ unit: UInt16) -> Bool { unit &- 0x4E00 < 0x5200 }

  /// White space of every width, line breaks included.
  @inline(__always)
  static func isSpace(_ unit: UInt16) -> Bool { !isPlainHan(unit) && isSpaceAmongMarks(unit) }

  private static func isSpaceAmongMarks(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C, 0xA0, 0x3000, 0x1680, 0x2000...0x200B, 0x202F, 0x205F: true
    default: false
    }
  }

  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit) || (0xFF10...0xFF19).contains(unit)
  }

  static func isLatin(_ unit: UInt16) -> Bool {
    (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
  }

  /// A Han character of the basic plane, 〇 included.
  static func isHan(_ unit: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(unit) || (0x3400...0x4DBF).contains(unit) || unit == 0x3007
      || (0xF900...0xFAFF).contains(unit) || (0xD800...0xDFFF).contains(unit)
  }

  /// 。！？ and their half-width forms: what ends a sentence.
  @inline(__always)
  static func endsSentence(_ unit: UInt16) -> Bool { !isPlainHan(unit) && endsSentenceAsMark(unit) }

  private static func endsSentenceAsMark(_ unit: UInt16) -> Bool {
    unit == fullStop || unit == exclamation || unit == question || unit == 0x21 || unit == 0x3F
      || unit == 0xFF61
  }

  static func isSemicolon(_ unit: UInt16) -> Bool { unit == semicolon || unit == 0x3B }

  /// Whether it may end a sentence: a full stop of any kind, or a semicolon.
  @inline(__always)
  static func mayEndSentence(_ unit: UInt16) -> Bool {
    !isPlainHan(unit) && (endsSentenceAsMark(unit) || isSemicolon(unit))
  }

  static func isColon(_ unit: UInt16) -> Bool { unit == colon || unit == 0x3A }

  static func isComma(_ unit: UInt16) -> Bool { unit == comma || unit == 0x2C }

  /// Closing quotes and brackets, which belong to the sentence that they close.
  static func closes(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x201D, 0x2019, closeParenthesis, 0x29, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x22: true
    default: false
    }
  }

  /// Punctuation of either width: everything that is neither a character of a word nor a space.
  @inline(__always)
  static func isPunctuation(_ unit: UInt16) -> Bool {
    !isPlainHan(unit) && isPunctuationAmongMarks(unit)
  }

  private static func isPunctuationAmongMarks(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xB7, 0x2010...0x2027, 0x2030...0x205E,
      0x3001...0x3003, 0x3008...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
      0xFF5B...0xFF65, 0xFFE5, 0x2500...0x257F:
      true
    default: false
    }
  }

  /// The half-width form of a full-width letter, digit or mark; everything else as it is.
  @inline(__always)
  static func halfWidth(_ unit: UInt16) -> UInt16 {
    isPlainHan(unit) ? unit : halfWidthOfMark(unit)
  }

  private static func halfWidthOfMark(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case ideographicSpace, noBreakSpace: 0x20
    case 0x2014, 0x2013, 0x2015, 0x2212: 0x2D
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x3008: 0x3C
    case 0x3009: 0x3E
    case 0x3010: 0x5B
    case 0x3011: 0x5D
    default: unit
    }
  }
}

extension Mark {
  /// A unit for comparing: lower case, half width; `nil` for spaces and punctuation.
  @inline(__always)
  static func folded(_ unit: UInt16) -> UInt16? {
    if isPlainHan(unit) { return unit }
    if isSpace(unit) || isPunctuation(unit) { return nil }
    let half = halfWidth(unit)
    return (0x41...0x5A).contains(half) ? half + 0x20 : half
  }
}

extension Text {
  /// For comparing labels and titles: no space, no punctuation, one width, lower case.
  var folded: Text { folded(0..<count) }

  /// A range of it, for comparing.
  func folded(_ range: Range<Int>) -> Text { compactMap(range, Mark.folded) }

  /// Whether folded it has at least so many units.
  func isLongFolded(_ least: Int) -> Bool {
    units.lazy.filter { Mark.folded($0) != nil }.prefix(least).count == least
  }

  /// Whether there is a Han character in it.
  var hasHan: Bool { units.contains(where: Mark.isHan) }

  var hasDigit: Bool { hasDigit(in: 0..<count) }

  func hasDigit(in range: Range<Int>) -> Bool {
    units.withUnsafeBufferPointer { $0[range].contains(where: Mark.isDigit) }
  }
}
