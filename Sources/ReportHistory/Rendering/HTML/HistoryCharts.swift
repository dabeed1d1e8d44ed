internal import Markup
import ReportDiff

/// Charts over the years, each with the table that says the same in figures.
extension HistoryPage {
  var charts: Node {
    section(.charts) {
      let shown = ChartedSeries.all.filter { charted in
        series(charted.key).map { !$0.isEmpty } ?? false
      }
      if shown.isEmpty { Node(.p, text: say(Words.nothing)) }
      Node(.div, .class("charts")) {
        for charted in shown { figure(of: charted) }
      }
    }
  }

  private func series(_ key: CellKey) -> CellSeries? { history.figures.first { $0.key == key } }

  private func figure(of charted: ChartedSeries) -> Node? {
    series(charted.key).map { series in
      Node(.figure) {
        Node(.figcaption) {
          verbatim(Form.label(of: series.key))
          if series.key.column == "amount" { Node.text(say(Words.money)) }
        }
        LineChart(years: history.span, values: history.span.map(series.value)).node
        table(of: series)
      }
    }
  }

  private func table(of series: CellSeries) -> Node {
    Node(.div, .class("scroll")) {
      Node(.table) {
        Node(.thead) {
          Node(.tr) {
            for year in history.span {
              Node(.th, .scope("col"), .class("number"), text: "\(year)")
            }
          }
        }
        Node(.tbody) {
          Node(.tr) {
            for year in history.span {
              Node(.td, .class("number"), text: shown(series.cells[year], series.key))
            }
          }
        }
      }
    }
  }

  // MARK: - All figures

  var figures: Node {
    section(.figures) {
      for kind in SectionKind.form where kind.isTable { figures(of: kind) }
      narrative
    }
  }

  private func figures(of kind: SectionKind) -> [Node] {
    let shown = history.figures.filter {
      $0.key.table == kind && (!$0.isEmpty || $0.isChanging)
    }
    return [
      Node(.h3) { verbatim(kind.title) },
      grid(
        shown.map { series in
          (
            verbatim(Form.label(of: series.key)),
            history.span.map { shownCell(series, $0) }, history.span.map(series.value)
          )
        }
      ),
    ]
  }

  private func shownCell(_ series: CellSeries, _ year: Int) -> String {
    shown(series.cells[year], series.key)
  }

  private var narrative: [Node] {
    guard !history.narrative.isEmpty else { return [] }
    return [
      Node(.h3, text: say(HistoryTerms.narrative)),
      grid(
        history.narrative.map { series in
          (
            verbatim(series.topic), history.span.map { series.figures[$0]?.raw ?? "" },
            history.span.map(series.value)
          )
        }
      ),
    ]
  }

  private func grid(_ rows: [(label: Node, texts: [String], values: [Double?])]) -> Node {
    guard !rows.isEmpty else { return Node(.p, text: say(Words.allZero)) }
    return Node(.div, .class("scroll")) {
      Node(.table) {
        Node(.thead) {
          Node(.tr) {
            Node(.th, .scope("col"), text: say(Words.item))
            for year in history.span {
              Node(.th, .scope("col"), .class("number"), text: "\(year)")
            }
            Node(.th, .scope("col"), text: say(Words.trend))
          }
        }
        Node(.tbody) {
          for row in rows {
            Node(.tr) {
              Node(.th, .scope("row")) { row.label }
              for text in row.texts { Node(.td, .class("number"), text: text) }
              Node(.td, .class("trend")) {
                LineChart(years: history.span, values: row.values).small
              }
            }
          }
        }
      }
    }
  }
}

/// The figures that are worth a chart of their own.
private struct ChartedSeries {
  let key: CellKey

  static let all: [ChartedSeries] =
    [
      ("new", "total"), ("granted", "total"), ("handled_total", "total"), ("carried_out", "total"),
    ].map { ChartedSeries(key: CellKey(.requests, $0.0, $0.1)) }
    + [
      ("normative_documents", "issued"), ("normative_documents", "in_force"),
      ("licensing", "decisions"), ("punishment", "decisions"), ("coercion", "decisions"),
      ("fees", "amount"),
    ].map { ChartedSeries(key: CellKey(.proactive, $0.0, $0.1)) }
    + ["reconsideration", "direct_suit", "suit_after_reconsideration"].flatMap { row in
      ["total", "corrected"].map { ChartedSeries(key: CellKey(.litigation, row, $0)) }
    }
}

private enum Words {
  static let nothing = Phrase(zh: "没有可以画出的数据。", en: "There is nothing to draw.")
  static let allZero = Phrase(zh: "各年均为 0 或没有数据。", en: "0 or unknown in every year.")
  static let item = Phrase(zh: "项目", en: "Item")
  static let trend = Phrase(zh: "走势", en: "Trend")
  static let money = Phrase(zh: "（万元）", en: " (10,000 yuan)")
}
