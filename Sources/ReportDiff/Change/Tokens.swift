/// A text as tokens that edits never cut: each Han character, each number, date, document number and
/// Latin word.
final class Tokens {
  let source: Text
  /// Where each token begins, and last the end of the text.
  private let starts: [Int]
  /// One number for each token, equal for equal tokens.
  let ids: [Int]

  init(_ text: Text) {
    source = text
    var (starts, ids) = ([Int](), [Int]())
    let years = text.units.contains(0x5E74) ? YearScan.found(in: text).map(\.digits) : []
    starts.reserveCapacity(text.count + 1)
    ids.reserveCapacity(text.count)
    var (index, nextYear) = (0, 0)
    while index < text.count {
      let start = index
      let unit = text.units[index]
      if (0x4E00...0x9FFF).contains(unit), years.isEmpty || !ChineseNumber.isNumeral(unit) {
        starts.append(start)
        ids.append(Int(unit))
        index += 1
        continue
      }
      while nextYear < years.count, years[nextYear].lowerBound < start { nextYear += 1 }
      let isYear = nextYear < years.count && years[nextYear].lowerBound == start
      index = Self.end(of: text, from: start, year: isYear ? years[nextYear] : nil)
      starts.append(start)
      ids.append(Self.id(of: text.units[start..<index]))
    }
    starts.append(text.count)
    (self.starts, self.ids) = (starts, ids)
  }

  var count: Int { ids.count }

  func text(_ range: Range<Int>) -> Text {
    range.isEmpty ? Text(units: []) : source[starts[range.lowerBound]..<starts[range.upperBound]]
  }

  /// Where a token begins in the text.
  func offset(_ token: Int) -> Int { starts[token] }

  /// The first unit of a token.
  func unit(_ token: Int) -> UInt16 { source.units[starts[token]] }

  /// Whether a token is one character.
  func isSingle(_ token: Int) -> Bool { starts[token + 1] - starts[token] == 1 }

  func isMark(_ token: Int) -> Bool { Mark.isPunctuation(unit(token)) || Mark.isSpace(unit(token)) }

  func isPunctuation(_ range: Range<Int>) -> Bool { range.allSatisfy(isMark) }

  /// A hash of the token's units, FNV-1a; a character of its own is its own number.
  private static func id(of units: ArraySlice<UInt16>) -> Int {
    guard units.count > 1 else { return Int(units.first ?? 0) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash | 1 << 62)
  }
}

// MARK: - Where a token ends

extension Tokens {
  private static func end(of text: Text, from start: Int, year: Range<Int>?) -> Int {
    if let year {
      return dateEnd(text, from: afterUnit(text, year.upperBound, 0x5E74) ?? year.upperBound)
    }
    let first = text.units[start]
    if Mark.isDigit(first) { return numberEnd(text, from: start) }
    if Mark.isLatin(first) { return text.end(from: start, while: Mark.isLatin) }
    if (0xD800...0xDBFF).contains(first) {
      return text.end(from: start + 1) { (0xDC00...0xDFFF).contains($0) }
    }
    return documentNumberEnd(text, from: start) ?? start + 1
  }

  /// 1,278.5, 12.5%, 3.2万; 1月20日 whole.
  private static func numberEnd(_ text: Text, from start: Int) -> Int {
    var index = start
    while index < text.count, continuesNumber(text, index) { index += 1 }
    if let month = afterUnit(text, index, 0x6708) { return dateEnd(text, from: month) }
    if let day = afterUnit(text, index, 0x65E5) { return day }
    if index < text.count, isPart(text.units[index]) { index += 1 }
    return index
  }

  /// % ％ ‰ 万 亿: what belongs to the number in front of it.
  private static func isPart(_ unit: UInt16) -> Bool {
    unit == 0x25 || unit == 0xFF05 || unit == 0x2030 || unit == 0x4E07 || unit == 0x4EBF
  }

  private static func continuesNumber(_ text: Text, _ index: Int) -> Bool {
    let unit = text.units[index]
    if Mark.isDigit(unit) { return true }
    return (unit == 0x2E || unit == 0x2C) && index + 1 < text.count
      && Mark.isDigit(text.units[index + 1])
  }

  /// Where a date ends of which a year or a month has been read: 2024年|1月|20日, spaces allowed.
  private static func dateEnd(_ text: Text, from start: Int) -> Int {
    var end = start
    for unit: UInt16 in [0x6708, 0x65E5] {  // 月, 日
      let digits = text.end(from: end, while: Mark.isSpace)
      let after = text.end(from: digits) { Mark.isDigit($0) || ChineseNumber.isNumeral($0) }
      guard after > digits, after - digits <= 3, let next = afterUnit(text, after, unit) else {
        continue
      }
      end = next
    }
    return end
  }

  /// The place behind a unit that stands here, spaces in front of it allowed.
  private static func afterUnit(_ text: Text, _ index: Int, _ unit: UInt16) -> Int? {
    let place = text.end(from: index, while: Mark.isSpace)
    return place < text.count && text.units[place] == unit ? place + 1 : nil
  }

  /// The bracket that closes what one opens.
  private static func closing(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x3014: 0x3015
    case 0x5B: 0x5D
    case 0xFF08: 0xFF09
    case 0x28: 0x29
    case 0xFF3B: 0xFF3D
    default: nil
    }
  }

  /// 〔2021〕30号, in whatever brackets.
  private static func documentNumberEnd(_ text: Text, from start: Int) -> Int? {
    guard let closing = closing(text.units[start]) else { return nil }
    let year = text.end(from: start + 1, while: Mark.isDigit)
    guard year - start == 5, year < text.count, text.units[year] == closing else { return nil }
    let number = year + 1 < text.count && text.units[year + 1] == 0x7B2C ? year + 2 : year + 1
    let end = text.end(from: number, while: Mark.isDigit)
    guard end > number, end < text.count, text.units[end] == 0x53F7 else { return nil }
    return end + 1
  }
}

extension Text {
  /// The first place from `start` on where a condition ends.
  fileprivate func end(from start: Int, while holds: (UInt16) -> Bool) -> Int {
    var index = start
    while index < count, holds(units[index]) { index += 1 }
    return index
  }
}
