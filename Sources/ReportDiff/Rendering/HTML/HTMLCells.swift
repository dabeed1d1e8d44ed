import Markup

/// One cell of a table: what last year printed, what this year prints, and what is known of either.
extension HTMLPage {
  func place(_ place: TableComparison.Place) -> Node {
    let anchor = Attribute.id(HTMLAnchors.anchor(of: place.key))
    let (old, new) = (value(of: place.cells.old), value(of: place.cells.new))
    guard let change = place.change else {
      return Node(.td, anchor, .class(place.isSure ? "quiet" : "unsure")) {
        old == new
          ? new
          : [.text("\(years.old)\(say(Wording.colon))")] + old
            + [.text(say(Wording.semicolon) + years.new + say(Wording.colon))] + new
      }
    }
    return Node(.td, anchor, .class("changed")) {
      Node(.span, .class("was")) { old }
      Node(.span, .class("spoken"), text: say(Wording.becomes))
      Node(.span, .class("arrow"), .unspoken, text: " → ")
      Node(.strong) { new }
      delta(of: change)
    }
  }

  /// The values of a changed cell in words alone.
  func values(of change: CellChange) -> YearPair<String> { change.cells.map(text) }

  private func delta(of change: CellChange) -> Node? {
    guard let delta = change.delta else { return nil }
    return Node(.span, .class("delta")) {
      Node.text(" " + NumberText.signed(delta))
      if let ratio = change.ratio {
        Node(.span, .class("ratio"), text: say(Wording.bracket(NumberText.percent(ratio))))
      }
    }
  }

  /// A value with the mark and the word for what is known of it; of a number as printed neither.
  private func value(of cell: Cell) -> [Node] {
    let printed = cell.value.map(NumberText.plain)
    func state(_ name: String, _ word: Phrase) -> Node {
      Node(.span, .class("state \(name)"), text: say(word))
    }
    switch cell.state {
    case .read: return [printed.map(Node.text) ?? verbatim(cell.raw ?? say(Wording.blank))]
    case .blank: return [state("blank", Wording.blank)]
    case .missing: return [state("missing", Wording.missing)]
    case .inferred: return [.text("≈ \(printed ?? "") "), state("inferred", Wording.inferred)]
    case .suspect:
      return [verbatim(printed ?? cell.raw ?? ""), .text(" "), state("suspect", Wording.suspect)]
    }
  }

  private func text(of cell: Cell) -> String {
    let printed = cell.value.map(NumberText.plain)
    return switch cell.state {
    case .read: printed ?? cell.raw ?? say(Wording.blank)
    case .blank: say(Wording.blank)
    case .missing: say(Wording.missing)
    case .inferred: (printed ?? "") + say(Wording.bracket(say(Wording.inferred)))
    case .suspect: (printed ?? cell.raw ?? "") + say(Wording.bracket(say(Wording.suspect)))
    }
  }

  /// How to read the tables; it stands above the first.
  var tableLegend: Node {
    Node(.p, .class("legend")) {
      Node.text(say(Wording.legend(years)))
      for (name, word, meaning) in Wording.states {
        Node(.span, .class("state \(name)"), text: say(word))
        Node.text(say(meaning))
      }
    }
  }
}

extension TableComparison.Place {
  /// Whether both years print a number that nothing speaks against.
  fileprivate var isSure: Bool { cells.old.state == .read && cells.new.state == .read }
}

private enum Wording {
  static let blank = Phrase(zh: "空白", en: "blank")
  static let missing = Phrase(zh: "缺失", en: "missing")
  static let inferred = Phrase(zh: "推算", en: "inferred")
  static let suspect = Phrase(zh: "存疑", en: "suspect")
  static let becomes = Phrase(zh: "变为", en: " becomes ")
  static let colon = Phrase(zh: "：", en: ": ")
  static let semicolon = Phrase(zh: "；", en: "; ")

  static func bracket(_ text: String) -> Phrase { Phrase(zh: "（\(text)）", en: " (\(text))") }

  static func legend(_ years: YearPair<String>) -> Phrase {
    Phrase(
      zh: "有变化的格：\(years.old) → \(years.new)，增减；无变化的格只印一个数。",
      en:
        "A changed cell: \(years.old) → \(years.new), the change. An unchanged cell has one number. "
    )
  }

  static let states: [(name: String, word: Phrase, meaning: Phrase)] = [
    ("blank", blank, Phrase(zh: " 表中未填；", en: " printed empty; ")),
    ("missing", missing, Phrase(zh: " 原文没有此格；", en: " not in the source; ")),
    ("inferred", inferred, Phrase(zh: " 原文没有，由勾稽关系推出；", en: " left by the sums; ")),
    ("suspect", suspect, Phrase(zh: " 有数，但可能印错或读错。", en: " a number not to be trusted.")),
  ]
}
