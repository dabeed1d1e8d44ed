import Markup

/// The numbers that changed: the cells of the three tables, and what the narrative counts.
extension HTMLPage {
  var figures: Node {
    section(.figures) {
      for table in SectionKind.form where table.isTable {
        block(HTMLTerms.name(of: table), orElse: Wording.noCells) { cells(of: table) }
      }
      unmatched(comparison.unmatchedCells.old, say(Wording.unmatched(years.old)))
      unmatched(comparison.unmatchedCells.new, say(Wording.unmatched(years.new)))
      block(Wording.narrative, orElse: Wording.noFigures) { narrativeFigures }
    }
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
  static let noCells = Phrase(zh: "本表数据无变化。", en: "No cell of this table changed.")
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
