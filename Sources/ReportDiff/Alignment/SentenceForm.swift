/// A sentence prepared for comparing: what it says when width, spaces, years and figures do not count.
///
/// Worked out once and shared by all that follows: alignment, changes, repetition, findings.
final class SentenceForm: Sendable {
  let sentence: Sentence
  /// The ids of the sentences it is made of: more than one where a sentence was split or merged.
  let ids: [String]
  /// Half width, no spaces, punctuation kept.
  let normalized: Text
  /// ``normalized`` without the mark of a list in front and the stop behind.
  let content: Text
  /// ``content`` with every figure and every year as one mark.
  let masked: Text
  /// The bigrams of the sentence's own words.
  let own: Bigrams
  /// The bigrams that lie in prescribed wording.
  let prescribed: Bigrams
  /// Whether it says nothing but what the law or the form prescribes.
  let isPrescribed: Bool
  /// What its bigrams weigh together.
  let mass: Int
  /// How many characters it has, marks and spaces left out.
  let characters: Int

  /// What a bigram weighs, and what one of prescribed wording does.
  static let weight = 10
  static let prescribedWeight = 4

  init(_ sentence: Sentence, ids: [String]? = nil) {
    self.sentence = sentence
    self.ids = ids ?? [sentence.id]
    normalized = Self.normalized(sentence.text)
    content = Self.content(normalized)
    masked = FigureMask.masked(content)
    let words = masked.filter { !Mark.isPunctuation($0) || $0 == FigureMask.mark }
    let isCovered = PrescribedWording.shared.coverage(of: words)
    (own, prescribed) = Self.parted(words, isCovered)
    isPrescribed = Self.isPrescribed(words, isCovered)
    characters = normalized.units.count { !Mark.isPunctuation($0) }
    mass = Self.weight * own.grams.count + Self.prescribedWeight * prescribed.grams.count
  }

  /// The bigrams of its own words, and those that lie in prescribed ones.
  private static func parted(
    _ words: Text,
    _ isCovered: [Bool]
  ) -> (own: Bigrams, prescribed: Bigrams) {
    guard isCovered.contains(true), words.count > 1 else { return (Bigrams(words), Bigrams([])) }
    var (own, prescribed) = ([UInt32](), [UInt32]())
    for index in 1..<words.count {
      let gram = UInt32(words.units[index - 1]) << 16 | UInt32(words.units[index])
      if isCovered[index - 1], isCovered[index] {
        prescribed.append(gram)
      } else {
        own.append(gram)
      }
    }
    return (Bigrams(sorted: own.sorted()), Bigrams(sorted: prescribed.sorted()))
  }

  /// From this share on, what is left is the subject and the year.
  private static let leastPrescribed = 0.5

  private static func isPrescribed(_ words: Text, _ isCovered: [Bool]) -> Bool {
    let count = words.units.count { $0 != FigureMask.mark }
    return Double(isCovered.count(where: \.self)) >= leastPrescribed * Double(count)
  }

  /// Two sentences that stand one behind the other, as one.
  convenience init(joining first: SentenceForm, _ second: SentenceForm) {
    let sentence = Sentence(
      id: first.sentence.id,
      heading: first.sentence.heading,
      text: first.sentence.text + second.sentence.text,
      line: first.sentence.line
    )
    self.init(sentence, ids: first.ids + second.ids)
  }

  static func normalized(_ text: Text) -> Text {
    var out: [UInt16] = []
    out.reserveCapacity(text.count)
    for unit in text.units where !Mark.isSpace(unit) { out.append(Mark.halfWidth(unit)) }
    return Text(units: out)
  }

  private static func content(_ normalized: Text) -> Text {
    let mark = ItemMark(normalized, at: 0)?.length ?? 0
    var end = normalized.count
    while end > mark, isStop(normalized.units[end - 1]) { end -= 1 }
    return end > mark ? normalized[mark..<end] : normalized
  }

  private static func isStop(_ unit: UInt16) -> Bool {
    unit == 0x2E || Mark.endsSentence(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit)
      || Mark.isComma(unit)
  }

  /// What both weigh together in bigrams that they share.
  func common(with other: SentenceForm) -> Int {
    Self.weight * own.common(with: other.own)
      + Self.prescribedWeight * prescribed.common(with: other.prescribed)
  }

  /// How alike two sentences are, 0 to 1: Dice's coefficient over weighed bigrams.
  func similarity(to other: SentenceForm) -> Double {
    if masked == other.masked { return 1 }
    return mass + other.mass == 0 ? 0 : 2 * Double(common(with: other)) / Double(mass + other.mass)
  }
}

/// Puts one mark for every figure and every year, so that sentences that differ in nothing else are equal.
enum FigureMask {
  static let mark: UInt16 = 0x23

  static func masked(_ text: Text) -> Text {
    let years = text.units.contains(0x5E74) ? YearScan.found(in: text).map(\.digits) : []
    var (out, index, nextYear) = ([UInt16](), 0, 0)
    out.reserveCapacity(text.count)
    while index < text.count {
      while nextYear < years.count, years[nextYear].lowerBound < index { nextYear += 1 }
      if nextYear < years.count, years[nextYear].lowerBound == index {
        out.append(mark)
        index = years[nextYear].upperBound
      } else if let end = figure(in: text, at: index) {
        out.append(mark)
        index = end
      } else {
        out.append(text.units[index])
        index += 1
      }
    }
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
  private static let counters = Set("场次期份件条人个项家篇例宗起批轮部".utf16)
}
