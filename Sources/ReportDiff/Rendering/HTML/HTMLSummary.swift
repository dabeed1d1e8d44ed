import Markup

/// What a reader who has one minute must know.
extension HTMLPage {
  var summary: Node {
    section(.summary) {
      sources
      counts
      largestChanges
      promises
      recurrence
      errors
    }
  }

  private var counts: Node {
    Node(.ul, .class("counts")) {
      if comparison.isEmpty { Node(.li, text: say(Wording.same)) }
      Node(.li, text: say(Wording.cells(comparison)))
      Node(.li, text: say(Wording.wording(comparison)))
      if let repetition = RepetitionTerms.line(comparison.repetition) {
        Node(.li, text: say(Wording.repetition(repetition)))
      }
      Node(.li, text: say(Wording.commitments(comparison)))
      Node(.li, text: say(Wording.problems(comparison)))
      Node(.li, text: say(Wording.findings(comparison)))
    }
  }

  private var largestChanges: [Node] {
    block(Wording.largest, orElse: Wording.noCells) {
      let changes = comparison.largestCellChanges(5)
      if !changes.isEmpty {
        Node(.ol) {
          for change in changes {
            Node(.li) {
              link(verbatim(change.label), to: anchors.anchor(of: change.key))
              Node.text(say(Wording.change(values(of: change), change)))
            }
          }
        }
      }
    }
  }

  private var promises: [Node] {
    block(Wording.promises, orElse: Wording.noPromises) {
      if !comparison.commitments.isEmpty {
        Node(.dl) {
          for verdict in Verdict.allCases { promises(verdict) }
        }
      }
    }
  }

  private func promises(_ verdict: Verdict) -> [Node] {
    let outcomes = comparison.commitments.filter { $0.verdict == verdict }
    guard !outcomes.isEmpty else { return [] }
    return [
      Node(.dt, .class("verdict \(verdict.rawValue)"), text: say(Terms.verdict(verdict)))
    ]
      + outcomes.map { outcome in
        Node(.dd) { link(verbatim(outcome.commitment.name), to: outcome.commitment.id) }
      }
  }

  private var recurrence: [Node] {
    block(Wording.recurring, orElse: Wording.noneRecurring) {
      let problems = recurringProblems
      if !problems.isEmpty {
        Node(.ul) {
          for (anchor, problem) in problems {
            Node(.li) { link(verbatim(problem.name), to: anchor) }
          }
        }
      }
    }
  }

  private var errors: [Node] {
    block(Wording.errors, orElse: Wording.noErrors) {
      let errors = comparison.findings.enumerated().filter { $0.element.severity == .error }
      if !errors.isEmpty {
        Node(.ul) {
          for (index, finding) in errors {
            Node(.li) {
              link(.text(say(finding.message)), to: HTMLPage.findingAnchor(index))
            }
          }
        }
      }
    }
  }
}

extension Item {
  /// The short phrase that opens it, or all of it.
  fileprivate var name: String { headline ?? text.description }
}

private enum Wording {
  static let same = Phrase(zh: "两份报告逐格、逐句相同。", en: "The two reports say the same.")
  static let largest = Phrase(zh: "变化最大的数据", en: "Largest changes")
  static let noCells = Phrase(zh: "两年表格数据一致。", en: "The tables of both years agree.")
  static let promises = Phrase(zh: "上年整改承诺", en: "Last year's promises")
  static let noPromises = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promise was found in section five of last year's report."
  )
  static let recurring = Phrase(zh: "再次出现的问题", en: "Problems named again")
  static let noneRecurring = Phrase(zh: "没有再次出现的问题。", en: "No problem is named again.")
  static let errors = Phrase(zh: "数据错误", en: "Errors")
  static let noErrors = Phrase(zh: "未发现勾稽关系错误。", en: "No identity is broken.")

  static func cells(_ comparison: Comparison) -> Phrase {
    let (all, changed) = (comparison.cellsCompared, comparison.cells.count)
    let oneSided = comparison.cells.count { $0.delta == nil }
    return Phrase(
      zh: "数据：可比\(all)格，变化\(changed)格"
        + (oneSided > 0 ? "（其中\(oneSided)格只有一年有数）" : ""),
      en: "Cells compared: \(all); changed: \(changed)"
        + (oneSided > 0 ? " (with a value in one year only: \(oneSided))" : "")
    )
  }

  static func wording(_ comparison: Comparison) -> Phrase {
    let count = comparison.wordingChangeCount
    return Phrase(zh: "正文：变化\(count)处", en: "Sentences changed: \(count)")
  }

  static func repetition(_ line: Phrase) -> Phrase {
    Phrase(zh: "重复：\(line(.chinese))", en: "Copied: \(line(.english))")
  }

  static func commitments(_ comparison: Comparison) -> Phrase {
    let all = comparison.commitments.count
    let counts = Verdict.allCases.map { (Terms.verdict($0), comparison.count($0)) }
    return Phrase(
      zh: "上年整改承诺：\(all)项，" + counts.map { "\($0(.chinese))\($1)项" }.joined(separator: "、"),
      en: "Promises: \(all); "
        + counts.map { "\($0(.english).lowercased()) \($1)" }.joined(separator: ", ")
    )
  }

  static func problems(_ comparison: Comparison) -> Phrase {
    let count = comparison.recurringProblems.count
    return Phrase(zh: "问题：再次出现\(count)个", en: "Problems named again: \(count)")
  }

  static func findings(_ comparison: Comparison) -> Phrase {
    let counts = Finding.Severity.allCases.map { (Terms.severity($0), comparison.count($0)) }
    return Phrase(
      zh: "核查：" + counts.map { "\($0(.chinese))\($1)条" }.joined(separator: "、"),
      en: "Findings: " + counts.map { "\($0(.english).lowercased()) \($1)" }.joined(separator: ", ")
    )
  }

  static func change(_ values: YearPair<String>, _ change: CellChange) -> Phrase {
    let remarks = [change.delta.map(NumberText.signed), change.ratio.map(NumberText.percent)]
      .compactMap(\.self)
    let arrow = "\(values.old) → \(values.new)"
    guard !remarks.isEmpty else { return Phrase(zh: "：\(arrow)", en: ": \(arrow)") }
    return Phrase(
      zh: "：\(arrow)（\(remarks.joined(separator: "，"))）",
      en: ": \(arrow) (\(remarks.joined(separator: ", ")))"
    )
  }
}
