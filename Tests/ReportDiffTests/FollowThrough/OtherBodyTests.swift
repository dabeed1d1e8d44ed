import Testing

@testable import ReportDiff

@Suite("Whose act a clause tells of")
struct OtherBodyTests {
  private func actor(_ clause: String, _ agency: String) -> String? {
    let (text, setting) = (Text(clause), Setting(agency: agency, year: 2024))
    return OtherBody.shared.actor(in: text, 0..<text.count, setting)?.description
  }

  @Test(
    "a body that opens the clause, or stands behind 由, acts",
    arguments: [
      ("10月县民政局抽查村务公开情况", "县民政局"),
      ("市政府办公室每季度开展抽查", "市政府办公室"),
      ("由县电子政务中心组织实施", "县电子政务中心"),
      ("辖区居民自发成立工作室", "自发"),
    ]
  )
  func acts(_ clause: String, _ body: String) {
    #expect(actor(clause, "青禾县白桦镇人民政府") == body)
  }

  @Test(
    "a body's site, the agency itself, and those it asks in do not act",
    arguments: [
      "县政府门户网站公开信息35条", "青禾县白桦镇举办培训", "邀请县司法局授课", "各科室按月报送", "县直部门全部参加",
    ]
  )
  func doesNotAct(_ clause: String) {
    #expect(actor(clause, "青禾县白桦镇人民政府") == nil)
  }

  @Test("to a county its own offices are not somebody else, and the province is")
  func levels() {
    #expect(actor("县司法局编印文书样本", "青禾县人民政府") == nil)
    #expect(actor("省政府办公厅到我县督导", "青禾县人民政府") == "省政府办公厅")
  }
}
