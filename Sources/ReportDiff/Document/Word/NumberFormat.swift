/// How a list prints its numbers, by the names of ECMA-376 (ST_NumberFormat).
enum NumberFormat {
  /// The number as printed; empty where the format prints none, decimal where it is not known.
  static func printed(_ number: Int, _ format: String) -> String {
    guard number >= 0, number < 1_000_000 else { return String(number) }
    switch format {
    case "none", "bullet": return ""
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2": return digits(number, Array("０１２３４５６７８９"))
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return digits(number, Array("〇一二三四五六七八九"))
    case "lowerLetter": return letters(number, first: 0x61)
    case "upperLetter": return letters(number, first: 0x41)
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting":
      return counted(number, Array("〇一二三四五六七八九"), Array("十百千"), dropsLeadingOne: true)
    case "chineseLegalSimplified":
      return counted(number, Array("零壹贰叁肆伍陆柒捌玖"), Array("拾佰仟"), dropsLeadingOne: false)
    case "ideographLegalTraditional", "japaneseLegal":
      return counted(number, Array("零壹貳參肆伍陸柒捌玖"), Array("拾佰仟"), dropsLeadingOne: false)
    case "ideographTraditional": return item(number, Array("甲乙丙丁戊己庚辛壬癸"))
    case "ideographZodiac": return item(number, Array("子丑寅卯辰巳午未申酉戌亥"))
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return enclosed(number, [(1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)])
    case "decimalEnclosedParen": return enclosed(number, [(1, 20, 0x2474)])
    case "decimalEnclosedFullstop": return enclosed(number, [(1, 20, 0x2488)])
    case "ideographEnclosedCircle": return enclosed(number, [(1, 10, 0x3280)])
    case "ideographParenthesized": return enclosed(number, [(1, 10, 0x3220)])
    case "numberInDash": return "- \(number) -"
    default: return String(number)
    }
  }

  private static func digits(_ number: Int, _ signs: [Character]) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { signs[$0] } })
  }

  /// The letters a to z, then aa, bb and so on.
  private static func letters(_ number: Int, first: UInt8) -> String {
    guard (1...260).contains(number) else { return String(number) }
    let letter = Character(UnicodeScalar(first + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let signs: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, out) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        out += sign
        rest -= value
      }
    }
    return out
  }

  /// 十二, 一百零五, and 壹拾贰 where a leading one is kept.
  private static func counted(
    _ number: Int,
    _ signs: [Character],
    _ scales: [Character],
    dropsLeadingOne: Bool
  ) -> String {
    guard (1...9_999).contains(number) else {
      return number == 0 ? String(signs[0]) : String(number)
    }
    let figures = String(number).compactMap(\.wholeNumberValue)
    var out = ""
    var skipped = false
    for (index, figure) in figures.enumerated() {
      let scale = figures.count - 1 - index
      guard figure > 0 else {
        skipped = true
        continue
      }
      if skipped { out += "零" }
      skipped = false
      if !(dropsLeadingOne && index == 0 && scale == 1 && figure == 1) { out.append(signs[figure]) }
      if scale > 0 { out.append(scales[scale - 1]) }
    }
    return out
  }

  private static func item(_ number: Int, _ items: [Character]) -> String {
    guard (1...items.count).contains(number) else { return String(number) }
    return String(items[number - 1])
  }

  /// Signs that stand in rows of Unicode: the first number, the last, and the sign of the first.
  private static func enclosed(_ number: Int, _ rows: [(Int, Int, UInt32)]) -> String {
    guard let row = rows.first(where: { ($0.0...$0.1).contains(number) }),
      let sign = UnicodeScalar(row.2 + UInt32(number - row.0))
    else { return String(number) }
    return String(Character(sign))
  }
}
