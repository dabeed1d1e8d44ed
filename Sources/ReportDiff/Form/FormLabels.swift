import CResources

/// A label without its numbering, and the number it carries (3.其他 → 3).
struct RowLabel: Sendable {
  let folded: Text
  let number: Int?

  init(_ label: Text) {
    let parts = LabelNumber.parts(of: label)
    number = parts.number
    folded = label.folded(parts.body)
  }
}

/// The wordings that a row of the form goes by, ready for comparing.
struct RowLabels: Sendable {
  /// One wording: a label with its bigrams.
  struct Wording: Sendable {
    let folded: Text
    let grams: Bigrams
    let number: Int?

    init(_ label: Text) { self.init(RowLabel(label)) }

    init(_ label: RowLabel) {
      (folded, number) = (label.folded, label.number)
      grams = Bigrams(folded)
    }
  }

  let row: FormRow
  let wordings: [Wording]

  /// How well a printed label names this row, 0 to 1.
  func similarity(to label: Wording) -> Double {
    var best = 0.0
    for wording in wordings where !label.folded.isEmpty {
      let numbersDiffer = numbersDiffer(wording.number, label.number)
      if wording.folded == label.folded { return numbersDiffer ? 0.85 : 1 }
      guard label.grams.grams.count > 1 else { continue }
      let common = Double(wording.grams.common(with: label.grams))
      let (own, other) = (Double(wording.grams.grams.count), Double(label.grams.grams.count))
      var score = 2 * common / (own + other)
      // A torn label is part of the whole one; a run-together label holds it.
      if other >= 3 { score = max(score, 0.85 * common / other) }
      // The more of the printed text the row's own wording is, the surer.
      if own >= 3 { score = max(score, common / own * (0.55 + 0.4 * min(1, own / other))) }
      if numbersDiffer { score -= 0.2 }
      best = max(best, score)
    }
    return best
  }

  /// Whether a printed label names this row to the letter.
  func isNamedExactly(by label: RowLabel) -> Bool {
    !label.folded.isEmpty
      && wordings.contains { $0.folded == label.folded && !numbersDiffer($0.number, label.number) }
  }

  /// Whether a printed label names this row all but to the letter.
  func isNamedClosely(by label: RowLabel) -> Bool {
    // A similarity of 0.9 takes about as many characters.
    let length = label.folded.count
    let mayBe = wordings.contains { wording in
      4 * length >= 3 * wording.folded.count && 3 * length <= 4 * wording.folded.count
    }
    return mayBe && similarity(to: Wording(label)) >= 0.9
  }

  private func numbersDiffer(_ own: Int?, _ other: Int?) -> Bool {
    guard let own, let other else { return false }
    return own != other
  }
}

/// What bigrams leave behind in 64 bits: enough to tell that two lists of them have little in common.
private struct GramTrace {
  private let bits: UInt64
  private let count: Int

  init(_ grams: Bigrams) {
    count = grams.grams.count
    bits = grams.grams.reduce(0) { $0 | 1 << UInt64(($1 &* 0x9E37_79B1) >> 26) }
  }

  /// Whether Dice's coefficient may be at least `least`: each bit that the other has not is a bigram or more that
  /// it has not.
  func mayBeAlike(_ other: GramTrace, _ least: Double) -> Bool {
    let common = min(
      count - (bits & ~other.bits).nonzeroBitCount,
      other.count - (other.bits & ~bits).nonzeroBitCount
    )
    return 2 * Double(common) >= least * Double(count + other.count)
  }
}

/// The labels of all rows of the form, by table.
enum FormLabels {
  static let proactive: [RowLabels] = labels(Form.proactive.map(\.row), of: .proactive)

  /// Table two of the form of 2019.
  static let proactive2019: [RowLabels] = labels(Form2019.proactive.map(\.row), of: .proactive)

  /// The 25 rows of table three and, last, the merged row.
  static let requests: [RowLabels] = labels(Form.requestRows + [Form.mergedOtherRow], of: .requests)

  static let litigation: [RowLabels] = labels(Form.litigation, of: .litigation)

  /// Whether a line is the label of a row of table three rather than a title.
  static func isRequestRow(_ line: Text) -> Bool {
    let label = RowLabel(line)
    guard label.folded.count >= 4 else { return false }
    if line.contains(results) { return true }
    let grams = Bigrams(label.folded)
    let trace = GramTrace(grams)
    return requestGrams.contains { label in
      label.trace.mayBeAlike(trace, 0.75) && label.grams.isAlike(grams, 0.75)
    }
  }

  /// The bigrams of all labels of table three, with what tells at a glance that others are not like them.
  private static let requestGrams = requests.flatMap { row in
    row.wordings.map { (grams: $0.grams, trace: GramTrace($0.grams)) }
  }

  private static let results: Text = "本年度办理结果"

  private static func labels(_ rows: [FormRow], of table: SectionKind) -> [RowLabels] {
    rows.map { row in
      let key = table.rawValue + "." + row.key
      let others = variants.filter { $0.row == key }.map(\.label.text)
      return RowLabels(row: row, wordings: ([Text(row.label)] + others).map { .init($0) })
    }
  }

  /// The lines of the file: the key of a row, and a label that it goes by.
  private static let variants: [(row: ResourceField, label: ResourceField)] = {
    var out: [(row: ResourceField, label: ResourceField)] = []
    Resource.forEachEntry(of: govdiff_row_labels_txt()) { fields in
      if fields.count == 2 { out.append((fields[0], fields[1])) }
    }
    return out
  }()
}

/// The number in front of a label, as 一、 or （一） or 1、 or (1).
enum LabelNumber {
  /// The number, where there is one, and the label without it.
  static func split(_ label: Text) -> (number: Int?, body: Text) {
    let parts = parts(of: label)
    return (parts.number, label[parts.body])
  }

  /// The number, where there is one, and where the label stands that it numbers.
  static func parts(of label: Text) -> (number: Int?, body: Range<Int>) {
    let whole = label.trim(0..<label.count)
    let (units, end) = (label.units, whole.upperBound)
    var index = whole.lowerBound
    let opened = index < end && (units[index] == Mark.openParenthesis || units[index] == 0x28)
    if opened { index += 1 }
    while index < end, Mark.isSpace(units[index]) { index += 1 }
    let start = index
    while index < end, index - start < 3,
      Mark.isDigit(units[index]) || ChineseNumber.isNumeral(units[index])
    {
      index += 1
    }
    guard index > start, let value = value(units[start..<index]) else { return (nil, whole) }
    while index < end, Mark.isSpace(units[index]) { index += 1 }
    guard index < end else { return (nil, whole) }
    let closer = Mark.halfWidth(units[index])
    let closes =
      opened
      ? closer == 0x29
      : closer == 0x2E || closer == 0x2C || closer == 0x3A || units[index] == Mark.enumerationComma
    return closes ? (value, label.trim((index + 1)..<end)) : (nil, whole)
  }

  private static func value(_ digits: ArraySlice<UInt16>) -> Int? {
    if digits.allSatisfy(Mark.isDigit) {
      return digits.reduce(0) { $0 * 10 + Int(Mark.halfWidth($1) - 0x30) }
    }
    return ChineseNumber.value(digits)
  }
}
