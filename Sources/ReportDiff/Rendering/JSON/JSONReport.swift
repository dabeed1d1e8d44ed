/// One report: `govdiff.report/1`.
extension JSONWriter {
  mutating func members(of report: Report, _ findings: [Finding], _ language: Language) {
    member("schema", "govdiff.report/1")
    member("source") { $0.members(of: report.source) }
    member("agency", report.agency?.value)
    member("year", report.year?.value)
    member("title", report.title?.value)
    member("template", report.template?.rawValue)
    member("sections", objects: report.sections) { $0.members(of: $1) }
    member("cells", objects: report.cells.all) { $0.members(of: $1) }
    member("cells_2019", objects: report.cells.of2019) { $0.members(of: $1) }
    member("figures", objects: report.figures) { $0.members(of: $1) }
    member("problems", objects: report.problems) { $0.members(of: $1) }
    member("commitments", objects: report.commitments) { json, commitment in
      json.members(of: commitment)
      json.member("problem", commitment.problem)
    }
    member("findings", findings: findings, language)
    member("warnings", warnings: report.warnings, language)
  }

  private mutating func members(of section: Section) {
    member("kind", section.kind.rawValue)
    member("ordinal", section.ordinal)
    member("title", section.title)
    member("sentences", objects: section.sentences) { json, sentence in
      json.member("id", sentence.id)
      json.member("heading", sentence.heading)
      json.member("text", sentence.text)
    }
  }

  mutating func members(of cell: Cell) {
    string("key") { $0.pieces(of: cell.key) }
    member("value", cell.value)
    member("raw", cell.raw)
    member("state", cell.state.rawValue)
  }

  private mutating func members(of figure: Figure) {
    member("topic", figure.topic)
    member("value", figure.value)
    member("unit", figure.unit)
    member("raw", figure.raw)
    member("approximate", figure.isApproximate)
    member("role", figure.role.rawValue)
    member("sentence", figure.sentence)
  }

  private mutating func members(of item: Item) {
    member("id", item.id)
    member("ordinal", item.ordinal)
    member("headline", item.headline)
    member("text", item.text)
  }
}
