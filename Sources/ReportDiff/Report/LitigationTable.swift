/// Reads table four: fifteen figures in one row, or five in each of three labelled rows.
struct LitigationTable {
  private(set) var cells: [Cell] = []
  private(set) var warnings: [Warning] = []

  private static let perGroup = Form.outcomes.count
  private static let whole = Form.outcomes.count * Form.litigation.count

  init(_ blocks: some Sequence<Block>) {
    let rows = TableRows(blocks).rows
    if let row = rows.first(where: { $0.numbers.count == Self.whole }) {
      fill(row.numbers)
    } else if let row = rows.first(where: { Self.isWholeGrid($0) }) {
      fill(row.values.suffix(Self.whole))
    } else if let groups = Self.groups(in: rows), groups.count == Form.litigation.count {
      fill(groups)
    } else if let values = Self.pieces(of: rows) {
      fill(values)
    } else if let groups = Self.groups(in: rows) {
      fill(groups)
    } else {
      let values = rows.flatMap(\.numbers)
      if values.count >= Self.perGroup { warnings.append(incompleteTable(values)) }
    }
  }

  /// The fifteen figures of a row that a page break cut between two blocks.
  private static func pieces(of rows: [TableRow]) -> [TableRow.Value]? {
    let counts = rows.map(\.numbers.count).filter { $0 > 0 }
    guard counts.reduce(0, +) == whole, counts.allSatisfy({ $0.isMultiple(of: perGroup) }) else {
      return nil
    }
    return rows.flatMap(\.numbers)
  }

  /// Fifteen cells in a row of the grid, some printed empty.
  private static func isWholeGrid(_ row: TableRow) -> Bool {
    guard row.hasGrid else { return false }
    return row.width == whole && row.values.count == whole
      || row.values.count >= whole && row.numbers.count >= perGroup
  }

  private mutating func fill(_ values: some Collection<TableRow.Value>) {
    for (key, value) in zip(Self.keys, values) { cells.append(Cell(key, value)) }
  }

  private static let keys: [CellKey] = Form.litigation.flatMap { group in
    Form.outcomes.map { CellKey(.litigation, group.key, $0.key) }
  }

  // MARK: Three rows

  /// Rows of five figures below labels that name their groups, each group once.
  private static func groups(in rows: [TableRow]) -> [Int: TableRow]? {
    var found: [Int: TableRow] = [:]
    for row in rows where row.numbers.count == perGroup {
      guard let group = group(of: row) else { continue }
      guard found.updateValue(row, forKey: group) == nil else { return nil }
    }
    return found.isEmpty ? nil : found
  }

  private mutating func fill(_ groups: [Int: TableRow]) {
    for (group, row) in groups.sorted(by: { $0.key < $1.key }) {
      let start = group * Self.perGroup
      for (key, value) in zip(Self.keys[start...], row.numbers) { cells.append(Cell(key, value)) }
    }
  }

  /// The group that a row's own label names, or that alone is named before it.
  private static func group(of row: TableRow) -> Int? {
    if let last = row.labels.last, let group = group(named: last) { return group }
    let named = Set(row.labels.compactMap(group(named:)))
    return named.count == 1 ? named.first : nil
  }

  private static func group(named label: Text) -> Int? {
    let folded = label.folded
    if folded.contains("复议后") { return 2 }
    if folded.contains("未经复议") || folded.contains("直接起诉") { return 1 }
    return folded.contains("复议") && !folded.contains("诉讼") ? 0 : nil
  }

  /// Whether nothing of the table was found.
  var isEmpty: Bool { cells.isEmpty && warnings.isEmpty }

  /// Whether all fifteen figures were found.
  var isWhole: Bool { cells.count == Self.whole }
}

// MARK: - Section four in prose

extension LitigationTable {
  /// The totals that a section four without a table gives in words: 行政复议28件、复议后起诉2件.
  static func totals(inProse text: Text, line: Int) -> [Cell] {
    let names: [(Text, Int)] = [("行政复议", 0), ("未经复议直接起诉", 1), ("复议后起诉", 2)]
    return names.compactMap { name, group in
      // Of two years' figures in one sentence neither is surely this year's.
      guard let start = text.firstIndex(of: name), !text.contains(anyOf: ["上年", "去年", "同比"]),
        text.firstIndex(of: name, from: start + name.count) == nil
      else { return nil }
      let rest = text.dropFirst(start + name.count)
      let digits = rest.trimmed.units.prefix(while: Mark.isDigit)
      guard !digits.isEmpty, rest.trimmed.dropFirst(digits.count).trimmed.hasPrefix("件") else {
        return nil
      }
      let raw = Text(units: digits)
      let key = CellKey(.litigation, Form.litigation[group].key, "total")
      return Cell(key, .init(cell: CellText(raw), position: 0, line: line))
    }
  }
}

// MARK: - Wording

private func incompleteTable(_ values: [TableRow.Value]) -> Warning {
  let figures = values.map { $0.cell.raw.description }.joined(separator: " ")
  return Warning(
    code: "ambiguous_row",
    message: Phrase(
      zh: "第四部分应有 15 个数字，读到 \(values.count) 个（\(figures)），无法确定各属哪一列，未采用",
      en: "section four should have 15 figures and has \(values.count) (\(figures)); "
        + "they were left out"
    ),
    line: values.first?.line
  )
}
