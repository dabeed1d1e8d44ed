/// Tells which columns table three prints, where it keeps away from the form.
enum ApplicantColumns {
  /// The form's columns in the order printed, by their places among ``Form/applicants``: without 总计 where no
  /// header names it, with 总计 in front where the rows add up only so.
  static func printed(header: [Text], rows: [TableRow]) -> [Int] {
    let form = Array(Form.applicants.indices)
    let names = header.map(\.folded)
    let hasHeader = names.contains { $0.contains(anyOf: applicants) }
    let hasTotal = names.contains { $0.contains(anyOf: totals) }
    if hasHeader, !hasTotal, rows.allSatisfy({ $0.numbers.count < form.count }), !addUp(rows) {
      return form.dropLast()
    }
    return totalStandsFirst(rows) ? form.suffix(1) + form.dropLast() : form
  }

  private static let applicants: [Text] = ["自然人", "商业企业"]
  private static let totals: [Text] = ["总计", "合计", "总数"]

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
    for row in rows where row.numbers.count == Form.applicants.count {
      var (sum, isEmpty) = (0.0, true)
      for value in row.numbers {
        let number = value.cell.number ?? 0
        sum += number
        isEmpty = isEmpty && number == 0
      }
      guard !isEmpty else { continue }
      if sum == 2 * (row.numbers.first?.cell.number ?? 0) { first += 1 }
      if sum == 2 * (row.numbers.last?.cell.number ?? 0) { last += 1 }
    }
    return first > 2 && last * 4 < first
  }
}
