/// Reads table two: each row named by its label, three figures in the first two rows, one elsewhere.
struct ProactiveTable {
  private(set) var cells: [Cell] = []
  private(set) var warnings: [Warning] = []

  /// Whether the columns are those of the form of 2019 (国办公开办函〔2019〕60号).
  private(set) var isOf2019 = false
  private(set) var rowCount = 0

  /// Whether nothing of the table was found.
  var isEmpty: Bool { cells.isEmpty && warnings.isEmpty }

  /// Headers that only the form of 2019 has.
  private static let headersOf2019 = WordSet([
    "新制作数量", "新公开数量", "对外公开总数量", "上一年项目数量", "本年增减",
  ])

  init(_ blocks: some Sequence<Block>) {
    let rows = TableRows(blocks).rows
    let headers = Self.headersOf2019
    isOf2019 = rows.contains { $0.labels.contains { headers.isIn($0.folded) } }
    let form = isOf2019 ? Form2019.proactive : Form.proactive
    let rowLabels = isOf2019 ? FormLabels.proactive2019 : FormLabels.proactive
    var taken: Set<String> = []
    for row in rows {
      guard let index = Self.formRow(of: row, rowLabels) else { continue }
      let (named, columns) = form[index]
      guard taken.insert(named.key).inserted else { continue }
      rowCount += 1
      fill(named, columns, row)
    }
  }

  /// The row of the form that a printed row's last label names.
  private static func formRow(of row: TableRow, _ labels: [RowLabels]) -> Int? {
    for label in row.labels.suffix(2).reversed() {
      let printed = RowLabel(label)
      if let exact = labels.firstIndex(where: { $0.isNamedExactly(by: printed) }) { return exact }
      let wording = RowLabels.Wording(printed)
      var best = (row: 0, similarity: 0.0)
      for index in labels.indices {
        let similarity = labels[index].similarity(to: wording)
        if similarity > best.similarity { best = (index, similarity) }
      }
      if best.similarity >= 0.75 { return best.row }
    }
    return nil
  }

  private mutating func fill(_ form: FormRow, _ columns: [FormColumn], _ row: TableRow) {
    // Cells that are printed empty count where the row's grid shows which they are.
    let numbers = row.numbers
    let printed =
      numbers.count == columns.count
      ? numbers : (row.hasGrid && row.values.count >= columns.count ? row.values : numbers)
    guard printed.count == columns.count || printed.count > columns.count && numbers.count == 0
    else {
      warnings.append(incompleteRow(form, row, columns.count))
      return
    }
    for (column, value) in zip(columns, printed) {
      cells.append(Cell(CellKey(.proactive, form.key, column.key), value))
    }
  }
}

// MARK: - Wording

private func incompleteRow(_ form: FormRow, _ row: TableRow, _ expected: Int) -> Warning {
  let figures = row.numbers.map { $0.cell.raw.description }.joined(separator: " ")
  return Warning(
    code: "ambiguous_row",
    message: Phrase(
      zh: "第二部分“\(form.label)”一行应有 \(expected) 个数字，读到 \(row.numbers.count) 个（\(figures)），"
        + "无法确定各属哪一列，未采用",
      en: "the row “\(form.label)” of section two should have \(expected) figures and has "
        + "\(row.numbers.count) (\(figures)); they were left out"
    ),
    line: row.line
  )
}
