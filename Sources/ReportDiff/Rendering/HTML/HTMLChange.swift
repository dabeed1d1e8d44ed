import Markup

/// One sentence and what became of it.
extension HTMLPage {
  func change(_ change: SentenceChange) -> Node {
    let attributes: [Attribute] =
      [
        .id(change.id), .class("change \(change.styleClass)"),
        .data("kind", change.filterKind), .goal,
      ] + (change.isCopied ? [.data("copied", "")] : [])
    return .element(
      .div,
      attributes,
      (change.filterKind == "same" ? [] : [remark(on: change)])
        + [
          Node(.p, .class("said")) {
            anchored(content(of: change), at: anchors.anchors(in: change))
          }
        ]
    )
  }

  private func remark(on change: SentenceChange) -> Node {
    Node(.p, .class("remark")) {
      Node(.a, .class("number"), .link(to: change.id), text: say(Wording.number(change)))
      Node.text(" ")
      Node(.span, .class("mark"), .unspoken, text: change.mark)
      Node.text(" " + say(Wording.remark(on: change)))
      if case .moved = change.kind, case .matched(let sentences) = change.sentences {
        Node.text(say(Wording.from))
        link(
          .text(say(HTMLTerms.place(ofSentence: sentences.old.id))),
          to: anchors.anchor(ofDeparture: sentences.old.id)
        )
      }
    }
  }

  /// A line where a sentence stood last year that stands elsewhere now.
  func departure(_ departure: Departure) -> Node {
    let id = departure.sentence.id
    return Node(.p, .id(HTMLAnchors.anchor(ofLeft: id)), .class("departure"), .goal) {
      Node(.span, .unspoken, text: "↷ ")
      Node.text(say(Wording.left))
      link(
        .text(anchors.change(ofSentence: id, of: .old).map { say(Wording.number($0)) } ?? id),
        to: anchors.change(ofSentence: id, of: .old)
      )
      Node.text(say(Wording.colon))
      verbatim(opening(of: departure.sentence.text.description))
    }
  }

  /// As much of a moved sentence as is quoted where it stood.
  private func opening(of text: String) -> String {
    text.count > 20 ? String(text.prefix(20)) + "…" : text
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
  /// `kept` is what is quiet: nothing in it differs but the width of punctuation.
  fileprivate var styleClass: String {
    filterKind == "same" ? "kept" : kind.rawValue
  }

  /// What the views of the wording choose by.
  var filterKind: String {
    switch (kind, sort) {
    case (.moved, _): "moved"
    case (_, .year), (_, .figures), (_, .order): "minor"
    case (_, let sort): sort.rawValue
    }
  }

  /// A mark that tells the kind without colour.
  fileprivate var mark: String {
    switch kind {
    case .added: "＋"
    case .removed: "－"
    case .moved: "⇄"
    case .reworded: "≠"
    case .unchanged: "≈"
    }
  }
}

private enum Wording {
  static let deletion = Phrase(zh: "［删去：", en: "[deleted: ")
  static let insertion = Phrase(zh: "［新增：", en: "[inserted: ")
  static let end = Phrase(zh: "］", en: "]")
  static let from = Phrase(zh: "，移自上年", en: ", from last year's ")
  static let left = Phrase(zh: "上年此处的一句移至", en: "Last year's sentence here is now ")
  static let colon = Phrase(zh: "：", en: ": ")

  static func number(_ change: SentenceChange) -> Phrase { number(change.id) }

  static func number(_ id: String) -> Phrase {
    let number = id.dropFirst()
    return Phrase(zh: "变化 \(number)", en: "Change \(number)")
  }

  static func remark(on change: SentenceChange) -> Phrase {
    let name = Terms.change(change)
    guard change.kind == .reworded || change.kind == .moved else { return name }
    let share = NumberText.share(change.similarity)
    return Phrase(
      zh: "\(name(.chinese))（相似度\(share)）",
      en: "\(name(.english)) (\(share) alike)"
    )
  }
}
