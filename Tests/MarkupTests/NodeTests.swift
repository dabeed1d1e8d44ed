import Markup
import Testing

@Suite("A node")
struct NodeTests {
  @Test("is built from conditions and loops in the order they stand")
  func builder() {
    let some: Node? = .text("甲")
    let none: Node? = nil
    let list = Node(.ul) {
      some
      none
      if none == nil { Node.text("乙") } else { Node.text("丙") }
      for number in 1...2 { Node(.li, text: "\(number)") }
    }
    #expect(
      list
        == .element(
          .ul,
          [],
          [.text("甲"), .text("乙"), Node(.li, text: "1"), Node(.li, text: "2")]
        )
    )
  }

  @Test("has every text rewritten and no attribute")
  func mapText() {
    let node = Node(.p, .class("a")) { Node(.strong, text: "a") }
    #expect(node.mapText { $0 + "!" } == Node(.p, .class("a")) { Node(.strong, text: "a!") })
  }

  @Test("can be no element whose text would be written as it stands")
  func names() {
    #expect(ElementName(rawValue: "script") == nil)
    #expect(ElementName(rawValue: "style") == nil)
  }
}
