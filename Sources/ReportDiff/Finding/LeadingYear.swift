import CResources

/// The year that opens a sentence and says when what it tells happened.
struct LeadingYear {
  let year: Int
  private let text: Text
  /// What stands behind the year, 年 and 度 read.
  private let rest: Text
  private let heading: Text

  private static let words = Resource.classes(govdiff_stale_year_txt())
  private static let subjects = words["subject"]
  private static let links = words["link"]
  private static let tellings = words["tells"]

  /// `nil` where no year leads the sentence.
  init?(_ sentence: Sentence) {
    let reach = sentence.text.units.prefix(Self.longestLead + 24)
    guard reach.contains(0x5E74) else { return nil }
    let text = sentence.text.filter { !Mark.isSpace($0) }
    let start = ItemMark(text, at: 0)?.length ?? 0
    guard let found = YearScan.found(in: text).first,
      Self.mayPrecede(text[start..<max(start, found.digits.lowerBound)])
    else { return nil }
    self.text = text
    year = found.year
    rest = text.dropFirst(found.digits.upperBound + 1).removingPrefix("度")
    heading = Text(sentence.heading ?? "")
  }

  /// Nothing, or who reports: in front of anything else, the year is part of a phrase.
  private static func mayPrecede(_ lead: Text) -> Bool {
    if lead.isEmpty { return true }
    guard lead.count <= longestLead, lead.units.allSatisfy(Mark.isHan) else { return false }
    return lead.hasSuffix(anyOf: subjects) || links.contains(lead)
  }

  private static let longestLead = 16

  /// Whether the sentence tells of that year, and does not look back on it.
  var tells: Bool {
    Self.tellings.contains { rest.hasPrefix($0) || $0 == "，" && rest.hasPrefix(",") }
      && !text.contains(anyOf: Self.words["looks-back"])
      && !text.contains(anyOf: Self.words["answers"])
      && !heading.contains(anyOf: Self.words["answers"])
      && !YearScan.years(in: heading).contains(year) && !Tense.isFuture(text)
  }

  /// Whether the sentence says what that year will bring.
  var plans: Bool {
    rest.prefix(16).contains(anyOf: Self.words["plans"]) && Tense.isFuture(text)
  }

  /// Whether the sentence, or the next one, sets a later year beside it.
  func isCompared(with later: Int, next: Sentence?) -> Bool {
    let years = YearScan.years(in: text) + (next.map { YearScan.years(in: $0.text) } ?? [])
    return years.contains { $0 >= later } || next.map { $0.text.contains("今年") } ?? false
  }
}
