import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Where sections and sentences begin and end",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct TextSplitCases {
  @Test(
    "all six sections of a report are found",
    arguments: ["split-01", "split-02"].flatMap(Case.named)
  )
  func sections(of example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    #expect(report.sections.map(\.kind) == SectionKind.form)
    for (key, kind) in [("sec1", SectionKind.overview), ("sec5", .problems), ("sec6", .other)] {
      if let wanted = example.expected[key]?.string { #expect(report.text(kind) == wanted) }
    }
    guard let table = example.expected["table2"] else { return }
    #expect(report.values(.proactive, "regulations") == table["规章"]?.numbers)
    #expect(report.values(.proactive, "normative_documents") == table["行政规范性文件"]?.numbers)
    #expect(report.values(.requests, "new") == example.expected["table3_新收"]?.numbers)
    let groups = ["review", "direct", "post_review"].compactMap { example.expected["table4"]?[$0] }
    #expect(Form.litigation.map { report.values(.litigation, $0.key) } == groups.map(\.numbers))
  }

  @Test("a row label is no title of a section", arguments: Case.named("sta-gap-04"))
  func rowLabels(in example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    let wanted = example.expected["sections"]?.elements?.compactMap(\.string)
    #expect(report.sections.map(\.title) == wanted)
  }

  @Test(
    "sections whose headings are lost are told by their text",
    arguments: Case.named("split-03")
  )
  func lostHeadings(in example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    #expect(report.sections.map(\.kind) == SectionKind.form)
    for (key, kind) in [
      ("sec1_contains", SectionKind.overview), ("sec5_contains", .problems),
      ("sec6_contains", .other),
    ] {
      for part in example.expected[key]?.elements?.compactMap(\.string) ?? [] {
        #expect(report.text(kind).contains(part))
      }
    }
    let excluded = try #require(example.expected["table4_excludes"]?.string)
    #expect(!report.text(.litigation).contains(excluded))
    #expect(report.warnings.count { $0.code == "section_heading_missing" } == 3)
  }

  @Test("a section six of one sentence is whole", arguments: Case.named("split-04"))
  func shortSection(in example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    #expect(report.text(.other) == example.expected["sec6"]?.string)
  }

  @Test("numbering that is shifted does not move the text", arguments: Case.named("split-05"))
  func shiftedNumbering(in example: Case) throws {
    let report = try Report(text: try #require(example.input["text"]?.string))
    let requests = try #require(report.section(.requests))
    let parts = example.expected["application_part_contains"]?.elements?.compactMap(\.string) ?? []
    for part in parts { #expect((requests.title + report.text(.requests)).contains(part)) }
    let litigation = try #require(report.section(.litigation))
    #expect(
      litigation.title.contains(try #require(example.expected["table4_part_contains"]?.string))
    )
    let excluded = try #require(example.expected["table4_part_excludes"]?.string)
    #expect(!report.text(.litigation).contains(excluded))
  }

  @Test("titles without a body are kept as printed", arguments: Case.named("split-06"))
  func titlesOnly(in example: Case) throws {
    let text = try #require(example.input["raw_lines"]?.string)
    let titles = try Report(text: text).sections.map(\.title)
    #expect(titles.joined(separator: "\n") == example.expected["text"]?.string)
  }

  @Test("two spaces and an ordinal open a new paragraph", arguments: Case.named("split-07"))
  func paragraphs(in example: Case) throws {
    let text = try #require(example.input["text"]?.string)
    let pieces = InlineHeadings.pieces(Text(text)).map(\.description)
    let opener = try #require(example.expected["paragraph_break_before"]?.elements?.first?.string)
    let kept = try #require(example.expected["keeps"]?.string)
    #expect(pieces.count == 2)
    #expect(pieces[1].hasPrefix(opener))
    #expect(pieces[0].contains(kept))
  }

  @Test("sentences end at 。！？ and keep no white space", arguments: Case.named("split-08"))
  func sentences(in example: Case) throws {
    let text = Text(try #require(example.input["text"]?.string))
    let sentences = SentenceSplitter.ranges(in: text).map { text[$0].description }
    #expect(sentences == example.expected["sentences"]?.elements?.compactMap(\.string))
  }
}

extension JSON {
  /// The numbers of an array or of an object's members; `null` is `nil`.
  var numbers: [Double?]? { elements?.map(\.number) }
}
