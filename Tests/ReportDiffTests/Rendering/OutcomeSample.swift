@testable import ReportDiff

/// Hand-built outcomes of promises, with reasons; nothing in them was computed.
enum OutcomeSample {
  static let text: Text = "每季度组织信息员业务培训，建好政策解读专栏，不断提升服务水平。"

  /// A promise shown in part, with every kind of reason.
  static var partial: CommitmentOutcome {
    CommitmentOutcome(
      commitment: item("c1", text),
      problem: item("p1", "信息员业务生疏，答复文书错漏较多。"),
      promise: promise,
      verdict: .partial,
      score: 0.5,
      evidence: [
        evidence(
          "overview.12",
          "6月举办信息员培训1次。",
          [(.act, "培训"), (.object, "信息员"), (.measure, "1次")]
        )
      ],
      shortfalls: [.seldom(promised: 4, reported: 1), .fewActions(shown: 1, promised: 2)],
      rejected: [
        evidence("overview.3", "全镇开展消防培训4次。", [(.act, "培训")], [.otherObject("消防")]),
        evidence("problems.5", "将每季度培训信息员。", [], [.future, .otherActor("县民政局")]),
        evidence("other.2", "信息员参加会议。", [(.object, "信息员")]),
      ],
      recurring: item("p2", "信息员业务生疏，答复文书错漏还有发生。"),
      restated: item("c3", "每季度组织信息员业务培训，建好政策解读专栏，不断提升服务水平")
    )
  }

  /// A promise that names nothing that could be seen done.
  static var vague: CommitmentOutcome {
    CommitmentOutcome(
      commitment: item("c2", "进一步加强组织领导。"),
      problem: nil,
      promise: Promise(
        actions: [Promise.Action(range: 0..<10, role: .ornament, matches: [])],
        timesAYear: nil
      ),
      verdict: .absent,
      score: 0,
      evidence: [],
      recurring: nil,
      restated: item("c1", "健全工作机制，加强组织领导和统筹协调。")
    )
  }

  static func comparison(_ outcomes: [CommitmentOutcome] = [partial, vague]) -> Comparison {
    var comparison = TerminalSample.comparison()
    comparison.commitments = outcomes
    return comparison
  }

  private static var promise: Promise {
    Promise(
      actions: [
        action("每季度组织信息员业务培训", .core, [(.measure, "每季度"), (.object, "信息员"), (.act, "培训")]),
        action("建好政策解读专栏", .further, [(.object, "政策解读"), (.act, "专栏")]),
        action("不断提升服务水平", .ornament, []),
      ],
      timesAYear: 4
    )
  }

  private static func action(
    _ clause: Text,
    _ role: Promise.Action.Role,
    _ words: [(Match.Kind, Text)]
  ) -> Promise.Action {
    Promise.Action(
      range: range(of: clause, in: text),
      role: role,
      matches: matches(words, in: text)
    )
  }

  static func evidence(
    _ id: String,
    _ text: Text,
    _ words: [(Match.Kind, Text)],
    _ objections: [Objection] = []
  ) -> Evidence {
    Evidence(
      section: SectionKind(sentence: id),
      sentence: Sentence(id: id, heading: nil, text: text, line: 20),
      score: 0.5,
      matches: matches(words, in: text),
      objections: objections
    )
  }

  private static func matches(_ words: [(Match.Kind, Text)], in text: Text) -> [Match] {
    words.map { Match(kind: $0, range: range(of: $1, in: text)) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func range(of part: Text, in text: Text) -> Range<Int> {
    let start = text.firstIndex(of: part) ?? 0
    return start..<(start + part.count)
  }

  private static func item(_ id: String, _ text: Text) -> Item {
    Item(id: id, ordinal: 1, headline: nil, text: text, line: 80)
  }
}
