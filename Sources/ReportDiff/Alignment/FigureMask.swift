/// Puts one mark for every figure and every year, so that sentences that differ in nothing else are equal.
enum FigureMask {
  static let mark: UInt16 = 0x23

  static func masked(_ text: Text) -> Text {
    let openers = ChineseNumber.openers
    guard let first = text.firstPlace(in: openers, from: 0) else { return text }
    let years = text.units.contains(0x5E74) ? YearScan.found(in: text).map(\.digits) : []
    var (out, start, index, nextYear) = ([UInt16](), 0, first, 0)
    out.reserveCapacity(text.count)
    while let place = text.firstPlace(in: openers, from: index) {
      index = place
      while nextYear < years.count, years[nextYear].lowerBound < index { nextYear += 1 }
      let isYear = nextYear < years.count && years[nextYear].lowerBound == index
      guard let end = isYear ? years[nextYear].upperBound : figure(in: text, at: index) else {
        index += 1
        continue
      }
      out += text.units[start..<index]
      out.append(mark)
      (start, index) = (end, end)
    }
    out += text.units[start...]
    return Text(units: out)
  }

  /// Where a figure that begins here ends.
  private static func figure(in text: Text, at start: Int) -> Int? {
    let unit = text.units[start]
    var index = start
    if Mark.isDigit(unit) {
      while index < text.count, isInNumber(text, at: index) { index += 1 }
      return index
    }
    guard ChineseNumber.isNumeral(unit), start == 0 || !isOrdinal(text.units[start - 1]) else {
      return nil
    }
    while index < text.count, ChineseNumber.isNumeral(text.units[index]) { index += 1 }
    return index < text.count && counters.contains(text.units[index]) ? index : nil
  }

  private static func isInNumber(_ text: Text, at index: Int) -> Bool {
    let unit = text.units[index]
    if Mark.isDigit(unit) { return true }
    guard unit == 0x2E || unit == 0x2C, index + 1 < text.count else { return false }
    return Mark.isDigit(text.units[index + 1])
  }

  /// 第: what it stands before is a place in a row, no count.
  private static func isOrdinal(_ unit: UInt16) -> Bool { unit == 0x7B2C }

  /// What a Chinese numeral counts when one of these stands behind it: 三场, 十二期.
  private static let counters = UnitSet("场次期份件条人个项家篇例宗起批轮部".utf16)
}
