/// A sentence prepared for comparing: what it says when width, spaces, years and figures do not count.
struct SentenceForm: Sendable {
  let sentence: Sentence
  /// Half width, no spaces, punctuation kept.
  let normalized: Text
  /// ``normalized`` with every run of digits as one mark.
  let masked: Text
  let grams: Bigrams

  init(_ sentence: Sentence) {
    self.sentence = sentence
    normalized = Self.normalized(sentence.text)
    masked = Self.masked(normalized)
    grams = Bigrams(masked.filter { !Mark.isPunctuation($0) || $0 == Self.figureMark })
  }

  private static let figureMark: UInt16 = 0x23

  static func normalized(_ text: Text) -> Text {
    var out: [UInt16] = []
    out.reserveCapacity(text.count)
    for unit in text.units where !Mark.isSpace(unit) { out.append(Mark.halfWidth(unit)) }
    return Text(units: out)
  }

  private static func masked(_ text: Text) -> Text {
    var out: [UInt16] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let unit = text.units[index]
      if Mark.isDigit(unit) {
        out.append(figureMark)
        while index < text.count, isInNumber(text, at: index) { index += 1 }
      } else {
        out.append(unit)
        index += 1
      }
    }
    return Text(units: out)
  }

  private static func isInNumber(_ text: Text, at index: Int) -> Bool {
    let unit = text.units[index]
    if Mark.isDigit(unit) { return true }
    guard unit == 0x2E || unit == 0x2C, index + 1 < text.count else { return false }
    return Mark.isDigit(text.units[index + 1])
  }

  /// How alike two sentences are, 0 to 1; 0 where their lengths alone rule out `least`.
  func similarity(to other: SentenceForm, least: Double) -> Double {
    let (own, others) = (grams.grams.count, other.grams.grams.count)
    guard 2 * Double(min(own, others)) >= least * Double(own + others) else { return 0 }
    return masked == other.masked ? 1 : grams.dice(other.grams)
  }
}
