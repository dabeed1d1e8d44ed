#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The counts of a text, as far as they tell how much was done: 4次, 三期, 11个村.
struct Tally: Sendable {
  /// Whether any of its figures is written in digits.
  private(set) var hasDigits = false
  /// How many figures it gives.
  private(set) var figures = 0
  /// The greatest number of times: 次, 期, 场, 轮, 批, 遍, 回.
  private(set) var times = 0
  /// The greatest number in front of any measure word.
  private(set) var greatest = 0

  private static let timesWords = UnitSet("次期场轮批遍回".utf16)
  private static let measureWords = UnitSet("次场期批轮遍回个名件份条篇人家处项册本幅张".utf16)
  private static let hanMeasureWords = UnitSet("次场期批轮遍回个名件份条篇人".utf16)

  /// Counts in a range of a text.
  init(_ text: Text, _ range: Range<Int>) {
    text.units.withUnsafeBufferPointer { units in
      let units = UnsafeBufferPointer(rebasing: units[range])
      let openers = ChineseNumber.openers
      var index = 0
      while let place = openers.firstPlace(in: units, from: index) {
        index = place
        if Mark.isDigit(units[index]) {
          readDigits(units, &index)
        } else if ChineseNumber.isNumeral(units[index]) {
          readNumeral(units, &index)
        } else {
          index += 1
        }
      }
    }
  }

  private mutating func readDigits(_ units: UnsafeBufferPointer<UInt16>, _ index: inout Int) {
    var value = 0
    while index < units.count {
      let unit = Mark.halfWidth(units[index])
      if (0x30...0x39).contains(unit) {
        value = min(value * 10 + Int(unit - 0x30), 100_000_000)
      } else if unit != 0x2C || index + 1 == units.count || !Mark.isDigit(units[index + 1]) {
        break
      }
      index += 1
    }
    hasDigits = true
    figures += 1
    while index < units.count, Mark.isSpace(units[index]) || units[index] == 0x4F59 { index += 1 }
    guard index < units.count, Self.measureWords.contains(units[index]) else { return }
    greatest = max(greatest, value)
    if Self.timesWords.contains(units[index]) { times = max(times, value) }
  }

  private mutating func readNumeral(_ units: UnsafeBufferPointer<UInt16>, _ index: inout Int) {
    let start = index
    while index < units.count, ChineseNumber.isNumeral(units[index]) { index += 1 }
    guard index < units.count, Self.hanMeasureWords.contains(units[index]),
      let value = ChineseNumber.value(units[start..<index])
    else { return }
    figures += 1
    if Self.timesWords.contains(units[index]) { times = max(times, value) }
  }

  /// How many times a year something is done, by 每季度 and the like or by 不少于4次; 0 where unsaid.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - range: the part of it that may tell.
  ///   - kinds: what that part tells.
  /// - Returns: the times.
  static func timesAYear(_ text: Text, _ range: Range<Int>, _ kinds: TellingWords.Kinds) -> Int {
    if let times = TellingWords.shared.timesAYear(kinds) { return times }
    let place = text.units.withUnsafeBufferPointer { units in
      notLess.firstIndex(
        in: UnsafeBufferPointer(rebasing: units[..<range.upperBound]),
        from: range.lowerBound
      )
    }
    guard let place else { return 0 }
    return Tally(text, (place + 3)..<min(place + 8, range.upperBound)).times
  }

  private static let notLess: Text = "不少于"

  /// How many months a text names one by one, each with the deed: 3月、9月各举办一期; a stretch (3月至9月)
  /// is one.
  static func monthsEach(in text: Text) -> Int {
    guard text.contains(anyOf: ["各", "分别"]) else { return 0 }
    return text.units.indices.count { index in
      guard text.units[index] == 0x6708, index > 0, Mark.isDigit(text.units[index - 1]) else {
        return false
      }
      return index + 1 == text.count || !stretches.contains(text.units[index + 1])
    }
  }

  private static let stretches = UnitSet("至到-—".utf16)

  /// The places that tell how often: a count of times with its measure word.
  static func places(in text: Text, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start: Int?
    for index in range {
      let unit = text.units[index]
      if Mark.isDigit(unit) || ChineseNumber.isNumeral(unit) {
        start = start ?? index
      } else {
        if let first = start, timesWords.contains(unit) { out.append(first..<(index + 1)) }
        start = nil
      }
    }
    return out
  }
}
