import Markup

/// What is worth raising, the gravest first.
extension HTMLPage {
  var findings: Node {
    section(.findings) {
      if comparison.findings.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        Node(.table, .class("findings")) {
          head([Wording.severity, Wording.finding, Wording.place])
          Node(.tbody) {
            for (index, finding) in comparison.findings.enumerated() { row(of: finding, index) }
          }
        }
      }
      if !comparison.identities.isEmpty { identities }
    }
  }

  static func findingAnchor(_ index: Int) -> String { "f\(index + 1)" }

  private func row(of finding: Finding, _ index: Int) -> Node {
    Node(.tr, .id(HTMLPage.findingAnchor(index))) {
      Node(.th, .scope("row"), .class("severity \(finding.severity.rawValue)")) {
        Node.text(say(Terms.severity(finding.severity)))
      }
      Node(.td) {
        Node(.p, text: say(finding.message))
        Node(.p, .class("remark")) {
          Node(.code, text: finding.rule.rawValue)
          for link in links(of: finding) {
            Node.text(say(Wording.comma))
            link
          }
        }
      }
      Node(.td, text: place(of: finding))
    }
  }

  /// Links to the cells and the sentence that a finding is about, where the page shows them.
  private func links(of finding: Finding) -> [Node] {
    let cells = finding.cells.compactMap { key in
      anchors.anchor(of: key).map { link(verbatim(Form.label(of: key)), to: $0) }
    }
    let year: HTMLAnchors.Year = finding.scope == .old ? .old : .new
    return cells + (finding.sentence.map { [link(toSentence: $0, of: year)] } ?? [])
  }

  /// Which report, and the line of its file: `2024.txt:312`.
  private func place(of finding: Finding) -> String {
    let reports = comparison.reports
    let (name, report) =
      switch finding.scope {
      case .old: (say(Wording.report(years.old)), reports.old)
      case .new: (say(Wording.report(years.new)), reports.new)
      case .cross: (say(Wording.bothYears), reports.new)
      }
    return finding.line.map { say(Wording.place(name, place($0, in: report))) } ?? name
  }
}

private enum Wording {
  static let none = Phrase(zh: "未发现需要核查的事项。", en: "Nothing to raise.")
  static let severity = Phrase(zh: "程度", en: "Severity")
  static let finding = Phrase(zh: "事项", en: "Finding")
  static let place = Phrase(zh: "位置", en: "Place")
  static let comma = Phrase(zh: "，", en: ", ")

  static let bothYears = Phrase(zh: "跨年", en: "both years")

  static func report(_ year: String) -> Phrase {
    Phrase(zh: "\(year)报告", en: "report of \(year)")
  }

  static func place(_ report: String, _ line: String) -> Phrase {
    Phrase(zh: "\(report)，\(line)", en: "\(report), \(line)")
  }
}
