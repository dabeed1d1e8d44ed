/// Tells which columns table three prints, where it keeps away from the form.
enum ApplicantColumns {
  /// The form's columns in the order printed: without 总计 where no header names it, with 总计 in front
  /// where the rows add up only so.
  static func printed(header: [Text], rows: [TableRow]) -> [FormColumn] {
    let form = Form.applicants
    let names = header.map(\.folded)
    let hasHeader = names.contains { $0.contains("自然人") || $0.contains("商业企业") }
    let hasTotal = names.contains { $0.contains("总计") || $0.contains("合计") || $0.contains("总数") }
    if hasHeader, !hasTotal, rows.allSatisfy({ $0.numbers.count < form.count }), !addUp(rows) {
      return form.dropLast()
    }
    return totalStandsFirst(rows) ? [form[form.count - 1]] + form.dropLast() : form
  }

  /// Whether the last figure of two rows or more is the sum of those before it: then 总计 is printed,
  /// whatever became of its header.
  private static func addUp(_ rows: [TableRow]) -> Bool {
    let sums = rows.count { row in
      let values = row.numbers.compactMap(\.cell.number)
      let parts = values.dropLast().reduce(0, +)
      return parts > 0 && parts == values.last
    }
    return sums > 1
  }

  private static func totalStandsFirst(_ rows: [TableRow]) -> Bool {
    var (first, last) = (0, 0)
    for row in rows {
      let values = row.numbers.compactMap(\.cell.number)
      guard values.count == Form.applicants.count, values.contains(where: { $0 != 0 }) else {
        continue
      }
      let sum = values.reduce(0, +)
      if sum == 2 * values[0] { first += 1 }
      if sum == 2 * values[values.count - 1] { last += 1 }
    }
    return first > 2 && last * 4 < first
  }
}
