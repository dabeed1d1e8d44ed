/// Places the rows of table three against the form: by label, then by order, never by guess.
struct RequestsTable {
  private(set) var cells: [Cell] = []
  private(set) var warnings: [Warning] = []
  /// The rows whose figures could not be told apart by column.
  private(set) var torn: [TornRow] = []

  /// The form's rows in print order, the merged （六） before the three that it replaces.
  private static let rows: [RowLabels] = {
    let all = FormLabels.requests
    let cut = all.firstIndex { $0.row.key == "other.no_correction" } ?? all.count
    return Array(all[..<cut]) + [all[all.count - 1]] + Array(all[cut..<(all.count - 1)])
  }()

  init(_ blocks: some Sequence<Block>) {
    let read = TableRows(blocks).rows.filter(\.hasFigures)
    let placing = ColumnPlacing(columns: Form.applicants.count, rows: read)
    for (row, form) in zip(read, Self.place(read)) {
      guard let form else {
        if row.numbers.count >= 3 { warnings.append(unplacedRow(row)) }
        continue
      }
      fill(Self.rows[form].row, with: placing.place(row), row)
    }
  }

  private mutating func fill(_ form: FormRow, with values: ColumnPlacing.Result, _ row: TableRow) {
    switch values {
    case .placed(let columns):
      for (column, value) in zip(Form.applicants, columns) {
        guard let value else { continue }
        cells.append(Cell(CellKey(.requests, form.key, column.key), value))
      }
    case .completed(let columns):
      for (column, value) in zip(Form.applicants, columns) {
        cells.append(.inferred(CellKey(.requests, form.key, column.key), value))
      }
      warnings.append(completedRow(form, row))
    case .ambiguous:
      torn.append(TornRow(form: form, printed: row))
    }
  }

  // MARK: Which row is which

  /// The least similarity at which a label speaks for a row.
  private static let leastSimilarity = 0.45
  /// What placing a row is worth by itself, so that leaving one out is the last resort.
  private static let placing = 1.2

  /// The form row of each printed row, in order; `nil` where the evidence is not enough.
  private static func place(_ read: [TableRow]) -> [Int?] {
    let scores = read.map { row in
      let labels = Self.wordings(of: row)
      return rows.map { form in
        labels.map { form.similarity(to: $0.wording) * $0.weight }.max() ?? 0
      }
    }
    let path = MonotoneAlignment.best(rows: read.count, columns: rows.count) { printed, form in
      let score = scores[printed][form]
      if score >= leastSimilarity { return score + placing }
      // The merged row is rare: only its label speaks for it.
      let hasOwnLabel = (read[printed].labelPosition ?? -1) >= 0
      return hasOwnLabel || rows[form].row.key == "other" ? nil : placing
    }
    return withoutGuesses(path, scores)
  }

  /// The labels that may name a row: each on its own, the later the likelier, and run together.
  private static func wordings(
    of row: TableRow
  ) -> [(wording: RowLabels.Wording, weight: Double)] {
    let recent = Array(row.labels.suffix(6))
    var out: [(RowLabels.Wording, Double)] = []
    for (age, label) in recent.reversed().enumerated() {
      let weight = 1 - 0.06 * Double(age)
      out.append((RowLabels.Wording(label), weight))
      if let inner = innermost(label) { out.append((RowLabels.Wording(inner), weight)) }
    }
    for length in [2, 3] where recent.count >= length {
      let joined = recent.suffix(length).reduce(into: Text(units: [])) { $0 += $1 }
      out.append((RowLabels.Wording(joined), 1 - 0.04 * Double(length)))
    }
    return out
  }

  /// The last part of a label that spells out its path: 三、（六）其他处理-3.其他.
  private static func innermost(_ label: Text) -> Text? {
    guard let cut = label.units.lastIndex(where: { Mark.halfWidth($0) == 0x2D || $0 == 0x2F }),
      cut > 0, cut < label.count - 1
    else { return nil }
    return label.dropFirst(cut + 1)
  }

  /// Drops an unlabelled row unless its neighbours leave it exactly one place.
  private static func withoutGuesses(_ path: [Int?], _ scores: [[Double]]) -> [Int?] {
    let anchors = path.enumerated().filter { printed, form in
      form.map { scores[printed][$0] >= leastSimilarity } ?? false
    }
    var out = path
    for (printed, form) in path.enumerated() {
      guard let form, scores[printed][form] < leastSimilarity else { continue }
      let before = anchors.last { $0.offset < printed }
      let after = anchors.first { $0.offset > printed }
      let printedGap = (after?.offset ?? path.count) - (before?.offset ?? -1)
      let formGap = gap(from: before?.element ?? -1, to: after?.element ?? rows.count)
      if printedGap != formGap { out[printed] = nil }
    }
    return out
  }

  /// The distance between two form rows, the merged row, which few reports print, not counted.
  private static func gap(from start: Int?, to end: Int?) -> Int {
    let (low, high) = (start ?? -1, end ?? rows.count)
    let merged = rows.firstIndex { $0.row.key == "other" } ?? -1
    return high - low - (low < merged && merged < high ? 1 : 0)
  }
}

extension Cell {
  /// A printed cell.
  init(_ key: CellKey, _ value: TableRow.Value) {
    let raw = value.cell.raw.description
    switch value.cell.value {
    case .number(let number):
      self.init(key: key, value: number, raw: raw, state: .read, line: value.line)
    case .blank:
      self.init(key: key, value: nil, raw: raw, state: .blank, line: value.line)
    case .illegible:
      self.init(key: key, value: nil, raw: raw, state: .suspect, line: value.line)
    }
  }
}

// MARK: - Wording

private func figures(_ row: TableRow) -> String {
  row.numbers.map { $0.cell.raw.description }.joined(separator: " ")
}

private func unplacedRow(_ row: TableRow) -> Warning {
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
