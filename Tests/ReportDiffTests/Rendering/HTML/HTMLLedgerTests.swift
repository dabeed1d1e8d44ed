import Testing

@testable import ReportDiff

@Suite("The ledger of promises")
struct HTMLLedgerTests {
  private func page(
    _ outcomes: [CommitmentOutcome] = [OutcomeSample.partial, OutcomeSample.vague],
    in language: Language = .chinese
  ) -> String {
    let bytes = HTMLRendering.page(of: OutcomeSample.comparison(outcomes), language: language)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The page without what only a screen reader says.
  private func seen(_ page: String) -> String {
    page.replacing(/<span class="spoken">[^<]*<\/span>/, with: "")
  }

  @Test("highlights what meets a promise by its kind, in the promise and in the evidence")
  func matches() {
    let text = seen(page())
    #expect(
      text.contains(
        "6月举办<mark class=\"object\">信息员</mark><mark class=\"act\">培训</mark>"
          + "<mark class=\"measure\">1次</mark>。"
      )
    )
    #expect(text.contains("<mark class=\"measure\">每季度</mark>组织"))
  }

  @Test("tells the kinds without colour: a legend, a line of its own each, a name that is heard")
  func kinds() {
    let text = page()
    #expect(text.contains("句中标出：<mark class=\"act\">举措</mark>"))
    #expect(text.contains("<span class=\"spoken\">［对象：</span>信息员"))
    for style in ["underline solid", "style: dotted", "style: double"] {
      #expect(text.contains(style))
    }
    #expect(!page([OutcomeSample.vague]).contains("句中标出"))
  }

  @Test("says what falls short, and that a promise is vague")
  func shortfalls() {
    let text = page()
    #expect(text.contains("<li>承诺每季度一次，本年报告 1 次</li>"))
    #expect(text.contains("<li>承诺 2 项举措，只见 1 项</li>"))
    #expect(text.contains("承诺笼统，没有可核对的举措"))
    #expect(!page([OutcomeSample.partial]).contains("承诺笼统"))
  }

  @Test("folds away the sentences that were not taken, each with why")
  func rejected() throws {
    let text = seen(page())
    let folded = try #require(text.split(separator: "<details class=\"rejected\"").last)
    #expect(folded.hasPrefix(" aria-label=\"相近而未采用的句子（3）\">\n<summary>相近而未采用的句子（3）</summary>"))
    #expect(folded.contains("全镇开展消防<mark class=\"act\">培训</mark>4次。"))
    #expect(folded.contains("未采用：将来时；主体是别的单位：县民政局"))
    #expect(!page([OutcomeSample.vague]).contains("<details class=\"rejected\""))
  }

  @Test("marks how a promise comes again, where it is nearly the same")
  func rewording() {
    #expect(page([OutcomeSample.partial]).contains("再次承诺，一字未改："))
    let far = seen(page([OutcomeSample.vague]))
    #expect(far.contains("再次承诺，措辞不同："))
    #expect(far.contains("<p>健全工作机制，加强组织领导和统筹协调。</p>"))
  }

  @Test("says whose verdict it is where a judge gave it, and counts those")
  func judge() {
    var outcome = OutcomeSample.partial
    outcome.foreignVerdict = ForeignVerdict(judge: .program("阅卷"), note: "只有<一>次", own: .absent)
    let text = page([outcome, OutcomeSample.vague])
    #expect(text.contains("部分体现·评判程序"))
    #expect(text.contains("由评判程序 阅卷 判定；govdiff 自己的结论：未见体现"))
    #expect(text.contains("<p>只有&lt;一&gt;次</p>"))
    #expect(text.contains("上年整改承诺2项（1 项由评判程序判定）"))
  }

  @Test("speaks English throughout")
  func english() {
    let text = page(in: .english)
    for words in [
      "Highlighted: ", "promised once a quarter, reported once", "Near, but not taken (3)",
      "not taken: about another object: 消防", "vague: it names nothing that could be seen done",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
