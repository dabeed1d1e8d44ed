import Testing

@testable import ReportDiff

@Suite("Edits inside a sentence")
struct EditsTests {
  /// The edits as one line: `公开[-12条-]{+15条+}`.
  private func shown(_ old: Text, _ new: Text) -> String {
    Edits.between(old, new).map { edit in
      switch edit.operation {
      case .equal: edit.text.description
      case .delete: "[-\(edit.text)-]"
      case .insert: "{+\(edit.text)+}"
      }
    }.joined()
  }

  @Test(
    "a number, a date, a document's number and a share are never cut",
    arguments: [
      ("公开1,278条", "公开1,298条", "公开[-1,278-]{+1,298+}条"),
      ("于2024年1月20日发布", "于2024年1月15日发布", "于[-2024年1月20日-]{+2024年1月15日+}发布"),
      ("（国办公开办函〔2021〕30号）", "（国办公开办函〔2019〕60号）", "（国办公开办函[-〔2021〕30号-]{+〔2019〕60号+}）"),
      ("办结率98.5%。", "办结率99.5%。", "办结率[-98.5%-]{+99.5%+}。"),
      ("阅读量7.5万次", "阅读量7.8万次", "阅读量[-7.5万-]{+7.8万+}次"),
      ("二〇二三年，我镇", "二〇二四年，我镇", "[-二〇二三年-]{+二〇二四年+}，我镇"),
    ]
  )
  func whole(old: String, new: String, expected: String) {
    #expect(shown(Text(old), Text(new)) == expected)
  }

  @Test("a word is not cut where it shares a character with another")
  func words() {
    #expect(shown("政策已公开。", "政策已公布。") == "政策已[-公开-]{+公布+}。")
  }

  @Test("what was added stands where the sentence parts")
  func sliding() {
    #expect(
      shown("规范公开流程，明确责任。", "规范公开流程，严格公开时限，明确责任。")
        == "规范公开流程，{+严格公开时限，+}明确责任。"
    )
  }

  @Test("a text has no edits against itself")
  func same() {
    #expect(Edits.between("公开信息。", "公开信息。") == [Edit(operation: .equal, text: "公开信息。")])
    #expect(Edits.between("", "").isEmpty)
  }

  @Test("two texts with little in common are one replaced by the other")
  func confetti() {
    let edits = Edits.between("建立村务公开月巡查制度", "推广政务明白群组工作法")
    #expect(edits.map(\.operation) == [.delete, .insert])
  }
}
