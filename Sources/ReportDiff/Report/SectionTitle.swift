import CResources

/// A line that can be the title of a section: its ordinal, its wording, and the section it names.
struct SectionTitle: Sendable {
  /// The title as printed, without Markdown and stray marks.
  let text: Text
  /// The printed ordinal (一 → 1).
  let ordinal: Int?
  /// The wording behind the ordinal.
  let body: Text
  /// The section of the form that the wording names; `nil` where it names none.
  let kind: SectionKind?

  /// The longest line that is taken for a title, in characters.
  static let longest = 45

  /// Reads a line as a title; `nil` where it cannot be one, or where its ordinal and its wording are none
  /// that the caller looks for.
  init?(_ line: Text, where mayBe: (_ ordinal: Int?, _ body: Text) -> Bool = { _, _ in true }) {
    let text = Self.withoutStrayMarks(line)
    guard !text.isEmpty, text.count <= Self.longest else { return nil }
    guard !text.units.dropLast().contains(where: Mark.endsSentence) else { return nil }
    self.text = text
    (ordinal, body) = Self.ordinal(of: text)
    guard mayBe(ordinal, body) else { return nil }
    kind = Self.kind(ofBody: body)
  }

  /// The section of the form that a title names.
  static func kind(of title: String) -> SectionKind? { SectionTitle(Text(title))?.kind }

  /// How close the wording is to the form's own, 0 to 1.
  var closeness: Double {
    guard let kind else { return 0 }
    return Bigrams(body.folded).dice(Self.officialBody(of: kind))
  }

  /// The form's own wordings, in the order of its sections.
  private static let officialBodies = SectionKind.form.map {
    Bigrams(Text($0.title).dropFirst(2).folded)
  }

  private static func officialBody(of kind: SectionKind) -> Bigrams {
    kind.ordinal.map { officialBodies[$0 - 1] } ?? Bigrams([])
  }

  // MARK: Ordinals

  /// `#`, `*`, `|` and a letter l that stands for a pipe, at either end.
  private static func withoutStrayMarks(_ line: Text) -> Text {
    var text = line.trimming { unit in
      Mark.isSpace(unit) || unit == 0x23 || unit == 0x2A || unit == 0x7C
    }
    if let first = text.units.first, first == 0x6C || first == 0x49, text.count > 2,
      ChineseNumber.isNumeral(text.units[1])
    {
      text = text.dropFirst(1)
    }
    return text
  }

  /// The ordinal of `五、…`, `五.…`, `五 …` and `第五部分 …`, and what stands behind it.
  private static func ordinal(of text: Text) -> (Int?, Text) {
    var start = text.units.first == 0x7B2C ? 1 : 0  // 第
    let isPart = start == 1
    let digits = text.units[start...].prefix(4).prefix(while: ChineseNumber.isNumeral)
    guard (1...3).contains(digits.count), let value = ChineseNumber.value(digits) else {
      return digitOrdinal(of: text)
    }
    start += digits.count
    if isPart {
      let rest = text.dropFirst(start)
      guard let word = parts.first(where: rest.hasPrefix) else { return (nil, text) }
      return (value, rest.dropFirst(word.count).trimming(isSeparator))
    }
    guard start < text.count, isSeparator(text.units[start]) else { return (nil, text) }
    return (value, text.dropFirst(start).trimming(isSeparator))
  }

  /// What 第五 may be one of.
  private static let parts: [Text] = ["部分", "章", "节"]

  /// `1. 总体情况`: digits count only in front of the form's own wording, as they also number items.
  private static func digitOrdinal(of text: Text) -> (Int?, Text) {
    // The shortest mark (⒈) has one character, the shortest wording four.
    guard text.count >= 5, let mark = ItemMark(text, at: 0), mark.style == .digit else {
      return (nil, text)
    }
    let body = text.dropFirst(mark.length)
    let folded = body.folded
    return officialBodies.contains(Bigrams(folded)) ? (mark.ordinal, body) : (nil, text)
  }

  private static func isSeparator(_ unit: UInt16) -> Bool {
    Mark.isSpace(unit) || unit == Mark.enumerationComma || unit == 0x2E || unit == 0xFF0E
      || unit == Mark.comma || unit == 0x2C || unit == Mark.colon || unit == 0x3A
      || unit == Mark.fullStop
  }

  // MARK: Kinds

  private struct Rule {
    let kind: SectionKind
    let groups: [[Text]]
  }

  private static let rules: [Rule] = Resource.entries(govdiff_section_titles_txt())
    .compactMap { entry in
      guard entry.count == 2, let kind = SectionKind(rawValue: entry[0].string) else { return nil }
      return Rule(
        kind: kind,
        groups: entry[1].parts(between: 0x20).map { $0.words(between: 0x7C) }
      )
    }

  private static let others: [Text] = ["其他", "其它"]

  private static func kind(ofBody body: Text) -> SectionKind? {
    let bare = body.filter { !Mark.isSpace($0) && $0 != 0x2A && $0 != 0x23 }
    if others.contains(bare) { return .other }
    return rules.first { rule in
      rule.groups.allSatisfy { bare.contains(anyOf: $0) }
    }?.kind
  }
}

extension Text {
  func dropLast(_ length: Int) -> Text { Text(units: units.dropLast(length)) }
}
