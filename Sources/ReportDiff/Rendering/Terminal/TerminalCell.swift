/// A cell as the terminal shows it; what is not a plain printed number is said to be so.
package struct TerminalCell {
  let cell: Cell
  let language: Language

  package init(cell: Cell, language: Language) {
    self.cell = cell
    self.language = language
  }

  /// For the column: `3,511`, `(12)` for an inferred value, `12?` for a suspect one, or a word.
  package var value: String {
    switch cell.state {
    case .blank: Phrase(zh: "空白", en: "blank")(language)
    case .missing: Phrase(zh: "缺失", en: "missing")(language)
    case .inferred: "(\(number))"
    case .suspect: "\(number)?"
    case .read: number
    }
  }

  /// What is unusual about the cell, in a sentence; `nil` where nothing is.
  package var remark: String? {
    switch cell.state {
    case .inferred:
      Phrase(zh: "数值由勾稽关系推算，原文未印", en: "not printed; worked out from the totals")(language)
    case .suspect where cell.isSound:
      Phrase(zh: "与勾稽关系不符，存疑", en: "at odds with the totals")(language) + printed
    case .suspect where cell.value != nil:
      Phrase(zh: "不可能是件数", en: "not a count")(language) + printed
    case .suspect: Phrase(zh: "不是数字", en: "not a number")(language) + printed
    case .read where cell.value == nil: Phrase(zh: "不是数字", en: "not a number")(language) + printed
    case .read, .blank, .missing: nil
    }
  }

  private var printed: String {
    cell.raw.map { Phrase(zh: "，原文“\($0)”", en: "; printed “\($0)”")(language) } ?? ""
  }

  private var number: String {
    cell.value.map(NumberText.plain) ?? DisplayWidth.fitted(cell.raw ?? "", 8)
  }
}
