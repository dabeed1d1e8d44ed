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
}
