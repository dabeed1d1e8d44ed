import Markup

/// Which of the sentences are shown, and how: the style sheet's work, by what is ticked.
extension HTMLPage {
  var views: Node {
    Node(.div, .class("views")) {
      Node(.fieldset) {
        Node(.legend, text: say(Wording.show))
        for (index, view) in shownViews.enumerated() {
          choice("show", view.name, say(view.title), view.count, isFirst: index == 0)
        }
      }
      // Side by side needs the script, which makes last year's column.
      Node(.fieldset, .id("layout"), .hidden) {
        Node(.legend, text: say(Wording.layout))
        choice("layout", "inline", say(Wording.inline), nil, isFirst: true)
        choice("layout", "sides", say(Wording.sides), nil, isFirst: false)
      }
    }
  }

  private func choice(
    _ group: String,
    _ name: String,
    _ title: String,
    _ count: Int?,
    isFirst: Bool
  ) -> Node {
    let id = "\(group)-\(name)"
    let attributes: [Attribute] = [.type("radio"), .name(group), .id(id), .value(name)]
    return Node(.span, .class("choice")) {
      Node.element(.input, attributes + (isFirst ? [.checked] : []), [])
      Node(.label, .labels(id), text: title + (count.map { say(Wording.count($0)) } ?? ""))
    }
  }

  /// The views that show something.
  private var shownViews: [(name: String, title: Phrase, count: Int)] {
    let changes = comparison.sections.flatMap(\.changes)
    func count(_ kind: String) -> Int { changes.count { $0.filterKind == kind } }
    let kinds = Wording.kinds.map { ($0.name, $0.title, count($0.name)) }.filter { $0.2 > 0 }
    return [
      ("all", Wording.all, changes.count),
      ("changes", Wording.changes, changes.count - count("same")),
      ("copied", Wording.copied, changes.count(where: \.isCopied)),
    ] + kinds
  }
}

private enum Wording {
  static let show = Phrase(zh: "显示", en: "Show")
  static let all = Phrase(zh: "全部", en: "Everything")
  static let changes = Phrase(zh: "只看变化", en: "Changes only")
  static let copied = Phrase(zh: "只看照搬", en: "What was copied only")
  static let kinds: [(name: String, title: Phrase)] = [
    ("reworded", Phrase(zh: "改写", en: "Reworded")),
    ("added", Phrase(zh: "新增", en: "Added")),
    ("removed", Phrase(zh: "删去", en: "Removed")),
    ("moved", Phrase(zh: "移动", en: "Moved")),
    ("minor", Phrase(zh: "仅年份、数字或序号", en: "Year, figures or list number only")),
  ]
  static let layout = Phrase(zh: "排列", en: "Layout")
  static let inline = Phrase(zh: "合为一文", en: "Inline")
  static let sides = Phrase(zh: "左右对照", en: "Side by side")

  static func count(_ count: Int) -> Phrase { Phrase(zh: "（\(count)）", en: " (\(count))") }
}
