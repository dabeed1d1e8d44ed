import Testing

@testable @_spi(Fitting) import ReportDiff

@Suite("The semantic space")
struct SemanticSpaceTests {
  private func direction(_ text: Text) -> Direction {
    SemanticSpace.shared.direction(of: Clauses(of: text))
  }

  private func nearness(_ left: Text, _ right: Text) -> Double {
    direction(left).nearness(to: direction(right))
  }

  @Test(
    "what speaks of the same matter in other words lies nearer than what shares words on another",
    arguments: [
      ("更新不够及时。", "信息发布时效性不强，个别内容长期滞后。", "宣传不够深入。"),
      ("工作人员业务能力不足。", "队伍专业素养有待提升，新进人员不熟悉流程。", "工作人员对群众留言答复不足。"),
      ("开展业务培训。", "选派信息员跟班学习。", "开展栏目自查。"),
    ] as [(Text, Text, Text)]
  )
  func sameMatter(_ text: Text, _ near: Text, _ far: Text) {
    #expect(nearness(text, near) > nearness(text, far))
  }

  @Test("a text lies in its own direction, and one without a known word in none")
  func ownDirection() {
    #expect(abs(nearness("开展业务培训。", "开展业务培训。") - 1) < 1e-9)
    #expect(nearness("开展业务培训。", "1234") == 0)
    #expect(nearness("1234", "1234") == 0)
  }

  @Test("it was fitted to the concepts that the lexicon has; else run make calibrate")
  func lexicon() {
    #expect(SemanticSpace.conceptCount == Lexicon.shared.concepts.count)
  }

  @Test("terms lie in it where they were put")
  func terms() {
    let size = SemanticSpace.dimensions
    var rows = [Int8](repeating: 0, count: 2 * size)
    (rows[0], rows[size + 1]) = (5, 5)
    let pairs: [Text] = ["甲乙", "丙丁"]
    let terms = pairs.flatMap { ContentBigrams.distinct(FoldedText($0)) }
    let space = SemanticSpace(terms: terms, rows: rows)
    func direction(_ text: Text) -> Direction { space.direction(of: Clauses(of: text)) }
    #expect(direction("甲乙").nearness(to: direction("丙丁")) == 0)
    #expect(abs(direction("甲乙丙丁").nearness(to: direction("甲乙")) - 0.5.squareRoot()) < 1e-9)
  }
}
