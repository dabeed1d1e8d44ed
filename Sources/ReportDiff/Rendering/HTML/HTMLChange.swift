import Markup

/// One sentence and what became of it.
extension HTMLPage {
  func change(_ change: SentenceChange) -> Node {
    Node(.div, .id(change.id), .class("change \(change.styleClass)")) {
      if change.styleClass != "kept" {
        Node(.p, .class("remark")) {
          Node(.a, .link(to: change.id), text: change.id)
          Node.text(" " + say(Wording.remark(on: change)))
        }
      }
      Node(.p) { anchored(content(of: change), at: anchors.anchors(in: change)) }
    }
  }

  private func content(of change: SentenceChange) -> [Node] {
    switch change.sentences {
    case .matched(let sentences):
      change.edits.isEmpty
        ? [verbatim(sentences.new.text)]
        : change.edits.map { mark($0.operation, verbatim($0.text)) }
    case .removed(let sentence): [mark(.delete, verbatim(sentence.text))]
    case .added(let sentence): [mark(.insert, verbatim(sentence.text))]
    }
  }

  /// Text as kept, deleted or inserted, in words as well: few screen readers say it of themselves.
  func mark(_ operation: Edit.Operation, _ text: Node) -> Node {
    let (name, opening): (ElementName, Phrase)
    switch operation {
    case .equal: return text
    case .delete: (name, opening) = (.del, Wording.deletion)
    case .insert: (name, opening) = (.ins, Wording.insertion)
    }
    return Node(name) {
      Node(.span, .class("spoken"), text: say(opening))
      text
      Node(.span, .class("spoken"), text: say(Wording.end))
    }
  }

  /// The anchors of both years' sentences around one text.
  private func anchored(_ nodes: [Node], at anchors: [String]) -> [Node] {
    anchors.reduce(nodes) { inner, anchor in [.element(.span, [.id(anchor)], inner)] }
  }
}

extension SentenceChange {
  /// `kept` is what the reader may hide: nothing in it differs but the width of punctuation.
  fileprivate var styleClass: String {
    kind == .unchanged && difference == .none ? "kept" : kind.rawValue
  }
}

private enum Wording {
  static let deletion = Phrase(zh: "［删去：", en: "[deleted: ")
  static let insertion = Phrase(zh: "［新增：", en: "[inserted: ")
  static let end = Phrase(zh: "］", en: "]")

  static func remark(on change: SentenceChange) -> Phrase {
    let name = Terms.change(change)
    guard case .matched(let sentences) = change.sentences else { return name }
    let share = NumberText.share(change.similarity)
    switch change.kind {
    case .reworded:
      return Phrase(
        zh: "\(name(.chinese))（相似度\(share)）",
        en: "\(name(.english)) (\(share) alike)"
      )
    case .moved:
      let places = sentences.map { HTMLTerms.place(ofSentence: $0.id) }
      return Phrase(
        zh: "\(name(.chinese))：由\(places.old(.chinese))移至\(places.new(.chinese))（相似度\(share)）",
        en: "\(name(.english)) from \(places.old(.english)) to \(places.new(.english))"
          + " (\(share) alike)"
      )
    case .unchanged, .added, .removed:
      return name
    }
  }
}
