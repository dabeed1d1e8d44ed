import Markup

/// What the reading of either file has to tell: tables that could not be read, cells out of place.
extension HTMLPage {
  var warnings: Node {
    let reports = comparison.reports
    let all = warnings(of: reports.old, years.old) + warnings(of: reports.new, years.new)
    return section(.warnings) {
      if all.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        Node(.table) {
          head([Wording.report, Wording.warning, Wording.place])
          Node(.tbody) { all }
        }
      }
    }
  }

  private func warnings(of report: Report, _ year: String) -> [Node] {
    report.warnings.map { warning in
      Node(.tr) {
        Node(.th, .scope("row"), text: year)
        Node(.td) {
          Node(.p, text: say(warning.message))
          Node(.p, .class("remark")) { Node(.code, text: warning.code) }
        }
        Node(.td) {
          Node(.code, text: place(warning.line, in: report))
        }
      }
    }
  }
}

private enum Wording {
  static let none = Phrase(
    zh: "两份报告读取正常。",
    en: "Both reports were read without remarks."
  )
  static let report = Phrase(zh: "报告", en: "Report")
  static let warning = Phrase(zh: "提示", en: "Remark")
  static let place = Phrase(zh: "位置", en: "Place")
}
