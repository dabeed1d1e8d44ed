extension Brief {
  /// How much of each kind a brief shows, and how long its quotations are.
  struct Limits {
    /// Promises that are asked about.
    var promises: Int
    /// Rows of the table of figures.
    var figures: Int
    /// Findings.
    var findings: Int
    /// Problems that are named again.
    var problems: Int
    /// Rows of the table to fill in that name a matter.
    var matters: Int
    /// Characters of a quotation.
    var quotation: Int
    /// Characters of a matter in the table to fill in.
    var matter: Int

    /// For a file that scrolls.
    static let file = Limits(
      promises: 60,
      figures: 20,
      findings: 60,
      problems: 40,
      matters: 40,
      quotation: 400,
      matter: 200
    )

    /// For paper, from ample to scant: a brief takes the first that fits its pages.
    static let paper = [
      Limits(
        promises: 5,
        figures: 8,
        findings: 4,
        problems: 2,
        matters: 7,
        quotation: 64,
        matter: 40
      ),
      Limits(
        promises: 4,
        figures: 6,
        findings: 3,
        problems: 2,
        matters: 6,
        quotation: 52,
        matter: 36
      ),
      Limits(
        promises: 3,
        figures: 5,
        findings: 3,
        problems: 1,
        matters: 5,
        quotation: 40,
        matter: 32
      ),
      Limits(
        promises: 2,
        figures: 4,
        findings: 2,
        problems: 1,
        matters: 3,
        quotation: 28,
        matter: 24
      ),
    ]
  }
}
