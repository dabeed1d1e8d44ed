import Testing

@testable import ReportDiff

@Suite("Were last year's promises kept: the first, lexical reading")
struct FollowThroughTests {
  private func outcome(
    promise: String,
    account: String,
    five: String = "存在不足：一是人手少。"
  ) throws
    -> CommitmentOutcome
  {
    let old = "一、总体情况\n做了工作。\n五、存在的主要问题及改进情况\n存在不足：一是业务生疏。下一步将：一是\(promise)\n"
    let new = "一、总体情况\n开放日办得很好。\(account)\n五、存在的主要问题及改进情况\n\(five)\n"
    let reports = try YearPair(old: old, new: new).map {
      try Report(from: SourceFile(path: "a.txt", bytes: Array($0.utf8)))
    }
    return try #require(Comparison(of: reports).commitments.first)
  }

  @Test("what is reported as done in the same words is evidence, quoted with its place")
  func evidenced() throws {
    let outcome = try outcome(promise: "每季度组织信息员业务培训。", account: "全年组织信息员业务培训4次。")
    #expect(outcome.verdict == .evidenced)
    #expect(outcome.evidence.first?.sentence.text == "全年组织信息员业务培训4次。")
  }

  @Test("a promise for next year is no evidence")
  func future() throws {
    let outcome = try outcome(
      promise: "每季度组织信息员业务培训。",
      account: "做了工作。",
      five: "存在不足：一是人手少。下一步将：一是每季度组织信息员业务培训。"
    )
    #expect(outcome.verdict == .absent)
    #expect(outcome.restated != nil)
    #expect(outcome.evidence.isEmpty)
  }

  @Test("a complaint is no evidence, and shows that the problem recurs")
  func complaint() throws {
    let outcome = try outcome(
      promise: "每季度组织信息员业务培训。",
      account: "做了工作。",
      five: "存在不足：一是信息员业务生疏，培训不够。"
    )
    #expect(outcome.verdict == .absent)
    #expect(outcome.recurring?.text == "信息员业务生疏，培训不够。")
  }
}
