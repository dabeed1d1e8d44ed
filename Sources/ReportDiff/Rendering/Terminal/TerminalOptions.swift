/// What a terminal rendering shows, and how.
public struct TerminalOptions: Sendable {
  /// The parts of a rendering below its summary.
  public enum Part: String, Sendable, CaseIterable {
    /// Cells of the tables and numbers of the narrative.
    case figures
    /// Last year's promises, with the evidence, and the problems.
    case commitments
    /// The narrative, sentence by sentence.
    case wording
    /// What is worth raising, and what the reading has to tell.
    case findings
  }

  /// The columns to fill; at least 40 are used.
  public var width: Int
  /// Whether styles are shown in colour.
  public var usesColor: Bool
  /// The language of everything that is not report text.
  public var language: Language
  /// The parts to show.
  public var parts: Set<Part>
  /// The one section to show; all where `nil`.
  public var section: SectionKind?
  /// Whether to show the summary alone.
  public var summaryOnly: Bool
  /// Whether to show unchanged sentences and figures, too.
  public var full: Bool
  /// The sorts of change of wording to show; where `nil`, all that is news.
  public var sorts: Set<SentenceChange.Sort>?

  /// Makes options; by default everything is on show, in 80 columns, in Chinese, without colour.
  public init(
    width: Int = 80,
    usesColor: Bool = false,
    language: Language = .chinese,
    parts: Set<Part> = Set(Part.allCases),
    section: SectionKind? = nil,
    summaryOnly: Bool = false,
    full: Bool = false,
    sorts: Set<SentenceChange.Sort>? = nil
  ) {
    self.width = width
    self.usesColor = usesColor
    self.language = language
    self.parts = parts
    self.section = section
    self.summaryOnly = summaryOnly
    self.full = full
    self.sorts = sorts
  }
}

extension TerminalOptions {
  var palette: Palette { usesColor ? .color : .plain }

  /// Whether nothing was left out by choice, so that the summary is wanted.
  var showsSummary: Bool {
    summaryOnly || (section == nil && parts.count == Part.allCases.count)
  }

  func shows(_ part: Part) -> Bool { !summaryOnly && parts.contains(part) }

  /// Whether a section is among those to show.
  func covers(_ kind: SectionKind) -> Bool { section == nil || section == kind }
}
