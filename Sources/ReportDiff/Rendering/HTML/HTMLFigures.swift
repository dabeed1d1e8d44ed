import Markup

/// The numbers that changed: the cells of the three tables, and what the narrative counts.
extension HTMLPage {
  var figures: Node {
    section(.figures) {
      if comparison.cells.count > HTMLPage.fewChanges {
        Node(.h3, text: say(Wording.chart))
        chart(of: comparison.largestCellChanges(12))
      }
      flows
      tableSwitches
      for table in SectionKind.form where table.isTable {
        Node(.div, .class(table == .proactive ? "sheet" : "sheet turned")) {
          Node(.h3, .id("table-\(table.rawValue)"), text: say(HTMLTerms.name(of: table)))
          tables(of: table)
        }
      }
      unmatched(comparison.unmatchedCells.old, say(Wording.unmatched(years.old)))
      unmatched(comparison.unmatchedCells.new, say(Wording.unmatched(years.new)))
      block(Wording.narrative, orElse: Wording.noFigures) { narrativeFigures }
    }
  }

  /// As many changes as the summary shows by itself.
  static let fewChanges = 5

  /// How to read the tables, and the switch that folds the rows of which nothing is to be told.
  private var tableSwitches: [Node] {
    let zeros = comparison.tables.flatMap(\.blocks).flatMap(\.rows).count(where: \.isAllZero)
    return [tableLegend]
      + (zeros == 0
        ? []
        : [
          Node(.p, .class("switch")) {
            Node(.input, .type("checkbox"), .id("fold-zeros"))
            Node(.label, .labels("fold-zeros"), text: say(Wording.foldZeros(zeros)))
          }
        ])
  }

  /// The cells that only one year's form asks for.
  private func unmatched(_ cells: [Cell], _ heading: String) -> [Node] {
    guard !cells.isEmpty else { return [] }
    return [
      Node(.h3, text: heading),
      Node(.ul) {
        for cell in cells {
          Node(.li) {
            verbatim("\(Form.label(of: cell.key))  \(cell.value.map(NumberText.plain) ?? "")")
          }
        }
      },
    ]
  }

  /// A table of the two years and the way from one to the other.
  func table(@NodeBuilder body: () -> [Node]) -> Node {
    Node(.table, .class("figures")) {
      head([Wording.item, years.old.both, years.new.both, Wording.delta, Wording.ratio])
      body()
    }
  }

  /// The header row of a table.
  func head(_ columns: [Phrase]) -> Node {
    Node(.thead) {
      Node(.tr) {
        for column in columns { Node(.th, .scope("col"), text: say(column)) }
      }
    }
  }

  func differences(_ delta: Double?, _ ratio: Double?) -> [Node] {
    [
      Node(.td, text: delta.map(NumberText.signed) ?? "—"),
      Node(.td, text: ratio.map(NumberText.percent) ?? "—"),
    ]
  }
}

// MARK: - The narrative's figures

extension HTMLPage {
  private var narrativeFigures: [Node] {
    if comparison.figures.isEmpty { return [] }
    return [table { Node(.tbody) { comparison.figures.map(row) } }]
  }

  private func row(of change: FigureChange) -> Node {
    let old = change.figures.old.value
    return Node(.tr) {
      Node(.th, .scope("row")) { verbatim(change.topic.isEmpty ? "—" : change.topic) }
      figure(change.figures.old, of: .old)
      figure(change.figures.new, of: .new)
      differences(change.delta, old == 0 ? nil : change.delta / old)
    }
  }

  /// A figure as printed, linked to its sentence.
  private func figure(_ figure: Figure, of year: HTMLAnchors.Year) -> Node {
    Node(.td) {
      link(verbatim(figure.raw), to: anchors.anchor(ofSentence: figure.sentence, of: year))
    }
  }
}

extension String {
  /// A wording that is the same in every language.
  fileprivate var both: Phrase { Phrase(zh: self, en: self) }
}

private enum Wording {
  static let chart = Phrase(zh: "变化最大的数据", en: "Largest changes")

  static func foldZeros(_ count: Int) -> Phrase {
    Phrase(
      zh: "收起两年都是 0 的行（\(count)行）",
      en: "Fold the rows that are 0 in both years (\(count))"
    )
  }

  static let narrative = Phrase(zh: "正文中的数字", en: "Numbers in the narrative")
  static let noFigures = Phrase(
    zh: "正文中没有两年可比的数字。",
    en: "No number of the narrative stands in both years."
  )

  static func unmatched(_ year: String) -> Phrase {
    Phrase(
      zh: "仅\(year)的报告格式有这些格，没有对应项，未作比较",
      en: "Only the form of the report of \(year) has these cells; they were not compared"
    )
  }

  static let item = Phrase(zh: "项目", en: "Item")
  static let delta = Phrase(zh: "增减", en: "Change")
  static let ratio = Phrase(zh: "增减幅度", en: "Percent")
}
