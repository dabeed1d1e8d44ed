/// Gives each row of figures its label, lines of which may stand above, beside and below the figures.
struct PDFLabels {
  /// Lines of one label.
  struct Group {
    let lines: [PDFLabelLine]

    var text: Text { lines.reduce(into: Text(units: [])) { $0 += $1.text } }
    var line: Int { lines.first?.line ?? 1 }
    var middle: Double {
      guard let first = lines.first, let last = lines.last else { return 0 }
      return (first.box.top + last.box.bottom) / 2
    }
    /// Whether it is the label of a row of the form, rather than a line between rows.
    var isRow: Bool {
      let label = RowLabels.Wording(text)
      return FormLabels.isRequestRow(text) || lines.allSatisfy { $0.isMarked && $0.isWhole }
        || FormLabels.proactive.contains { $0.similarity(to: label) >= 0.85 }
    }
  }

  /// The label of each row, in order; empty where it has none.
  private(set) var labels: [Text]
  /// What belongs to no row with figures.
  private(set) var loose: [Group] = []

  init(_ words: PDFLabelLines, _ rows: [PDFTableRow], _ heights: [Double]) {
    labels = rows.map { _ in Text(units: []) }
    // A short label may end before the inner column begins, as those of the groups do.
    var taken: Set<Int> = []
    for index in rows.indices {
      let (own, groups) = (words.own.near(heights[index]), words.groups.near(heights[index]))
      let isBeside = { (line: PDFLabelLine, reach: Double) in
        abs(line.middle - heights[index]) < reach * line.size
      }
      guard !own.contains(where: { isBeside($0, 0.9) }),
        let label = groups.last(where: { $0.isMarked && isBeside($0, 0.5) })
      else { continue }
      labels[index] = label.text
      taken.insert(index)
    }
    let open = rows.indices.filter { !taken.contains($0) }
    let placing = PDFLabelPlacing.best(words.own, heights: open.map { heights[$0] })
    for (index, range) in zip(open, placing.placed) {
      labels[index] = Group(lines: Array(words.own[range])).text
    }
    loose = placing.loose.map { Group(lines: Array(words.own[$0])) }
  }
}

extension [PDFLabelLine] {
  /// The few lines around a height, among lines from top to bottom.
  fileprivate func near(_ height: Double) -> ArraySlice<PDFLabelLine> {
    let place = firstSorted { $0.middle >= height }
    return self[Swift.max(0, place - 4)..<Swift.min(count, place + 4)]
  }
}
