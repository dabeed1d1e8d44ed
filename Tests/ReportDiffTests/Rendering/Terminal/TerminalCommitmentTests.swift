import Testing

@testable import ReportDiff

@Suite("Promises on the terminal")
struct TerminalCommitmentTests {
  private func text(
    _ language: Language = .chinese,
    colored: Bool = false,
    of outcomes: [CommitmentOutcome] = [OutcomeSample.partial, OutcomeSample.vague]
  ) -> String {
    let options = TerminalOptions(
      width: 200,
      usesColor: colored,
      language: language,
      parts: [.commitments]
    )
    return TerminalRendering.text(of: OutcomeSample.comparison(outcomes), options: options)
  }

  @Test("in colour, the words that meet the promise stand out by kind; plain text stays clean")
  func highlights() {
    let colored = text(colored: true)
    #expect(
      colored.contains(
        "6月举办\u{1B}[1;34m信息员\u{1B}[0m\u{1B}[1;36m培训\u{1B}[0m\u{1B}[1;35m1次\u{1B}[0m。"
      )
    )
    #expect(colored.contains("\u{1B}[1;35m每季度\u{1B}[0m组织\u{1B}[1;34m信息员\u{1B}[0m业务"))
    #expect(colored.contains("句中标出："))
    #expect(text().contains("6月举办信息员培训1次。"))
    #expect(!text().contains("句中标出"))
  }

  @Test("what falls short is said in words")
  func shortfalls() {
    #expect(text().contains("不足之处  承诺每季度一次，本年报告 1 次；承诺 2 项举措，只见 1 项\n"))
    #expect(
      text(.english).contains("promised once a quarter, reported once; 1 of 2 actions are shown\n")
    )
  }

  @Test("a vague promise is said to be one, a concrete one is not")
  func vague() {
    #expect(text().contains("承诺笼统，没有可核对的举措"))
    #expect(!text(of: [OutcomeSample.partial]).contains("笼统"))
  }

  @Test("a promise made again word for word is said so; one reworded shows its edits")
  func repeats() {
    let text = text()
    #expect(text.contains("再次承诺  2024.txt:80  逐字相同\n"))
    #expect(text.contains("问题再现  2024.txt:80  信息员业务生疏，答复文书错漏[-较多-]{+还有发生+}。\n"))
  }

  @Test("a promise made again in other words is quoted without edits")
  func otherWords() {
    #expect(text().contains("再次承诺  2024.txt:80  健全工作机制，加强组织领导和统筹协调。\n"))
  }

  @Test("every shortfall and every objection has words of its own", arguments: Language.allCases)
  func words(language: Language) {
    let shortfalls: [Shortfall] = [
      .seldom(promised: 12, reported: 2), .coreMissing, .fewActions(shown: 1, promised: 3),
      .preparatory, .scarce, .othersAct,
    ]
    let objections: [Objection] = [
      .future, .lacking, .duty, .praise, .lastYear, .otherObject("消防"), .otherActor("县民政局"),
      .otherAct,
    ]
    let words =
      shortfalls.map { FollowThroughTerms.shortfall($0)(language) }
      + objections.map { FollowThroughTerms.objection($0)(language) }
    #expect(Set(words).count == 14)
  }
}

@Suite("The explanation of a verdict")
struct TerminalExplanationTests {
  private func text(_ language: Language = .chinese, colored: Bool = false) -> String {
    TerminalRendering.explanation(
      of: [OutcomeSample.partial, OutcomeSample.vague],
      in: OutcomeSample.comparison(),
      options: TerminalOptions(width: 120, usesColor: colored, language: language)
    )
  }

  @Test("takes the promise apart: role, act, object, measure of each clause")
  func actions() {
    let text = text()
    #expect(text.contains("=== 承诺 c1 的判断过程 ==="))
    #expect(text.contains("    核心举措  每季度组织信息员业务培训\n              要求：每季度；对象：信息员；举措：培训\n"))
    #expect(text.contains("    其他举措  建好政策解读专栏\n"))
    #expect(text.contains("    修饰语    不断提升服务水平\n"))
    #expect(text.contains("    频次      每季度一次\n"))
    #expect(text.contains("    得分      0.50\n"))
  }

  @Test("quotes the evidence with place, strength and what matched")
  func evidence() {
    #expect(
      text().contains(
        "    0.50  2024.txt:20  第一部分第 12 句  6月举办信息员培训1次。\n          对象：信息员；举措：培训；要求：1次\n"
      )
    )
  }

  @Test("says why a sentence that comes near was not taken")
  func rejected() {
    let text = text()
    #expect(text.contains("未采用：说的是另一对象：消防\n"))
    #expect(text.contains("未采用：将来时；主体是别的单位：县民政局\n"))
    #expect(text.contains("未采用：与承诺相合之处太少\n"))
    #expect(text.contains("不足之处  承诺每季度一次，本年报告 1 次"))
    #expect(text.contains("再次承诺  2024.txt:80  逐字相同\n"))
  }

  @Test("in English has no Chinese but the reports' own")
  func english() {
    let text = text(.english)
    for part in [
      "How the verdict on promise c1 came about", "core action", "measure: 每季度; object: 信息员",
      "not taken: about another object: 消防", "still to come; another body's act: 县民政局",
      "word for word the same", "vague: it names nothing",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    for word in ["承诺", "未采用", "得分", "举措：", "第一部分"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
