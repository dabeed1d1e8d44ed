/// What a sentence says that a table says too.
struct Claim: Sendable {
  let rule: ClaimRule
  let value: Double
  /// The value as printed, or the words that deny it.
  let printed: String
  let sentence: Sentence
  /// The words between the stop before it and the figure.
  let clause: Text
  /// Whether it is counted over a whole territory or system.
  let isWide: Bool
  /// Whether the sentence gives it to the year before at its very beginning: a look back, or a year that was
  /// left standing.
  var isOfYearBefore = false
  /// Its place in the sentence.
  let place: Int
}

/// A stretch of a sentence between two stops, with years told relative to the one reported on.
struct ClaimSegment {
  let range: Range<Int>

  /// The stretches of a sentence, in order.
  static func all(in text: Text) -> [ClaimSegment] {
    var (out, start): ([ClaimSegment], Int) = ([], 0)
    out.reserveCapacity(8)
    for (index, unit) in text.units.enumerated() where isStop(unit, in: text, at: index) {
      if index > start { out.append(ClaimSegment(range: start..<index)) }
      start = index + 1
    }
    if start < text.count { out.append(ClaimSegment(range: start..<text.count)) }
    return out
  }

  private static func isStop(_ unit: UInt16, in text: Text, at index: Int) -> Bool {
    let half = Mark.halfWidth(unit)
    guard
      half == 0x28 || half == 0x29 || Mark.isComma(unit) || Mark.isSemicolon(unit)
        || Mark.isColon(unit) || Mark.endsSentence(unit)
    else { return false }
    // 1,278 is one number.
    return unit != 0x2C || index + 1 >= text.count || !Mark.isDigit(text.units[index + 1])
  }

  /// A stretch of text without spaces, with 2024年 as 本年, 2023年 as 上年 and 2025年 as 下年.
  static func canonical(_ text: Text, _ year: Int?) -> Text {
    let years = text.units.contains(0x5E74) ? YearScan.found(in: text) : []
    guard !years.isEmpty else { return bare(text) }
    var out: [UInt16] = []
    var index = 0
    for found in years {
      out += text.units[index..<found.digits.lowerBound]
      out += name(of: found.year, year).units
      index = found.digits.upperBound
      while index < text.count, text.units[index] != 0x5E74 { index += 1 }
      index += 1
    }
    if index < text.count { out += text.units[index...] }
    return bare(Text(units: out))
  }

  /// Without spaces, digits of half width.
  private static func bare(_ text: Text) -> Text {
    text.compactMap { unit in
      if Mark.isSpace(unit) { return nil }
      return Mark.isDigit(unit) ? Mark.halfWidth(unit) : unit
    }
  }

  private static func name(of found: Int, _ year: Int?) -> Text {
    guard let year else { return "本年" }
    switch found - year {
    case 0: return "本年"
    case -1: return "上年"
    case 1: return "下年"
    default: return "某年"
    }
  }
}
