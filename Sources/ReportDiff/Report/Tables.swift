/// Reads the three tables of the form from a document cut into sections.
struct Tables {
  private(set) var cells = CellTable()
  private(set) var warnings: [Warning] = []
  /// The form that the tables follow; `nil` where none was found.
  private(set) var template: Template?

  init(_ blocks: [Block], _ outline: Outline, year: Int?) {
    readProactive(Sources(of: .proactive, blocks, outline))
    readRequests(Sources(of: .requests, blocks, outline), year)
    readLitigation(Sources(of: .litigation, blocks, outline))
    if template == nil { template = templateOfRequests(year) }
    if !cells.hasTable(.litigation) { readLitigationProse(blocks, outline) }
    inferMissing()
    warnForMissing(outline)
    cells.markSuspects()
  }

  /// The section of a table, and the others with tables, where it may stand if a report has merged
  /// sections or lost a heading.
  private struct Sources {
    private let table: SectionKind
    private let blocks: [Block]
    private let parts: [Outline.Part]

    init(of table: SectionKind, _ blocks: [Block], _ outline: Outline) {
      (self.table, self.blocks, parts) = (table, blocks, outline.parts)
    }

    var own: [Block] { parts.filter { $0.kind == table }.flatMap { blocks[$0.body] } }

    var others: [[Block]] {
      parts.filter { $0.kind.isTable && $0.kind != table || $0.kind == .unknown }
        .map { Array(blocks[$0.body]) }
    }
  }

  /// What else than its own section holds counts only where it is surely this table.
  private static let leastExactLabels = 2

  private mutating func readProactive(_ sources: Sources) {
    var table = ProactiveTable(sources.own)
    if table.isEmpty {
      table =
        sources.others.lazy.map { ProactiveTable($0) }
        .first { $0.rowCount >= Self.leastExactLabels } ?? table
    }
    if !table.cells.isEmpty { template = table.isOf2019 ? .form2019 : .form2021 }
    take(table.cells, table.warnings)
  }

  /// The form by table three alone: one row for （六）其他处理 is the form of 2019, in the years it was for.
  private func templateOfRequests(_ year: Int?) -> Template? {
    guard cells.hasTable(.requests) else { return nil }
    let isOf2019 = cells.hasMergedOtherRow && year.map { (2019...2020).contains($0) } ?? false
    return isOf2019 ? .form2019 : .form2021
  }

  private mutating func readRequests(_ sources: Sources, _ year: Int?) {
    var table = RequestsTable(sources.own, year: year)
    if table.isEmpty {
      table =
        sources.others.lazy.map { RequestsTable($0, year: year) }
        .first { $0.exactLabels >= Self.leastExactLabels } ?? table
    }
    take(table.cells, table.warnings)
    placeTorn(table.torn)
    placeSlid(table.gapped)
    readUnlabelled(table.unlabelled)
  }

  /// Places torn rows one by one, each by the columns that are known by then; what is left, together.
  private mutating func placeTorn(_ torn: [TornRow]) {
    var open = torn
    var before = 0
    repeat {
      before = open.count
      for row in open {
        guard let placing = row.placing(in: cells) else { continue }
        fill(row.form, placing)
        open.removeAll { $0.form == row.form }
      }
    } while open.count < before
    guard (2...3).contains(open.count), let placings = TornRows(rows: open).placings(in: cells)
    else {
      warnings += open.map(\.warning)
      return
    }
    for (row, placing) in zip(open, placings) { fill(row.form, placing) }
  }

  /// Places rows anew that break two columns or more where the grid put them, if every column adds up with
  /// them elsewhere.
  private mutating func placeSlid(_ gapped: [TornRow]) {
    guard !gapped.isEmpty else { return }
    var trial = cells.takingInferredAsRead
    let broken = Set(
      trial.equations.filter { $0.isColumn && (trial.imbalance(of: $0) ?? 0) != 0 }.flatMap(\.keys)
    )
    let slid = gapped.filter { row in
      let suspects = CellKey.ofRequests(row.form).filter(broken.contains)
      return suspects.count > 1 && suspects.contains { cells[$0].value ?? 0 != 0 }
    }
    let keys = slid.flatMap { CellKey.ofRequests($0.form) }
    for key in keys { trial[key] = .missing(key) }
    guard (1...3).contains(slid.count), let placings = TornRows(rows: slid).placings(in: trial)
    else { return }
    for key in keys { cells[key] = .missing(key) }
    for (row, placing) in zip(slid, placings) { fill(row.form, placing) }
  }

  /// Rows that only their order names are taken all together, and only where every identity then holds.
  private mutating func readUnlabelled(_ rows: [TornRow]) {
    guard !rows.isEmpty else { return }
    var trial = cells
    for row in rows where row.printed.numbers.count == Form.applicants.count {
      for (key, value) in zip(CellKey.ofRequests(row.form), row.printed.numbers) {
        trial[key] = Cell(key, value)
      }
    }
    for row in rows {
      if row.isConfirmed(in: trial) {
        fill(row.form, row.printed.numbers)
      } else {
        warnings.append(unplacedRow(row.printed))
      }
    }
  }

  private mutating func fill(_ form: FormRow, _ placing: [TableRow.Value?]) {
    for (key, value) in zip(CellKey.ofRequests(form), placing) {
      guard let value else { continue }
      cells[key] = Cell(key, value)
    }
  }

  private mutating func readLitigation(_ sources: Sources) {
    var table = LitigationTable(sources.own)
    if table.isEmpty {
      table = sources.others.lazy.map { LitigationTable($0) }.first { $0.isWhole } ?? table
    }
    take(table.cells, table.warnings)
  }

  private mutating func take(_ found: [Cell], _ told: [Warning]) {
    for cell in found { cells[cell.key] = cell }
    warnings += told
  }

  private mutating func readLitigationProse(_ blocks: [Block], _ outline: Outline) {
    guard let part = outline.part(.litigation) else { return }
    for block in blocks[part.body] {
      guard let text = block.soleText else { continue }
      for cell in LitigationTable.totals(inProse: text, line: block.line) { cells[cell.key] = cell }
    }
  }

  // MARK: What is not there

  /// Infers what the rows lost, as far as the identities of the form leave one value.
  private mutating func inferMissing() {
    let inference = Inference(cells)
    cells = inference.cells
    warnings += inference.inferred.map(inferredCell)
    warnings += inference.withdrawn.filter { cells[$0].state == .missing }.map(withdrawnCell)
  }

  private mutating func warnForMissing(_ outline: Outline) {
    let allMissing = Form.cellKeys.filter { cells.state(of: $0) == .missing }
    for table in [SectionKind.proactive, .requests, .litigation] {
      if !cells.hasTable(table) {
        warnings.append(missingTable(table, outline.part(table)?.line))
        continue
      }
      let missing = allMissing.filter { $0.table == table }
        .filter { template?.has($0) ?? true }
        .filter { !(cells.hasMergedOtherRow && $0.row.hasPrefix("other.")) }
      if !missing.isEmpty { warnings.append(missingCells(missing, outline.part(table)?.line)) }
    }
    for key in cells.keys where cells.state(of: key) == .suspect && !cells[key].isSound {
      warnings.append(illegibleCell(cells[key]))
    }
  }
}

// MARK: - Wording

private func inferredCell(_ inferred: Inference.Inferred) -> Warning {
  let number = Figures.plain(inferred.value)
  let label = Form.label(of: inferred.key)
  let names = inferred.equations.map(\.nameAtCell)
  let (zh, en) = (names.map(\.chinese), names.map(\.english))
  return Warning(
    code: "inferred_cell",
    message: Phrase(
      zh: "“\(label)”原文缺这一格，按\(zh.joined(separator: "、"))推算为 \(number)",
      en: "“\(label)” is not in the source; by \(en.joined(separator: " and ")) it is \(number)"
    ),
    line: nil
  )
}

private func withdrawnCell(_ key: CellKey) -> Warning {
  Warning(
    code: "ambiguous_cell",
    message: Phrase(
      zh: "“\(Form.label(of: key))”原文缺这一格，各处合计推算不一，未采用",
      en: "“\(Form.label(of: key))” is not in the source, and its sums leave different values"
    ),
    line: nil
  )
}

private func missingTable(_ table: SectionKind, _ line: Int?) -> Warning {
  Warning(
    code: "missing_table",
    message: Phrase(
      zh: "没有读到“\(table.title)”的表格数字",
      en: "no figures were found for the table of “\(table.title)”"
    ),
    line: line
  )
}

private func missingCells(_ keys: [CellKey], _ line: Int?) -> Warning {
  let names = keys.prefix(3).map { "“\(Form.label(of: $0))”" }.joined(separator: "、")
  return Warning(
    code: "missing_cell",
    message: Phrase(
      zh: "表格有 \(keys.count) 个单元格没有读到：\(names)" + (keys.count > 3 ? "等" : ""),
      en: "\(keys.count) cells were not found in the source: \(names)"
        + (keys.count > 3 ? " and more" : "")
    ),
    line: line
  )
}

private func illegibleCell(_ cell: Cell) -> Warning {
  let (label, raw) = (Form.label(of: cell.key), cell.raw ?? "")
  let isNumber = cell.value != nil
  return Warning(
    code: "illegible_cell",
    message: Phrase(
      zh: "“\(label)”印作“\(raw)”，" + (isNumber ? "不可能是件数" : "不是数字，未采用"),
      en: "“\(label)” is printed “\(raw)”, which is no \(isNumber ? "count" : "number")"
    ),
    line: cell.line
  )
}
