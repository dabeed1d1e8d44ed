/// Reads table three: rows placed by ``RequestRowPlacing``, figures by ``ColumnPlacing``.
struct RequestsTable {
  private(set) var cells: [Cell] = []
  private(set) var warnings: [Warning] = []
  /// The rows whose figures could not be told apart by column.
  private(set) var torn: [TornRow] = []
  /// The rows that the grid placed, with one cell empty: they may as well have lost it and slid.
  private(set) var gapped: [TornRow] = []
  /// The rows that only their place in the order names.
  private(set) var unlabelled: [TornRow] = []
  /// How many rows carry a label of the form to the letter.
  private(set) var exactLabels = 0

  /// Whether nothing of the table was found.
  var isEmpty: Bool { cells.isEmpty && torn.isEmpty && unlabelled.isEmpty }

  /// Reads the table of a section; where it prints last year's as well, the one of `year`.
  init(_ blocks: some Sequence<Block>, year: Int? = nil) {
    let table = TableRows(blocks)
    var read = table.rows.filter(\.hasFigures)
    var exact = read.map(RequestRowPlacing.exactRow)
    if let second = RequestRowPlacing.secondTable(in: read, exact: exact) {
      let isOfAnotherYear = Self.isOfAnotherYear(read[0], year)
      let rest = isOfAnotherYear ? second..<read.count : 0..<second
      (read, exact) = (Array(read[rest]), Array(exact[rest]))
      warnings.append(secondTable(read[0], isFirst: !isOfAnotherYear))
    }
    exactLabels = exact.count { $0 != nil }
    let columns = ApplicantColumns.printed(header: table.header, rows: read)
    let placing = ColumnPlacing(columns: columns.count, rows: read)
    cells.reserveCapacity(read.count * columns.count)
    for (row, form) in zip(read, RequestRowPlacing.place(read, exact: exact)) {
      guard let form else {
        if row.numbers.count >= 3 { warnings.append(unplacedRow(row)) }
        continue
      }
      if form.isLabelled {
        fill(form.form, columns, with: placing.place(row), row)
      } else {
        unlabelled.append(TornRow(form: form.form, printed: row))
      }
    }
    fillEmpty(table.rows, columns)
  }

  /// Takes the rows without any figure that are printed all the same.
  private mutating func fillEmpty(_ rows: [TableRow], _ columns: [Int]) {
    let empty = rows.filter { !$0.hasFigures }
    guard !empty.isEmpty else { return }
    let (cells, others) = (cells, (torn + unlabelled).map(\.form))
    for row in empty {
      let form = RequestRowPlacing.rowPrintedEmpty(row, columns.count) {
        !rows.contains(where: RequestRowPlacing.isPartOfOther)
      }
      guard let form, !others.contains(form), !cells.contains(where: { $0.key.row == form.key })
      else { continue }
      fill(form, columns, with: .placed(row.values.suffix(columns.count)), row)
    }
  }

  /// Whether the lines above a table's first row name only years other than the report's.
  private static func isOfAnotherYear(_ first: TableRow, _ year: Int?) -> Bool {
    let years = first.labels.flatMap(YearScan.years)
    return !years.isEmpty && !years.contains { $0 == year }
  }

  private mutating func fill(
    _ form: FormRow,
    _ columns: [Int],
    with values: ColumnPlacing.Result,
    _ row: TableRow
  ) {
    let keys = CellKey.ofRequests(form)
    switch values {
    case .whole(let whole):
      for (column, value) in zip(columns, whole) { cells.append(Cell(keys[column], value)) }
    case .placed(let placed):
      if row.numbers.count == columns.count - 1, columns == Array(Form.applicants.indices) {
        gapped.append(TornRow(form: form, printed: row))
      }
      for (column, value) in zip(columns, placed) {
        guard let value else { continue }
        cells.append(Cell(keys[column], value))
      }
    case .completed(let completed, let printed) where columns.last == keys.indices.last:
      for (index, column) in columns.enumerated() {
        let key = keys[column]
        cells.append(printed[index].map { Cell(key, $0) } ?? .inferred(key, completed[index]))
      }
      warnings.append(completedRow(form, row))
    case .completed, .ambiguous:
      torn.append(TornRow(form: form, printed: row))
    }
  }
}

extension Cell {
  /// A printed cell.
  init(_ key: CellKey, _ value: TableRow.Value) {
    let raw = value.cell.raw.description
    switch value.cell.value {
    case .number(let number):
      self.init(key: key, value: number, raw: raw, state: .read, line: value.line)
      if !isSound { state = .suspect }
    case .blank:
      self.init(key: key, value: nil, raw: raw, state: .blank, line: value.line)
    case .illegible:
      self.init(key: key, value: nil, raw: raw, state: .suspect, line: value.line)
    }
  }
}

// MARK: - Wording

private func secondTable(_ row: TableRow, isFirst: Bool) -> Warning {
  Warning(
    code: "second_table",
    message: Phrase(
      zh: "第三部分印有不止一张表，只采用了\(isFirst ? "第一张" : "第二张")；请核对另一张是否为上年数据",
      en: "section three prints more than one table; only the \(isFirst ? "first" : "second") was "
        + "taken: check whether the other is last year's"
    ),
    line: row.line
  )
}

private func figures(_ row: TableRow) -> String {
  row.numbers.map { $0.cell.raw.description }.joined(separator: " ")
}

func unplacedRow(_ row: TableRow) -> Warning {
  let label = row.labels.last?.description ?? ""
  return Warning(
    code: "unplaced_row",
    message: Phrase(
      zh: "第三部分有一行数字无法对应到表格的行，未采用：\(label) \(figures(row))",
      en: "a row of figures in section three fits no row of the form and was left out: "
        + "\(label) \(figures(row))"
    ),
    line: row.line
  )
}

private func completedRow(_ form: FormRow, _ row: TableRow) -> Warning {
  Warning(
    code: "completed_row",
    message: Phrase(
      zh: "第三部分“\(form.label)”一行只有 \(row.numbers.count) 个数字（\(figures(row))），已按勾稽关系补全",
      en: "the row “\(form.label)” has only \(row.numbers.count) figures (\(figures(row))); "
        + "the identities leave one way to complete it"
    ),
    line: row.line
  )
}
