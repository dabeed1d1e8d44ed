import ReportDiff

/// What the overview says of a pair that was compared.
struct PairSummary: Sendable, Equatable {
  /// The largest change of a cell.
  struct LargestChange: Sendable, Equatable {
    let label: String
    let old: Double?
    let new: Double?
  }

  var agency: String?
  var years: YearPair<Int?>
  var paths: YearPair<String>
  /// Why a person should look whether the two belong together, in words.
  var doubts: [String]
  var promises = 0
  var evidenced = 0
  var partial = 0
  var absent = 0
  var recurring = 0
  var errors = 0
  var warnings = 0
  /// The shares of this year's text that stand in last year's, without what is prescribed.
  var verbatim = 0.0
  var near = 0.0
  var cellsChanged = 0
  var largest: LargestChange?

  /// How much the pair needs a look; the largest first.
  ///
  /// A broken identity or a doubtful pair weighs most, then promises that are not seen, problems that come
  /// again, questions, and copied text.
  var attention: Double {
    Double(20 * (errors + doubts.count) + 5 * absent + 2 * partial + 3 * recurring + 2 * warnings)
      + 20 * verbatim + 5 * near
  }
}

extension PairSummary {
  init(of comparison: Comparison, _ paths: YearPair<String>, doubts: [String]) {
    let reports = comparison.reports
    agency = (reports.new.agency ?? reports.old.agency)?.value
    years = reports.map { $0.year?.value }
    self.paths = paths
    self.doubts = doubts
    promises = comparison.commitments.count
    evidenced = comparison.count(Verdict.evidenced)
    partial = comparison.count(Verdict.partial)
    absent = comparison.count(Verdict.absent)
    recurring = comparison.recurringProblems.count
    errors = comparison.count(Finding.Severity.error)
    warnings = comparison.count(Finding.Severity.warning)
    verbatim = Self.measure(comparison.repetition.own.verbatim)
    near = Self.measure(comparison.repetition.own.near)
    cellsChanged = comparison.cells.count
    largest = comparison.largestCellChanges(1).first.map {
      LargestChange(label: $0.label, old: $0.cells.old.value, new: $0.cells.new.value)
    }
  }

  /// A share as the journal has it, so that a pair needs a look as much when it is kept as when it was compared.
  private static func measure(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
}

// MARK: - A line of the journal

/// A pair that is done: of which inputs, with what outcome, and by what its section five is known.
struct PairRecordLine: Sendable {
  let id: String
  let inputs: String
  let summary: PairSummary
  /// Of last year's and this year's report.
  let sketches: YearPair<Sketch>

  init(id: String, inputs: String, summary: PairSummary, sketches: YearPair<Sketch>) {
    self.id = id
    self.inputs = inputs
    self.summary = summary
    self.sketches = sketches
  }

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("inputs", inputs)
      json.member("summary") { $0.members(of: summary) }
      json.member("old_five", sketches.old.text)
      json.member("new_five", sketches.new.text)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The summary alone of a line.
  static func summary(in line: ArraySlice<UInt8>) -> PairSummary? {
    JSONValue(parsing: line)?["summary"].flatMap(PairSummary.init)
  }

  init?(_ line: ArraySlice<UInt8>) {
    guard let json = JSONValue(parsing: line), let id = json["id"]?.string,
      let inputs = json["inputs"]?.string, let summary = json["summary"].flatMap(PairSummary.init),
      let old = json["old_five"]?.string.flatMap(Sketch.init),
      let new = json["new_five"]?.string.flatMap(Sketch.init)
    else { return nil }
    self.init(id: id, inputs: inputs, summary: summary, sketches: YearPair(old: old, new: new))
  }
}

extension JSONWriter {
  fileprivate mutating func members(of summary: PairSummary) {
    member("agency", summary.agency)
    member("old_year", summary.years.old)
    member("new_year", summary.years.new)
    member("old_path", summary.paths.old)
    member("new_path", summary.paths.new)
    member("doubts", strings: summary.doubts)
    member("promises", summary.promises)
    member("evidenced", summary.evidenced)
    member("partial", summary.partial)
    member("absent", summary.absent)
    member("recurring", summary.recurring)
    member("errors", summary.errors)
    member("warnings", summary.warnings)
    member("verbatim", measure: summary.verbatim)
    member("near", measure: summary.near)
    member("cells_changed", summary.cellsChanged)
    member("largest", object: summary.largest) { json, largest in
      json.member("label", largest.label)
      json.member("old", largest.old)
      json.member("new", largest.new)
    }
  }
}

extension PairSummary {
  fileprivate init?(_ json: JSONValue) {
    func count(_ name: String) -> Int? { json[name]?.number.map { Int($0) } }
    guard let old = json["old_path"]?.string, let new = json["new_path"]?.string,
      let doubts = json["doubts"]?.elements?.compactMap(\.string),
      let promises = count("promises"), let evidenced = count("evidenced"),
      let partial = count("partial"), let absent = count("absent"),
      let recurring = count("recurring"), let errors = count("errors"),
      let warnings = count("warnings"), let verbatim = json["verbatim"]?.number,
      let near = json["near"]?.number, let cellsChanged = count("cells_changed")
    else { return nil }
    self.init(
      agency: json["agency"]?.string,
      years: YearPair(old: count("old_year"), new: count("new_year")),
      paths: YearPair(old: old, new: new),
      doubts: doubts,
      promises: promises,
      evidenced: evidenced,
      partial: partial,
      absent: absent,
      recurring: recurring,
      errors: errors,
      warnings: warnings,
      verbatim: verbatim,
      near: near,
      cellsChanged: cellsChanged,
      largest: json["largest"].flatMap(LargestChange.init)
    )
  }
}

extension PairSummary.LargestChange {
  fileprivate init?(_ json: JSONValue) {
    guard let label = json["label"]?.string else { return nil }
    self.init(label: label, old: json["old"]?.number, new: json["new"]?.number)
  }
}
