/// Something in the reports that a reviewer should look at.
public struct Finding: Sendable {
  /// The rules that raise findings, by the names that data formats print.
  public enum Rule: String, Sendable, CaseIterable {
    /// A row of table three does not add up to its 总计.
    case requestsRowTotal = "requests.row_total"
    /// A column's results do not add up to （七）总计.
    case requestsHandledTotal = "requests.handled_total"
    /// 第一项加第二项 is not 第三项加第四项.
    case requestsBalance = "requests.balance"
    /// A block of table four does not add up to its 总计.
    case litigationRowTotal = "litigation.row_total"
    /// 上年结转 is not last year's 结转下年度.
    case carryOver = "carry_over"
    /// 现行有效 is not last year's plus 制发 minus 废止.
    case inForce = "in_force"
    /// A section of the form is not in the report.
    case missingSection = "missing_section"
    /// A row of the form is not in the report.
    case missingRow = "missing_row"
    /// A cell whose misprint or misreading would explain several broken sums at once.
    case suspectCell = "suspect_cell"
    /// What the narrative counts is not what a table has.
    case narrativeMismatch = "narrative_mismatch"
    /// A printed total is not the sum of its printed parts.
    case narrativeSum = "narrative_sum"
    /// A stated change does not follow from the two years' figures.
    case narrativeGrowth = "narrative_growth"
    /// What this year says that last year's figure was is not what last year's report prints.
    case priorYearClaim = "prior_year_claim"
    /// A passage that stands word for word in last year's report.
    case verbatimSection = "verbatim_section"
    /// A sentence that still speaks of last year where this year is meant.
    case staleYear = "stale_year"
  }

  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// An identity is broken.
    case error
    /// Worth a question.
    case warning
    /// Worth knowing.
    case note
  }

  /// Where it was found.
  public enum Scope: String, Sendable {
    /// In last year's report.
    case old
    /// In this year's report.
    case new
    /// Between the two.
    case cross
  }

  /// The rule that raised it.
  public let rule: Rule
  /// How much it matters.
  public let severity: Severity
  /// Where it was found.
  public let scope: Scope
  /// What is wrong, with the figures written out.
  public let message: Phrase
  /// The cells that it concerns.
  public let cells: [CellKey]
  /// The value that the rule expects.
  public let expected: Double?
  /// The value as printed.
  public let actual: Double?
  /// The id of the sentence that it concerns.
  public let sentence: String?
  /// The line of the source that it concerns.
  public let line: Int?
}
