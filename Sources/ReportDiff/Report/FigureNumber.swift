/// A number in running text, with its scale, its vagueness and its unit.
struct FigureNumber {
  let start: Int
  private(set) var end: Int
  private(set) var value: Double
  private(set) var unit: FigureWords.Unit?
  private(set) var isApproximate = false
  /// Whether it is the number of a rank: 第三名.
  private(set) var isRank = false
  /// The value of one in its last printed place.
  private(set) var precision = 1.0

  /// The number that begins at `start`; `nil` where none does.
  init?(_ text: Text, at start: Int) {
    self.start = start
    let isDigits = Mark.isDigit(text.units[start])
    guard let read = isDigits ? Self.digits(text, start) : Self.numeral(text, start) else {
      return nil
    }
    (value, end, precision) = (read.value, read.end, read.precision)
    isRank = Self.isRank(text, start)
    readScale(text)
    readVagueness(text)
    readUnit(text, isDigits: isDigits)
  }

  /// Where reading goes on behind it.
  var next: Int { max(end, start + 1) }

  private mutating func readScale(_ text: Text) {
    let index = Self.afterSpace(text, end)
    guard let scale = Self.scale(text, at: index),
      !text.matches(FigureWords.shared.tenThousandYuan, at: index)
    else { return }
    value *= scale
    precision *= scale
    end = index + 1
  }

  private mutating func readVagueness(_ text: Text) {
    let index = Self.afterSpace(text, end)
    guard index < text.count, text.units[index] == 0x4F59 || text.units[index] == 0x591A else {
      return
    }
    isApproximate = true
    // 1200余 means between 1200 and 1300.
    while precision < value, value.truncatingRemainder(dividingBy: precision * 10) == 0 {
      precision *= 10
    }
    end = index + 1
    readScale(text)
  }

  private mutating func readUnit(_ text: Text, isDigits: Bool) {
    let index = Self.afterSpace(text, end)
    let words = FigureWords.shared
    if let tenths = tenths(text, at: index) {
      (unit, end) = (FigureWords.Unit("成"), index + 1)
      value = tenths
      isApproximate = true
    } else if let found = words.unit(in: text, at: index),
      isRank ? found.isOfRank : isDigits || found.isOfNumeral
    {
      unit = found
      end = index + found.text.count
    }
    if end < text.count, words.roughOpenings.contains(text.units[end]),
      words.roughAfter.contains(where: { text.matches($0, at: end) })
    {
      isApproximate = true
    }
  }

  /// 六成: a count of tenths, where no word such as 成效 begins there.
  private func tenths(_ text: Text, at index: Int) -> Double? {
    guard index < text.count, text.units[index] == 0x6210, (1...9).contains(value) else {
      return nil
    }
    let behind = text.dropFirst(index + 1)
    let isOver = behind.isEmpty || behind.units.first.map(Mark.isPunctuation) == true
    return isOver || behind.hasPrefix(anyOf: FigureWords.shared.afterTenths) ? value : nil
  }
}

// MARK: - Digits and numerals

extension FigureNumber {
  private typealias Run = (value: Double, end: Int, precision: Double)

  private static func digits(_ text: Text, _ start: Int) -> Run? {
    var (end, value, precision) = (start, 0.0, 1.0)
    var isFraction = false
    var count = 0
    while end < text.count {
      let unit = Mark.halfWidth(text.units[end])
      if Mark.isDigit(unit) {
        value = value * 10 + Double(unit - 0x30)
        if isFraction { precision /= 10 }
        count += 1
      } else if unit == 0x2E, !isFraction, end + 1 < text.count, Mark.isDigit(text.units[end + 1]) {
        isFraction = true
      } else if isFraction || !isThousandsSeparator(text, at: end, count) {
        break
      }
      end += 1
    }
    let scaled = isFraction ? value * precision : value
    return (rounded(scaled, precision), end, precision)
  }

  private static func rounded(_ value: Double, _ precision: Double) -> Double {
    precision < 1 ? (value / precision).rounded() / (1 / precision).rounded() : value
  }

  /// Two or more in Chinese numerals; 一 is mostly an article.
  private static func numeral(_ text: Text, _ start: Int) -> Run? {
    let run = text.units[start...].prefix(while: ChineseNumber.isNumeral)
    guard let value = ChineseNumber.value(run), value > 1 || isRank(text, start),
      start == 0 || !Mark.isDigit(text.units[start - 1])
    else { return nil }
    return (Double(value), start + run.count, 1)
  }

  /// Whether 第 stands before it.
  private static func isRank(_ text: Text, _ start: Int) -> Bool {
    text.units[..<start].last { !Mark.isSpace($0) } == 0x7B2C
  }

  /// A comma of either width between a group of one to three digits and groups of three.
  private static func isThousandsSeparator(_ text: Text, at index: Int, _ before: Int) -> Bool {
    guard text.units[index] == 0x2C, (1...3).contains(before) || before.isMultiple(of: 3) else {
      return false
    }
    return text.units[(index + 1)...].prefix(4).prefix(while: Mark.isDigit).count == 3
  }

  private static func scale(_ text: Text, at index: Int) -> Double? {
    guard index < text.count else { return nil }
    switch text.units[index] {
    case 0x4E07: return 10_000  // 万
    case 0x4EBF: return 100_000_000  // 亿
    default: return nil
    }
  }

  private static func afterSpace(_ text: Text, _ index: Int) -> Int {
    var index = index
    while index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
    return index
  }
}
