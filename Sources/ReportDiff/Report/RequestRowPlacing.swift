/// Tells which row of table three a printed row is: by label, then by order, never by guess.
enum RequestRowPlacing {
  /// The form's rows in print order, the merged （六） before the three that it replaces.
  private static let rows: [RowLabels] = {
    let all = FormLabels.requests
    let cut = all.firstIndex { $0.row.key == "other.no_correction" } ?? all.count
    return Array(all[..<cut]) + [all[all.count - 1]] + Array(all[cut..<(all.count - 1)])
  }()

  /// The least similarity at which a label speaks for a row.
  private static let leastSimilarity = 0.45
  /// What placing a row is worth by itself, so that leaving one out is the last resort.
  private static let placing = 1.2

  /// The form row of each printed row, in order; `nil` where the evidence is not enough.
  ///
  /// `exact` are the rows of the form that the printed ones' last labels name to the letter, as
  /// ``exactRow(of:)`` finds them.
  static func place(
    _ read: [TableRow],
    exact: [Int?]
  ) -> [(form: FormRow, isLabelled: Bool)?] {
    let forms = rows
    // Where every row is named to the letter, in the form's order, there is nothing to weigh.
    let named = exact.compactMap(\.self)
    if named.count == exact.count, zip(named, named.dropFirst()).allSatisfy(<) {
      return named.map { (forms[$0].row, true) }
    }
    let scores = zip(read, exact).map { row, exact in
      exact.map { exact in forms.indices.map { $0 == exact ? 1 : 0 } } ?? similarities(of: row)
    }
    let merged = forms.firstIndex { $0.row.key == "other" }
    let isNamed = read.map(isNamed)
    let path = MonotoneAlignment.best(rows: read.count, columns: forms.count) { printed, form in
      let score = scores[printed][form]
      if score >= leastSimilarity { return score + placing }
      // A row that is named goes nowhere else; the merged row is rare, and only its label speaks for it.
      return isNamed[printed] || form == merged ? nil : placing
    }
    return withoutGuesses(path, scores).enumerated().map { printed, form in
      form.map { (forms[$0].row, scores[printed][$0] >= leastSimilarity) }
    }
  }

  /// Whether a row carries a label of its own: in its own line, or right before it where every cell has a
  /// line.
  private static func isNamed(_ row: TableRow) -> Bool {
    row.hasGrid ? (row.labelPosition ?? -1) >= 0 : !row.labels.isEmpty
  }

  /// How well the labels of a printed row name each row of the form.
  private static func similarities(of row: TableRow) -> [Double] {
    let labels = wordings(of: row)
    return rows.map { form in
      // （六）其他处理 heads the rows below it; only as a row's own label it names the merged row.
      let named = form.row.key == "other" ? Array(labels.prefix(1)) : labels
      return named.map { form.similarity(to: $0.wording) * $0.weight }.max() ?? 0
    }
  }

  /// The row whose wording the last label is to the letter, which nearly every label of a sound table is.
  static func exactRow(of row: TableRow) -> Int? { exactRows(of: row).first?.row }

  /// All such rows: 3.其他 stands for more than one.
  private static func exactRows(of row: TableRow) -> [(row: Int, number: Int?)] {
    guard let label = row.labels.last.map(RowLabel.init), let number = label.number,
      let place = byWording.words.place(of: label.folded)
    else { return [] }
    let rows = byWording.rows[place]
    return rows.allSatisfy { $0.number == number } ? rows : rows.filter { $0.number == number }
  }

  /// The wordings, and for each the rows that go by it with the number that it carries, each once and in order.
  private static let byWording: (words: WordSet, rows: [[(row: Int, number: Int?)]]) = {
    let words = WordSet(rows.flatMap { $0.wordings.map(\.folded) }).withoutRepeats
    var out = [[(row: Int, number: Int?)]](repeating: [], count: words.list.count)
    for (index, row) in rows.enumerated() {
      for wording in row.wordings {
        guard let place = words.place(of: wording.folded),
          !out[place].contains(where: { $0 == (index, wording.number) })
        else { continue }
        out[place].append((index, wording.number))
      }
    }
    return (words, out)
  }()

  /// The row of the form that a row without any figure prints empty: its label is one of the form's to
  /// the letter and stands for no other row, and every column has its cell.
  ///
  /// （六）其他处理 is such a row only where the rows below it are not printed (`mergesOther`).
  static func rowPrintedEmpty(
    _ row: TableRow,
    _ columns: Int,
    mergesOther: () -> Bool
  ) -> FormRow? {
    guard row.hasGrid, row.values.count >= columns, row.values.allSatisfy({ $0.cell.raw.isEmpty })
    else { return nil }
    let named = exactRows(of: row).map { rows[$0.row].row }
      .filter { $0.key != Form.mergedOtherRow.key || mergesOther() }
    return named.count == 1 ? named[0] : nil
  }

  /// Whether a row is one of the three below （六）其他处理.
  static func isPartOfOther(_ row: TableRow) -> Bool {
    guard let label = row.labels.last.map(RowLabels.Wording.init) else { return false }
    var best: (row: Int, similarity: Double)?
    for (index, row) in rows.enumerated() {
      let similarity = row.similarity(to: label)
      if similarity > best?.similarity ?? -1 { best = (index, similarity) }
      if similarity >= 1 { break }
    }
    return best.map { rows[$0.row].row.key.hasPrefix("other.") && $0.similarity >= 0.6 } ?? false
  }

  /// Where a second table begins: where 一、本年新收… comes again.
  ///
  /// What names a row of the form to the letter (`exact`) comes nowhere near to naming another.
  static func secondTable(in read: [TableRow], exact: [Int?]) -> Int? {
    let first = FormLabels.requests[0]
    func isFirst(_ label: Text?) -> Bool {
      label.map { first.isNamedClosely(by: RowLabel($0)) } ?? false
    }
    let places = read.indices.filter { index in
      let labels = read[index].labels
      return exact[index].map { $0 == 0 } ?? isFirst(labels.last) || isFirst(labels.dropLast().last)
    }
    return places.dropFirst().first
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
