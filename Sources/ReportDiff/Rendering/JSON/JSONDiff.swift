/// Two reports: `govdiff.diff/1`.
extension JSONWriter {
  mutating func members(of comparison: Comparison, _ language: Language) {
    member("schema", "govdiff.diff/1")
    member("old") { $0.members(of: comparison.reports.old, language) }
    member("new") { $0.members(of: comparison.reports.new, language) }
    member("summary") { $0.summary(of: comparison) }
    member("repetition") { $0.members(of: comparison.repetition) }
    member("sections", objects: comparison.sections) { $0.members(of: $1) }
    member("cells", objects: comparison.cells) { $0.members(of: $1) }
    member("cells_without_counterpart") { json in
      json.member("old", objects: comparison.unmatchedCells.old) { $0.members(of: $1) }
      json.member("new", objects: comparison.unmatchedCells.new) { $0.members(of: $1) }
    }
    member("figures", objects: comparison.figures) { $0.members(of: $1) }
    member("problems", objects: comparison.problems) { $0.members(of: $1) }
    member("commitments", objects: comparison.commitments) { $0.members(of: $1, language) }
    member("findings", findings: comparison.findings, language)
  }

  private mutating func members(of report: Report, _ language: Language) {
    member("agency", report.agency?.value)
    member("year", report.year?.value)
    member("title", report.title?.value)
    member("source") { $0.members(of: report.source) }
    member("warnings", warnings: report.warnings, language)
  }

  private mutating func summary(of comparison: Comparison) {
    member("cells_compared", comparison.cellsCompared)
    member("cells_changed", comparison.cells.count)
    member("wording_changes", comparison.wordingChangeCount)
    member("commitments", comparison.commitments.count)
    member("evidenced", comparison.count(Verdict.evidenced))
    member("partial", comparison.count(Verdict.partial))
    member("absent", comparison.count(Verdict.absent))
    member("problems_recurring", comparison.recurringProblems.count)
    member("errors", comparison.count(Finding.Severity.error))
    member("warnings", comparison.count(Finding.Severity.warning))
  }
}

// MARK: - Wording

extension JSONWriter {
  private mutating func members(of section: SectionChange) {
    member("kind", section.kind.rawValue)
    member("old_title", section.titles.old)
    member("new_title", section.titles.new)
    member("similarity", measure: section.similarity)
    member("repetition") { $0.members(of: section.repetition) }
    member("changes", objects: section.changes) { $0.members(of: $1) }
  }

  private mutating func members(of change: SentenceChange) {
    member("id", change.id)
    member("type", change.kind.rawValue)
    member("difference", change.difference.rawValue)
    member("sort", change.sort.rawValue)
    member("old", object: change.sentences.old) { $0.members(of: $1, change.ids.old) }
    member("new", object: change.sentences.new) { $0.members(of: $1, change.ids.new) }
    member("similarity", measure: change.similarity)
    member("edits", objects: change.edits) { json, edit in
      json.member("op", edit.operation.rawValue)
      json.member("text", edit.text)
    }
  }

  private mutating func members(of sentence: Sentence, _ ids: [String]) {
    member("sentence", sentence.id)
    if ids.isEmpty {
      member("sentences", strings: CollectionOfOne(sentence.id))
    } else {
      member("sentences", strings: ids)
    }
    member("text", sentence.text)
  }

  private mutating func members(of repetition: Repetition) {
    member("whole") { $0.members(of: repetition.whole) }
    member("without_prescribed") { $0.members(of: repetition.own) }
    member("cosine", measure: repetition.measures?.cosine)
    member("jaccard", measure: repetition.measures?.jaccard)
    member("minimum_edit", measure: repetition.measures?.minimumEdit)
    member("simple", measure: repetition.measures?.simple)
  }

  private mutating func members(of share: Repetition.Share) {
    member("characters", share.characters)
    member("verbatim", measure: share.verbatim)
    member("near_verbatim", measure: share.near)
  }
}

// MARK: - Numbers

extension JSONWriter {
  private mutating func members(of change: CellChange) {
    string("key") { $0.pieces(of: change.key) }
    string("label") { json in
      let label = Form.labels(of: change.key)
      json.piece(label.row)
      json.piece(" / ")
      json.piece(label.column)
    }
    member("old", change.cells.old.value)
    member("new", change.cells.new.value)
    member("delta", change.delta)
    member("ratio", measure: change.ratio)
  }

  private mutating func members(of change: FigureChange) {
    member("topic", change.topic)
    member("unit", change.unit)
    member("old", change.figures.old.value)
    member("new", change.figures.new.value)
    member("delta", change.delta)
    member("old_sentence", change.figures.old.sentence)
    member("new_sentence", change.figures.new.sentence)
  }
}

// MARK: - Problems

extension JSONWriter {
  private mutating func members(of change: ProblemChange) {
    let type =
      switch change.problems {
      case .matched: "recurring"
      case .removed: "resolved"
      case .added: "new"
      }
    member("type", type)
    member("old", change.problems.old?.id)
    member("new", change.problems.new?.id)
    member("similarity", measure: change.similarity)
  }
}
