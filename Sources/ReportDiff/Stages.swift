/// The stretches of the line from bytes to findings, each by itself, for measuring how long it takes.
@_spi(Measuring) public struct Stages {
  /// A stretch with all that it needs at hand.
  public struct Stage {
    /// What it is called.
    public let name: String
    /// Does its work once.
    public let run: () -> Void
  }

  /// The stretches, in order; none where a report is unreadable.
  public private(set) var all: [Stage] = []

  /// Prepares the stretches of the comparison of two files.
  public init(of files: YearPair<SourceFile>) {
    guard let documents = try? files.map({ try Document.read($0) }),
      let reports = try? files.map({ try Report(from: $0) })
    else { return }
    if let decoded = try? files.map({ try TextDecoder.decode($0) }) {
      add("decode") { try? files.map { try TextDecoder.decode($0) } }
      add("clean") { decoded.map { SourceText($0.units) } }
    }
    add("read blocks, with all before") { try? files.map { try Document.read($0) } }
    add("parse report") {
      try? (Report(documents.old, of: files.old), Report(documents.new, of: files.new))
    }
    addComparison(of: reports)
  }

  private mutating func addComparison(of reports: YearPair<Report>) {
    let alignment = Alignment(of: reports)
    let figures = FigureChange.changes(along: alignment)
    add("align") { Alignment(of: reports) }
    add("edits") {
      let sections = SectionChange.changes(along: alignment)
      return (sections, Repetition(of: sections, along: alignment))
    }
    add("figures") {
      (CellChange.changes(between: reports), FigureChange.changes(along: alignment))
    }
    add("follow-through") {
      let preparation = FollowThrough.Preparation(of: reports)
      return FollowThrough(preparation, of: reports, along: alignment).outcomes
    }
    add("findings") {
      let checks = IdentityChecks(across: reports)
      let claims = reports.map(ClaimScan.claims)
      return (Finding.findings(along: alignment, figures, claims, checks), checks.tallies)
    }
  }

  private mutating func add<Value>(_ name: String, _ work: @escaping () -> Value) {
    all.append(Stage(name: name) { keep(work()) })
  }
}

/// Keeps the compiler from leaving out what is measured.
@inline(never)
private func keep<Value>(_ value: Value) {}
