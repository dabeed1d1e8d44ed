/// Numbers as they stand in front of what is listed: 一, 十二, 一百零三.
enum Ordinal {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A number from 1 to 9,999 in Chinese.
  static func text(_ number: Int) -> String {
    if (10..<20).contains(number) { return "十" + (number == 10 ? "" : digits[number % 10]) }
    let units = ["", "十", "百", "千"]
    var (text, rest, place, isGap) = ("", number, 0, false)
    while rest > 0, place < units.count {
      let digit = rest % 10
      if digit > 0 {
        text = digits[digit] + units[place] + text
        isGap = true
      } else if isGap {
        text = digits[0] + text
        isGap = false
      }
      (rest, place) = (rest / 10, place + 1)
    }
    return text
  }
}
