/// A row of table three that lost some of its seven figures.
struct TornRow: Sendable {
  let form: FormRow
  let printed: TableRow

  /// The one way to place the printed figures that the columns' identities allow; `nil` where there is
  /// none or more than one.
  ///
  /// Nothing printed is ever changed: a placing either agrees with every identity that is known in full,
  /// or is dropped.
  func placing(in cells: CellTable) -> [TableRow.Value?]? {
    let numbers = printed.numbers
    let lost = Form.applicants.count - numbers.count
    guard lost > 0, !numbers.isEmpty else { return nil }
    let expected = Form.applicants.map { Self.expected(form, $0, in: cells) }
    guard expected.contains(where: { $0 != nil }) else { return nil }
    let fitting = ColumnPlacing.combinations(of: lost, from: Form.applicants.count)
      .map { Self.spread(numbers, leaving: $0) }
      .filter { Self.agrees($0, expected) && Self.addsUp($0) }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Whether seven figures are what the columns' identities leave for the row, in every column.
  func isConfirmed(in cells: CellTable) -> Bool {
    let numbers = printed.numbers
    guard numbers.count == Form.applicants.count else { return false }
    return zip(Form.applicants, numbers).allSatisfy { column, value in
      Self.expected(form, column, in: cells).map { $0 == value.cell.number } ?? false
    }
  }

  /// Figures with gaps between them.
  static func spread(
    _ numbers: [TableRow.Value],
    leaving gaps: Set<Int>
  ) -> [TableRow.Value?] {
    var rest = numbers.makeIterator()
    return Form.applicants.indices.map { gaps.contains($0) ? nil : rest.next() }
  }

  private static func agrees(_ placing: [TableRow.Value?], _ expected: [Double?]) -> Bool {
    zip(placing, expected).allSatisfy { value, expected in
      guard let number = value?.cell.number, let expected else { return true }
      return number == expected
    }
  }

  /// Whether the row's own sum allows a placing: with 总计 printed, the parts are not more than it.
  private static func addsUp(_ placing: [TableRow.Value?]) -> Bool {
    let parts = placing.dropLast().compactMap { $0?.cell.number }
    guard let total = placing.last?.flatMap({ $0.cell.number }) else { return true }
    let sum = parts.reduce(0, +)
    return parts.count == Form.applicants.count - 1 ? sum == total : sum <= total
  }

  /// What the column's identities leave for this row; `nil` where they need another cell not known, or
  /// leave different values.
  private static func expected(
    _ form: FormRow,
    _ column: FormColumn,
    in cells: CellTable
  ) -> Double? {
    let key = CellKey(.requests, form.key, column.key)
    let values = cells.equations.filter { $0.isColumn && $0.keys.contains(key) }
      .compactMap { cells.value(of: key, by: $0) }
    return Set(values).count == 1 ? values.first : nil
  }
}

extension TornRow {
  /// The row's figures could not be placed and were left out.
  var warning: Warning {
    let figures = printed.numbers.map { $0.cell.raw.description }.joined(separator: " ")
    let count = printed.numbers.count
    return Warning(
      code: "ambiguous_row",
      message: Phrase(
        zh: "第三部分“\(form.label)”一行有 \(count) 个数字，无法确定各属哪一列，未采用：\(figures)",
        en: "the row “\(form.label)” has \(count) figures whose columns are not certain; "
          + "they were left out: \(figures)"
      ),
      line: printed.line
    )
  }
}
