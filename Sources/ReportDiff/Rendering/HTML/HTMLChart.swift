import Markup

/// What changed most, as bars: to the right what grew, to the left what shrank, each by its share of last year.
extension HTMLPage {
  func chart(of changes: [CellChange]) -> Node {
    Node(.ol, .class("chart")) {
      for change in changes {
        Node(.li) {
          Node(.span, .class("item")) {
            link(verbatim(change.label), to: anchors.anchor(ofShown: change.key))
          }
          Node(.span, .class("values"), text: say(Wording.change(values(of: change), change)))
          bar(of: change)
        }
      }
    }
  }

  /// A bar that ends where twice as many, or none, would be; the words beside it say how many.
  private func bar(of change: CellChange) -> Node {
    let share = max(-1, min(1, change.ratio ?? 1))
    let length = max(0.5, abs(share) * 100)
    return Node(
      .svg,
      .class("bar \(change.ratio == nil ? "fresh" : share < 0 ? "down" : "up")"),
      .view(x: -100, width: 200, height: 8),
      .stretched,
      .unspoken
    ) {
      Node(.rect, .x(share < 0 ? -length : 0), .y(1), .width(length), .height(6))
      Node(.path, .class("axis"), .path([.to(0, 0), .line(0, 8)]))
    }
  }
}

private enum Wording {
  static func change(_ values: YearPair<String>, _ change: CellChange) -> Phrase {
    let remarks = [change.delta.map(NumberText.signed), change.ratio.map(NumberText.percent)]
      .compactMap(\.self)
    let arrow = "\(values.old) → \(values.new)"
    guard !remarks.isEmpty else { return Phrase(zh: " \(arrow)", en: " \(arrow)") }
    return Phrase(
      zh: " \(arrow)（\(remarks.joined(separator: "，"))）",
      en: " \(arrow) (\(remarks.joined(separator: ", ")))"
    )
  }
}
