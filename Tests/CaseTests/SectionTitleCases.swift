import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Section titles that are or are not the same",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct SectionTitleCases {
  @Test(
    "two titles in use name the same section",
    arguments: Case.all("section_title_alignment", topic: "title_equivalence")
  )
  func equivalence(of example: Case) throws {
    let titles = [
      try #require(example.input["title_a"]?.string),
      try #require(example.input["title_b"]?.string),
    ]
    let kinds = titles.map { SectionTitle.kind(of: $0) }
    #expect(kinds[0] != nil)
    #expect(kinds[0] == kinds[1])
  }

  @Test(
    "sections pair by what they are; a section of the agency's own only under its ordinal and title",
    arguments: Case.all("section_title_alignment", topic: "align_rows")
  )
  func rows(of example: Case) throws {
    let sections = YearPair(
      old: Self.sections(example.input["old"]),
      new: Self.sections(example.input["new"])
    )
    let rules: [YearPair<String>] =
      example.input["user_rule"] == nil
      ? [] : [YearPair(old: sections.old[0].title, new: sections.new[0].title)]
    let pairs = SectionAlignment.pairs(sections, rules: rules)
    #expect(pairs.count == Int(try #require(example.expected["rows"]?.number)))
    if let matched = example.expected["matched"]?.number {
      #expect(pairs.count { $0.old != nil && $0.new != nil } == Int(matched))
    }
    if let rows = example.expected["without_rule"]?["rows"]?.number {
      #expect(SectionAlignment.pairs(sections).count == Int(rows))
    }
    if let title = (example.expected["shown_title"] ?? example.expected["row0"]?["title"])?.string {
      #expect(pairs.first?.old?.title == title)
    }
  }

  @Test(
    "nearly the same title under the same ordinal is worth asking about",
    arguments: Case.all("section_title_alignment", topic: "near_title_suggestion")
  )
  func suggestion(of example: Case) throws {
    // Once the user has declared the two the same there is nothing left to ask.
    guard example.input["already_ruled"] == nil else { return }
    let old = Self.section(try #require(example.input["old_title"]?.string))
    let new = Self.section(try #require(example.input["new_title"]?.string))
    let isExpected = example.expected["suggest_pair"] == .bool(true)
    #expect(SectionAlignment.maybeSame(old, new) == isExpected)
  }

  @Test("an ordinal that is not the form's is told", arguments: Case.named("sta-issue-05"))
  func ordinals(of example: Case) throws {
    let titles = (example.input["titles"]?.elements ?? []).compactMap { $0.elements?[1].string }
    let report = try Report(text: titles.map { "\($0)\n正文一句。\n" }.joined())
    let told = report.warnings.filter { $0.code == "section_ordinal" }
    #expect(told.count == Int(try #require(example.expected["issues"]?.number)))
  }

  @Test(
    "a title under the wrong ordinal is told, another wording of it is not",
    arguments: ["sta-issue-01", "sta-issue-02", "sta-issue-03", "sta-issue-04"].flatMap(Case.named)
  )
  func ordinal(of example: Case) throws {
    let report = try Report(text: "\(try #require(example.input["title"]?.string))\n正文一句。\n")
    let told = report.warnings.contains { $0.code == "section_ordinal" }
    #expect(told == (example.expected["issue"] != .null))
  }

  @Test("the same wrong title on two lines is told twice", arguments: Case.named("sta-outline-01"))
  func repeated(in example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    let lines = report.warnings.filter { $0.code == "section_ordinal" }.compactMap(\.line)
    #expect(lines == example.expected["lines"]?.elements?.compactMap { $0.number.map { Int($0) } })
  }

  @Test(
    "a report pasted under its own title is cut at its headings",
    arguments: Case.named("sta-row-09")
  )
  func embedded(in example: Case) throws {
    let pasted = try #require(example.input["old"]?.elements?.first)
    let text = "\(pasted["title"]?.string ?? "")\n\(pasted["content"]?.string ?? "")"
    let wanted = try #require(example.expected["old_content_contains"]?.string)
    #expect(try Report(text: text).text(.overview) == wanted)
  }

  private static func sections(_ json: JSON?) -> [Section] {
    (json?.elements ?? []).map { section($0["title"]?.string ?? "") }
  }

  private static func section(_ title: String) -> Section {
    let read = SectionTitle(Text(title))
    return Section(
      kind: read?.kind ?? .unknown,
      ordinal: read?.ordinal,
      title: title,
      line: 1,
      sentences: []
    )
  }
}
