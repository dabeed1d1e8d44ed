import Testing

@testable import ReportDiff

@Suite("Labels of rows")
struct RowLabelTests {
  private let rows = FormLabels.requests + FormLabels.proactive + FormLabels.litigation

  @Test("the close look that most labels are spared would have said the same")
  func spared() {
    for label in rows.flatMap(\.wordings).map(\.folded) {
      let wording = RowLabels.Wording(label)
      for row in rows {
        #expect(row.isNamedClosely(by: RowLabel(label)) == (row.similarity(to: wording) >= 0.9))
        for other in row.wordings.map(\.grams) {
          #expect(wording.grams.isAlike(other, 0.75) == (wording.grams.dice(other) >= 0.75))
        }
      }
    }
  }

  @Test("no label of another row comes near to naming the first row of table three")
  func first() {
    let first = FormLabels.requests[0]
    for row in FormLabels.requests.dropFirst() {
      for label in row.wordings.map(\.folded) {
        #expect(!first.isNamedClosely(by: RowLabel(label)), "\(label)")
      }
    }
  }

  @Test("a label is told by its number and its wording")
  func parts() {
    let label = RowLabel("（六）其他 处理")
    #expect(label.number == 6)
    #expect(label.folded == "其他处理")
  }

  @Test("the cells of a row of table three stand in the form's columns")
  func cells() {
    let keys = CellKey.ofRequests(Form.mergedOtherRow).map(\.description)
    #expect(keys == Form.applicants.map { "requests.other.\($0.key)" })
  }
}
