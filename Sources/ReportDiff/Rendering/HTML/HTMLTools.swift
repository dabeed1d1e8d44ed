import Markup

/// What needs the script: steps from change to change, and search. Without it, none of this is shown.
extension HTMLPage {
  var tools: Node {
    Node(.div, .id("tools"), .role("group"), .spokenLabel(say(Wording.tools)), .hidden) {
      Node(.button, .type("button"), .id("previous"), text: say(Wording.previous))
      Node(.button, .type("button"), .id("next"), text: say(Wording.next))
      Node(.span, .id("step"), .live)
      Node(.label, .labels("search"), text: say(Wording.search))
      Node(.input, .type("search"), .id("search"))
      Node(.span, .id("hits"), .live)
      Node(.input, .type("checkbox"), .id("keys"), .checked)
      Node(.label, .labels("keys")) {
        Node.text(say(Wording.keys))
        for key in ["n", "p", "/"] {
          Node.text(" ")
          Node(.kbd, text: key)
        }
      }
    }
  }
}

private enum Wording {
  static let tools = Phrase(zh: "查看工具", en: "Tools")
  static let previous = Phrase(zh: "上一处变化", en: "Previous change")
  static let next = Phrase(zh: "下一处变化", en: "Next change")
  static let search = Phrase(zh: "查找", en: "Search")
  static let keys = Phrase(zh: "快捷键", en: "Keys")
}
