import Markup

/// What became of last year's problems, and which are new.
extension HTMLPage {
  var problems: [Node] {
    block(Wording.heading, id: "problems", orElse: Wording.none) {
      if !comparison.problems.isEmpty {
        Node(.table, .class("problems")) {
          head([Wording.fate, Wording.lastYear, Wording.thisYear])
          Node(.tbody) {
            for (index, change) in comparison.problems.enumerated() { row(of: change, index) }
          }
        }
      }
    }
  }

  private static func problemAnchor(_ index: Int) -> String { "problem-\(index + 1)" }

  /// The problems that are named again, each with its anchor.
  var recurringProblems: [(anchor: String, problem: Item)] {
    comparison.problems.enumerated().compactMap { index, change in
      guard case .matched(let years) = change.problems else { return nil }
      return (HTMLPage.problemAnchor(index), years.new)
    }
  }

  private func row(of change: ProblemChange, _ index: Int) -> Node {
    Node(.tr, .id(HTMLPage.problemAnchor(index)), .goal) {
      Node(.th, .scope("row"), text: say(Wording.name(of: change)))
      cell(change.problems.old, .old)
      cell(change.problems.new, .new, change.rewording)
    }
  }

  private func cell(
    _ problem: Item?,
    _ year: HTMLAnchors.Year,
    _ rewording: Rewording? = nil
  ) -> Node {
    guard let problem else { return Node(.td, text: "—") }
    return Node(.td) {
      Node(.p) { words(of: problem, rewording) }
      place(of: problem, year)
    }
  }

  /// What an item says, marked where it is nearly what last year's report says.
  func words(of item: Item, _ rewording: Rewording?) -> [Node] {
    guard let rewording else { return [verbatim(item.text)] }
    return rewording.edits.map { mark($0.operation, verbatim($0.text)) }
  }

  /// Where an item of section five stands, with a link to its sentence where the page shows it.
  func place(of item: Item, _ year: HTMLAnchors.Year) -> Node {
    let report = year == .old ? comparison.reports.old : comparison.reports.new
    return Node(.p, .class("place")) {
      if let sentence = report.sentence(of: item) {
        link(toSentence: sentence.id, of: year)
        Node.text(" ")
      }
      Node.text(place(item.line, in: report))
    }
  }
}

private enum Wording {
  static let heading = Phrase(zh: "存在的问题", en: "Problems")
  static let none = Phrase(zh: "两年报告均未见具体问题。", en: "Neither report names a problem.")
  static let fate = Phrase(zh: "变化", en: "Fate")
  static let lastYear = Phrase(zh: "上年问题", en: "Last year's problem")
  static let thisYear = Phrase(zh: "本年问题", en: "This year's problem")

  static func name(of change: ProblemChange) -> Phrase {
    switch change.problems {
    case .matched:
      guard change.rewording?.isVerbatim == true else {
        return Phrase(zh: "再次出现", en: "Named again")
      }
      let same = FollowThroughTerms.verbatim
      return Phrase(
        zh: "再次出现（\(same(.chinese))）",
        en: "Named again (\(same(.english)))"
      )
    case .removed: return Phrase(zh: "不再提及", en: "Not named again")
    case .added: return Phrase(zh: "新提出", en: "New")
    }
  }
}
