/// A sentence prepared for comparing: what it says when width, spaces, years and figures do not count.
///
/// Worked out once and shared by all that follows: alignment, changes, repetition, findings.
final class SentenceForm: Sendable {
  let sentence: Sentence
  /// Its place among the sentences of its year as ``SentenceAlignment`` has them; of a sentence that was split or
  /// merged the places of its parts.
  let numbers: Range<Int>
  /// The id of its second part, where it was split or merged.
  private let secondID: String?
  /// Half width, no spaces, punctuation kept.
  let normalized: Text
  /// ``normalized`` without the mark of a list in front and the stop behind.
  let content: Text
  /// ``content`` with every figure and every year as one mark.
  let masked: Text
  /// The bigrams of the sentence's own words by number, in their order, repeats kept.
  let own: [Int32]
  /// The bigrams that lie in prescribed wording.
  let prescribed: [Int32]
  /// Whether it says nothing but what the law or the form prescribes.
  let isPrescribed: Bool
  /// What its bigrams weigh together.
  let mass: Int
  /// How many characters it has, marks and spaces left out.
  let characters: Int

  /// What a bigram weighs, and what one of prescribed wording does.
  static let weight = 10
  static let prescribedWeight = 4

  /// Prepares a sentence that has a place; all that are to be compared take the numbers of bigrams from one place.
  convenience init(_ sentence: Sentence, at number: Int, _ grams: inout GramNumbers) {
    self.init(sentence, number..<(number + 1), secondID: nil, &grams)
  }

  private init(
    _ sentence: Sentence,
    _ numbers: Range<Int>,
    secondID: String?,
    _ grams: inout GramNumbers
  ) {
    self.sentence = sentence
    self.numbers = numbers
    self.secondID = secondID
    normalized = Self.normalized(sentence.text)
    content = Self.content(normalized)
    masked = FigureMask.masked(content)
    let words = masked.filter { !Mark.isPunctuation($0) || $0 == FigureMask.mark }
    let isCovered = PrescribedWording.shared.coverage(of: words)
    (own, prescribed) = Self.parted(grams.numbers(of: words.units), isCovered)
    isPrescribed = Self.isPrescribed(words, isCovered)
    characters = normalized.units.count { !Mark.isPunctuation($0) }
    mass = Self.weight * own.count + Self.prescribedWeight * prescribed.count
  }

  /// The bigrams of its own words, and those that lie in prescribed ones.
  private static func parted(
    _ grams: [Int32],
    _ isCovered: [Bool]?
  ) -> (own: [Int32], prescribed: [Int32]) {
    guard let isCovered, isCovered.count > 1 else { return (grams, []) }
    func isPrescribed(_ index: Int) -> Bool { isCovered[index] && isCovered[index + 1] }
    let count = grams.indices.count(where: isPrescribed)
    guard count > 0 else { return (grams, []) }
    var (own, prescribed) = ([Int32](), [Int32]())
    own.reserveCapacity(grams.count - count)
    prescribed.reserveCapacity(count)
    for index in grams.indices {
      if isPrescribed(index) {
        prescribed.append(grams[index])
      } else {
        own.append(grams[index])
      }
    }
    return (own, prescribed)
  }

  /// From this share on, what is left is the subject and the year.
  private static let leastPrescribed = 0.5

  private static func isPrescribed(_ words: Text, _ isCovered: [Bool]?) -> Bool {
    guard let isCovered else { return words.units.allSatisfy { $0 == FigureMask.mark } }
    let count = words.units.count { $0 != FigureMask.mark }
    return Double(isCovered.count { $0 }) >= leastPrescribed * Double(count)
  }

  /// Two sentences that stand one behind the other, as one.
  convenience init(
    joining first: SentenceForm,
    _ second: SentenceForm,
    _ grams: inout GramNumbers
  ) {
    let sentence = Sentence(
      id: first.sentence.id,
      heading: first.sentence.heading,
      text: first.sentence.text + second.sentence.text,
      line: first.sentence.line
    )
    let numbers = first.numbers.lowerBound..<second.numbers.upperBound
    self.init(sentence, numbers, secondID: second.sentence.id, &grams)
  }

  /// The ids of the sentences it is made of: more than one where a sentence was split or merged.
  var ids: [String] { secondID.map { [sentence.id, $0] } ?? [sentence.id] }

  static func normalized(_ text: Text) -> Text {
    text.compactMap { Mark.isSpace($0) ? nil : Mark.halfWidth($0) }
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
    func shared(_ mine: [Int32], _ others: [Int32]) -> Int {
      Bigrams(grams: mine.map(UInt32.init)).common(with: Bigrams(grams: others.map(UInt32.init)))
    }
    return Self.weight * shared(own, other.own)
      + Self.prescribedWeight * shared(prescribed, other.prescribed)
  }

  /// How alike two sentences are, 0 to 1: Dice's coefficient over weighed bigrams.
  func similarity(to other: SentenceForm) -> Double {
    if masked == other.masked { return 1 }
    return mass + other.mass == 0 ? 0 : 2 * Double(common(with: other)) / Double(mass + other.mass)
  }
}
