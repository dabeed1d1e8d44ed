import Markup

/// What is worth raising, the gravest first, with its arithmetic written out.
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
        arithmetic(of: finding)
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

  /// Links to the cells and the sentence that a finding is about, where the page shows them; the cells of an
  /// identity are linked where it is written out.
  private func links(of finding: Finding) -> [Node] {
    let hasArithmetic = comparison.arithmetic(of: finding) != nil
    let cells = (hasArithmetic ? [] : finding.cells).compactMap { key in
      anchors.anchor(ofShown: key).map { link(verbatim(Form.label(of: key)), to: $0) }
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

// MARK: - Arithmetic

extension HTMLPage {
  /// The identity as figures, each linked to its cell: 3525 + 121 ≠ 3521 + 124.
  private func arithmetic(of finding: Finding) -> [Node] {
    guard let arithmetic = comparison.arithmetic(of: finding) else { return [] }
    let sums = [arithmetic.left, arithmetic.right].map { NumberText.plain(Arithmetic.sum($0)) }
    let isSum = arithmetic.left.count > 1 || arithmetic.right.count > 1
    return [
      Node(.p, .class("arithmetic")) {
        side(arithmetic.left, finding)
        Node.text(" ≠ ")
        side(arithmetic.right, finding)
        if isSum { Node.text(say(Wording.sums(sums[0], sums[1]))) }
        if arithmetic.zeros > 0 { Node.text(say(Wording.zeros(arithmetic.zeros))) }
      }
    ]
  }

  private func side(_ terms: [Arithmetic.Term], _ finding: Finding) -> [Node] {
    terms.enumerated().flatMap { index, term in
      [
        .text(term.isSubtracted ? " − " : index > 0 ? " + " : ""),
        link(verbatim(label(of: term, finding)), to: anchors.anchor(ofShown: term.key)),
        .text(" \(NumberText.plain(term.value))"),
      ]
    }
  }

  /// The label that tells the term from the others of its identity: its column in a row, its row in a column.
  private func label(of term: Arithmetic.Term, _ finding: Finding) -> String {
    let label = Form.label(of: term.key)
    let parts = label.split(separator: " / ").map(String.init)
    switch finding.rule {
    case .requestsRowTotal, .litigationRowTotal, .inForce:
      let isOld = finding.scope == .cross && term.isOld
      return (isOld ? years.old : "") + (parts.last ?? label)
    case .carryOver: return (term.isOld ? years.old : years.new) + label
    default: return parts.dropLast().last ?? label
    }
  }
}

private enum Wording {
  static let none = Phrase(zh: "未发现需要核查的事项。", en: "Nothing to raise.")
  static let severity = Phrase(zh: "程度", en: "Severity")
  static let finding = Phrase(zh: "事项", en: "Finding")
  static let place = Phrase(zh: "位置", en: "Place")
  static let comma = Phrase(zh: "，", en: ", ")

  static let bothYears = Phrase(zh: "跨年", en: "both years")

  static func sums(_ left: String, _ right: String) -> Phrase {
    Phrase(zh: "，即 \(left) ≠ \(right)", en: ", that is \(left) ≠ \(right)")
  }

  static func zeros(_ count: Int) -> Phrase {
    Phrase(zh: "（另\(count)格为 0）", en: " (\(count) more are 0)")
  }

  static func report(_ year: String) -> Phrase {
    Phrase(zh: "\(year)报告", en: "report of \(year)")
  }

  static func place(_ report: String, _ line: String) -> Phrase {
    Phrase(zh: "\(report)，\(line)", en: "\(report), \(line)")
  }
}
