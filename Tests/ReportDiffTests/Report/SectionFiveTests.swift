import Testing

@testable import ReportDiff

@Suite("Problems and commitments, whatever way they are numbered")
struct SectionFiveTests {
  private func five(_ text: String, year: Int? = 2023) -> SectionFive {
    let blocks = TextDocument.read(SourceText(Array(text.utf16))).blocks
    return SectionFive(ParagraphJoiner(blocks).paragraphs, year: year)
  }

  private func expect(
    _ read: SectionFive,
    problems: [String],
    commitments: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(read.problems.map(\.text.description) == problems, sourceLocation: sourceLocation)
    #expect(read.commitments.map(\.text.description) == commitments, sourceLocation: sourceLocation)
  }

  @Test("two lists in one paragraph are told apart where the count begins anew")
  func oneParagraph() {
    let read = five("仍有不足：一是更新慢；二是人手少。2024年，将做好以下工作：一是每周更新；二是配备专人。")
    expect(read, problems: ["更新慢；", "人手少。"], commitments: ["每周更新；", "配备专人。"])
    #expect(read.commitments.map(\.problem) == ["p1", "p2"])
  }

  @Test("a remedy inside the item answers the problem of that item")
  func interleaved() {
    let read = five("（一）更新慢。栏目陈旧。改进措施：每周更新。\n\n（二）人手少。都是兼职。改进措施：配备专人。")
    expect(read, problems: ["更新慢。栏目陈旧。", "人手少。都是兼职。"], commitments: ["每周更新。", "配备专人。"])
    #expect(read.commitments.map(\.problem) == ["p1", "p2"])
  }

  @Test("problems between semicolons and unnumbered remedies are one item each")
  func runningText() {
    let read = five(
      "还存在差距：更新不够及时；人员力量不足。\n\n下一步，将从以下方面改进。坚持每周更新栏目内容。配备两名专职人员。"
    )
    expect(read, problems: ["更新不够及时；", "人员力量不足。"], commitments: ["坚持每周更新栏目内容。", "配备两名专职人员。"])
  }

  @Test("headings tell the parts; a sentence that rounds off the list is no promise")
  func headings() {
    let read = five(
      """
      （一）存在的主要问题
      1.更新慢。
      2.人手少。
      （二）改进措施
      1.每周更新。
      2.配备专人。今后，我镇将努力推动政府信息公开工作再上新台阶。
      """
    )
    expect(read, problems: ["更新慢。", "人手少。"], commitments: ["每周更新。", "配备专人。"])
  }

  @Test("what was done about last year's problems is neither problem nor promise")
  func account() {
    let read = five(
      "（一）上年度问题整改情况。针对更新慢的问题，今年每周更新。\n\n（二）存在的主要问题。一是人手少。\n\n（三）下步改进措施。一是配备专人。"
    )
    expect(read, problems: ["人手少。"], commitments: ["配备专人。"])
  }

  @Test("nor is what was done about one of them, told under the section's heading")
  func accountBeforeParts() {
    let read = five(
      "针对上年度提出的信息分散问题，街道把9个社区的服务点标在一张图上，5月起网上可查。\n\n（一）存在的问题\n\n一是人手少。\n\n（二）改进措施\n\n一是配备专人。"
    )
    expect(read, problems: ["人手少。"], commitments: ["配备专人。"])
  }

  @Test("bold headlines stand for numbers")
  func bold() {
    let read = five("存在不足：人手少。\n\n2024年，将做好以下工作：\n\n**配强力量。**配备专人。\n\n**加强培训。**每季度一次。")
    expect(read, problems: ["人手少。"], commitments: ["配强力量。配备专人。", "加强培训。每季度一次。"])
    #expect(read.commitments.map(\.headline) == ["配强力量", "加强培训"])
  }

  @Test("marks of another style number what stands inside an item")
  func nested() {
    let read = five("存在问题：一是更新慢，表现为（1）栏目陈旧；（2）无人维护。二是人手少。下一步将：一是每周更新。")
    expect(
      read,
      problems: ["更新慢，表现为（1）栏目陈旧；（2）无人维护。", "人手少。"],
      commitments: ["每周更新。"]
    )
  }

  @Test("a list that nothing names is one of problems where the promises come behind it")
  func unnamedList() {
    let split = five("一是村级公开栏半年没换。二是公众号停更两个月。\n\n下一步，一是每月换一次公开栏。二是恢复公众号更新。")
    expect(split, problems: ["村级公开栏半年没换。", "公众号停更两个月。"], commitments: ["每月换一次公开栏。", "恢复公众号更新。"])
    let led = five("工作中，我镇发现：一是更新慢。二是解读少。\n一是每周更新。二是配发图解。")
    expect(led, problems: ["更新慢。", "解读少。"], commitments: ["每周更新。", "配发图解。"])
    let done = five("一是加强培训。二是完善制度。\n\n下一步，一是配备专人。")
    #expect(done.problems.isEmpty)
  }

  @Test("behind problems between semicolons the remedies are one item each too")
  func clausesAnswered() {
    let read = five("主要问题：栏目更新慢；解读材料少；人手不足。改进措施：每周更新栏目；逐件配发图解；配备两名专人。")
    expect(
      read,
      problems: ["栏目更新慢；", "解读材料少；", "人手不足。"],
      commitments: ["每周更新栏目；", "逐件配发图解；", "配备两名专人。"]
    )
  }

  @Test("此外 counts an item only behind 首先")
  func besides() {
    let read = five("也存在一些问题。旧结果尚未电子化。此外，专家信息没有固定栏目。为此，我中心将完成电子化。")
    expect(read, problems: ["旧结果尚未电子化。", "此外，专家信息没有固定栏目。"], commitments: ["完成电子化。"])
    let counted = five("存在问题：首先，更新慢。其次，人手少。最后，解读单一。")
    #expect(counted.problems.count == 3)
  }

  @Test("a coming year and 打算 turn to what will be done")
  func intends() {
    let read = five("公开工作离群众的期盼还有距离。信息员不会用后台。\n\n2024年，我乡打算从两个方面改起。增配一名专职人员。每季度授课一次。")
    expect(read, problems: ["信息员不会用后台。"], commitments: ["增配一名专职人员。", "每季度授课一次。"])
  }

  @Test(
    "what signs the report off promises nothing",
    arguments: ["以上报告，请予审议。", "以上为我镇2023年度政府信息公开工作情况，欢迎社会各界监督。"]
  )
  func signOff(_ closing: String) {
    let read = five("存在问题：一是更新慢。\n\n下一步，一是每周更新。\n\n\(closing)")
    expect(read, problems: ["更新慢。"], commitments: ["每周更新。"])
  }

  @Test("a sentence that says there is no problem is none")
  func noProblem() {
    #expect(five("存在的主要问题\n\n本年度无突出问题。").problems.isEmpty)
    let read = five("存在的主要问题\n\n问题反馈渠道没有专人维护。")
    #expect(read.problems.count == 1)
  }

  @Test("paragraphs that each open with a short headline of their own are one item each")
  func headedParagraphs() {
    let read = five(
      """
      （一）存在问题

      公告数量偏少。群众想看的整改情况看不到。

      说明比较简单。变化的原因没有讲清，读不懂。

      （二）改进措施

      扩大公告范围。把整改情况一并向社会公布，全年不少于10篇。

      讲清变化原因。编制说明时逐项列出增减，附上图表。
      """
    )
    expect(
      read,
      problems: ["公告数量偏少。群众想看的整改情况看不到。", "说明比较简单。变化的原因没有讲清，读不懂。"],
      commitments: ["扩大公告范围。把整改情况一并向社会公布，全年不少于10篇。", "讲清变化原因。编制说明时逐项列出增减，附上图表。"]
    )
  }

  @Test("sentences of one paragraph stay items of their own, however short the first")
  func oneHeadedParagraph() {
    let read = five("（一）存在问题\n\n更新不及时。群众想看的整改情况看不到。\n\n（二）改进措施\n\n每周更新栏目。把整改情况向社会公布。")
    expect(
      read,
      problems: ["更新不及时。", "群众想看的整改情况看不到。"],
      commitments: ["每周更新栏目。", "把整改情况向社会公布。"]
    )
  }
}
