/// A value together with the line that it was read from; no line where it came from the file's name.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Its line in the source, from 1.
  public let line: Int?
}

/// One section of a report.
public struct Section: Sendable {
  /// Which section of the form it is.
  public let kind: SectionKind
  /// The ordinal as printed (一 → 1).
  public let ordinal: Int?
  /// The title as printed; empty where the source lacks the heading.
  public let title: String
  /// The line of the title, or of the first text.
  public let line: Int?
  /// The narrative, in order.
  public let sentences: [Sentence]
}

/// One numbered problem or commitment of section five.
public struct Item: Sendable, Hashable {
  /// `p1`, `p2`, … for problems, `c1`, `c2`, … for commitments.
  public let id: String
  /// The place in the list, from 1.
  public let ordinal: Int
  /// The short phrase that opens it, where one does (加强业务培训).
  public let headline: String?
  /// The whole text without its ordinal mark.
  public let text: Text
  /// The line it begins on.
  public let line: Int
  /// For a commitment, the id of the problem that it answers.
  public var problem: String?
}

/// One agency's annual report of one year, as read from its source.
public struct Report: Sendable {
  /// The file it was read from.
  public let source: Source
  /// The agency that reports.
  public let agency: Located<String>?
  /// The year reported on.
  public let year: Located<Int>?
  /// The title as printed, in one line.
  public let title: Located<String>?
  /// The form that it follows; `nil` where no table was recognised.
  public let template: Template?
  /// The sections in the order of the source.
  public let sections: [Section]
  /// The cells of the three tables.
  public let cells: CellTable
  /// The figures in the narrative.
  public let figures: [Figure]
  /// What section five names as wrong.
  public let problems: [Item]
  /// What section five promises.
  public let commitments: [Item]
  /// What the reading has to tell.
  public private(set) var warnings: [Warning]
  /// The year that the preamble says the figures cover.
  public var statedPeriod: Located<Int>?

  /// Every sentence of every section, in order.
  var sentences: [Sentence] { sections.flatMap(\.sentences) }

  /// Visits every sentence with the place of its section and its figures; ``figures`` lie in the order of the
  /// sentences.
  func forEachSentence(
    _ body: (_ section: Int, _ sentence: Sentence, _ figures: ArraySlice<Figure>) -> Void
  ) {
    var start = 0
    for section in sections.indices {
      for sentence in sections[section].sentences {
        var end = start
        while end < figures.count, figures[end].sentence == sentence.id { end += 1 }
        body(section, sentence, figures[start..<end])
        start = end
      }
    }
  }

  func section(_ kind: SectionKind) -> Section? { sections.first { $0.kind == kind } }
}

extension Report {
  /// The report with more that its reader must know.
  func adding(_ more: [Warning]) -> Report {
    var report = self
    report.warnings += more
    return report
  }

  /// What a commitment is about: the problem that it answers, or itself where it answers none.
  func subject(of commitment: Item) -> Text {
    problems.first { $0.id == commitment.problem }?.text ?? commitment.text
  }
}
