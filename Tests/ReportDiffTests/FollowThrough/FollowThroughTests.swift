import Testing

@testable import ReportDiff

@Suite("Were last year's promises kept")
struct FollowThroughTests {
  private func outcome(
    promise: String,
    account: String,
    five: String = "存在不足：一是人手少。"
  ) throws
    -> CommitmentOutcome
  {
    let old =
      "青禾县白桦镇2023年政府信息公开工作年度报告\n一、总体情况\n做了工作。\n五、存在的主要问题及改进情况\n存在不足：一是业务生疏。下一步将：一是\(promise)\n"
    let new = "青禾县白桦镇2024年政府信息公开工作年度报告\n一、总体情况\n开放日办得很好。\(account)\n五、存在的主要问题及改进情况\n\(five)\n"
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

  @Test("a bare term within a promise is no action of its own", arguments: ["年内完成", "年底前完成"])
  func bareTerm(_ term: String) throws {
    let outcome = try outcome(promise: "改版政府网站，\(term)，并开设政策解读专栏。", account: "做了工作。")
    let shown = outcome.promise.actions.map { action in
      (outcome.commitment.text[action.range].description, action.role)
    }
    #expect(shown.first { $0.0 == term }?.1 == .ornament)
    #expect(shown.count { $0.1 != .ornament } == 2)
  }

  @Test("a shortfall of which no action is shown does not count to none")
  func nothingInFull() {
    let said = FollowThroughTerms.shortfall(.fewActions(shown: 0, promised: 3))
    #expect(said.chinese == "承诺 3 项举措，未见完整体现")
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

  @Test("a promise kept in other words is seen, with the words that meet it")
  func otherWords() throws {
    let outcome = try outcome(
      promise: "加强业务培训。每半年组织一次政务公开业务培训，选派人员到县政务公开办跟班学习。",
      account: "全年以会代训3次，从各站所抽调12名信息员分4批到县政务公开办边干边学，每批两周。"
    )
    #expect(outcome.verdict == .evidenced)
    let evidence = try #require(outcome.evidence.first)
    let met = evidence.matches.map { evidence.sentence.text[$0.range] }
    #expect(met.contains("以会代训"))
  }

  @Test(
    "the same act about other business is no evidence",
    arguments: [
      "组织消防安全业务培训4次，参训300人次。",
      "每季度举办森林防火培训，各村护林员全部参加。",
    ]
  )
  func otherObject(_ account: String) throws {
    let outcome = try outcome(
      promise: "加强业务培训。每季度组织一次政务公开业务培训，提高信息员业务水平。",
      account: account
    )
    #expect(outcome.verdict == .absent)
    #expect(outcome.evidence.isEmpty)
  }

  @Test("the promise's own business, named in its own words, is no other object")
  func ownBusiness() throws {
    let outcome = try outcome(
      promise: "针对水产养殖保险、禁渔期补助等政策编写问答和图解，2024年自编解读不少于10篇。",
      account: "公众号新开“蟹农问答”专栏，就养殖保险理赔、禁渔期补助编写问答和图解，全年自编解读13篇。"
    )
    #expect(outcome.verdict == .evidenced)
  }

  @Test("somebody else's act is not the agency's, and the body is named")
  func otherActor() throws {
    let outcome = try outcome(
      promise: "建立栏目更新台账，每季度对网站栏目更新情况开展检查并通报。",
      account: "县民政局每季度对网站栏目更新情况开展检查。"
    )
    #expect(outcome.verdict == .absent)
    let objections = outcome.rejected.flatMap(\.objections)
    #expect(objections.contains(.otherActor("县民政局")))
  }

  @Test("what is promised at an interval and told of as done once is shown in part only")
  func once() throws {
    let outcome = try outcome(
      promise: "加强业务培训。每季度组织一次信息员政务公开业务培训。",
      account: "5月，组织信息员开展政务公开业务培训1次，参训23人。"
    )
    #expect(outcome.verdict == .partial)
    #expect(outcome.shortfalls.contains(.seldom(promised: 4, reported: 1)))
  }

  @Test("so is a further action that has an interval of its own, whatever counts its times")
  func onceOfFurther() throws {
    let outcome = try outcome(
      promise: "建立依申请公开疑难件会商机制，每月会商一次。",
      account: "5月，就批量申请的疑难件会商一回，统一了答复口径。"
    )
    #expect(outcome.verdict == .partial)
    #expect(outcome.shortfalls.contains(.seldom(promised: 12, reported: 1)))
  }

  @Test("a promise of two acts is shown in full by two sentences that tell one each")
  func twoSentences() throws {
    let outcome = try outcome(
      promise: "选派信息员到县政务公开办跟班学习，每半年组织一次信息员业务培训。",
      account: "选派2名信息员到县政务公开办跟班学习。6月、12月各举办一期信息员业务培训，共培训46人次。"
    )
    #expect(outcome.verdict == .evidenced)
    #expect(outcome.evidence.count >= 2)
  }

  @Test("a numbered phrase that only announces the next sentence is no evidence")
  func announcement() throws {
    let outcome = try outcome(
      promise: "加强业务培训。每半年组织一次信息员业务培训。",
      account: "一是加强信息员业务培训。3月和9月各举办信息员业务培训班1期，参训46人次。"
    )
    #expect(outcome.verdict == .evidenced)
    #expect(outcome.evidence.allSatisfy { !$0.sentence.text.contains("一是") })
  }

  @Test("what was done in each of several months was done as many times")
  func eachMonth() throws {
    let promise = "加强业务培训。每半年组织一次信息员业务培训。"
    let each = try outcome(promise: promise, account: "3月和9月各举办信息员业务培训班1期，参训46人次。")
    #expect(each.verdict == .evidenced)
    let stretch = try outcome(promise: promise, account: "3月至9月举办信息员业务培训班1期，参训46人次。")
    #expect(stretch.verdict == .partial)
  }

  @Test("a sentence about things to come is told of as such")
  func plans() throws {
    let outcome = try outcome(
      promise: "设立政务公开专区，配备查询电脑和资料架。",
      account: "下一步将设立政务公开专区，配备查询电脑。"
    )
    #expect(outcome.verdict == .absent)
    #expect(outcome.rejected.first?.objections == [.future])
  }

  @Test("clauses that name only an aim are ornament, and a promise of nothing else is vague")
  func vague() throws {
    let vague = try outcome(promise: "进一步提高工作水平，不断增强服务意识。", account: "做了工作。")
    #expect(vague.promise.isVague)
    let concrete = try outcome(promise: "每月更新网站栏目，切实提高公开水平。", account: "做了工作。")
    #expect(concrete.promise.actions.map(\.role) == [.core, .ornament])
    #expect(concrete.promise.timesAYear == 12)
  }

  @Test("the same reports give the same outcome, however often they are compared")
  func sameEveryTime() throws {
    let scores = try (0..<3).map { _ in
      try outcome(promise: "每季度组织信息员业务培训。", account: "全年组织信息员业务培训4次。").score
    }
    #expect(Set(scores).count == 1)
  }
}
