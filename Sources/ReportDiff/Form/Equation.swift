/// One identity of the form within a report: the cells of one side come to as much as the other's.
struct Equation: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Table three, a row: the six kinds of applicants add up to 总计.
    case applicants(FormRow)
    /// Table three, a column: the results add up to （七）总计.
    case results(FormColumn)
    /// Table three, a column: 第一项加第二项之和，等于第三项加第四项之和.
    case balance(FormColumn)
    /// Table four, a block: the four outcomes add up to 总计.
    case outcomes(FormRow)
  }

  let kind: Kind
  let parts: [CellKey]
  let whole: [CellKey]

  /// The cells of both sides.
  var keys: [CellKey] { parts + whole }

  /// Whether it runs down a column of table three.
  var isColumn: Bool {
    switch kind {
    case .results, .balance: true
    case .applicants, .outcomes: false
    }
  }
}

extension Equation {
  /// Every identity within a report; where it prints （六）其他处理 as one row, that row takes the place
  /// of the three.
  static func all(merged: Bool) -> [Equation] { merged ? withMergedRow : ofTheForm }

  private static let ofTheForm =
    Form.requestRows.map(applicants) + results(Form.resultRows) + balances
    + Form.litigation.map(outcomes)

  private static let withMergedRow: [Equation] = {
    let rows = Form.resultRows.filter { !$0.key.hasPrefix("other.") } + [Form.mergedOtherRow]
    return (Form.requestRows + [Form.mergedOtherRow]).map(applicants) + results(rows) + balances
      + Form.litigation.map(outcomes)
  }()

  private static func applicants(_ row: FormRow) -> Equation {
    let keys = CellKey.ofRequests(row.key)
    return Equation(kind: .applicants(row), parts: keys.dropLast(), whole: keys.suffix(1))
  }

  /// The identities of all columns, over some rows.
  private static func results(_ rows: [FormRow]) -> [Equation] {
    let (parts, whole) = (
      rows.map { CellKey.ofRequests($0.key) }, CellKey.ofRequests("handled_total")
    )
    return Form.applicants.enumerated().map { place, column in
      Equation(kind: .results(column), parts: parts.map { $0[place] }, whole: [whole[place]])
    }
  }

  private static var balances: [Equation] {
    let keys = ["new", "carried_in", "handled_total", "carried_out"].map(CellKey.ofRequests)
    return Form.applicants.enumerated().map { place, column in
      let cells = keys.map { $0[place] }
      return Equation(kind: .balance(column), parts: cells.dropLast(2), whole: cells.suffix(2))
    }
  }

  private static func outcomes(_ group: FormRow) -> Equation {
    let keys = Form.outcomes.map { CellKey(.litigation, group.key, $0.key) }
    return Equation(kind: .outcomes(group), parts: keys.dropLast(), whole: keys.suffix(1))
  }
}

extension Equation {
  /// What people call it.
  var name: Phrase {
    switch kind {
    case .applicants(let row), .outcomes(let row):
      Phrase(zh: "“\(row.pathLabel)”一行的合计", en: "the sum of the row “\(row.pathLabel)”")
    case .results(let column):
      Phrase(zh: "\(column.label)列的办理结果合计", en: "the results of column \(column.label)")
    case .balance(let column):
      Phrase(zh: "\(column.label)列第一至四项的平衡", en: "the balance of column \(column.label)")
    }
  }

  /// What people call it when they speak of one of its cells.
  var nameAtCell: Phrase {
    switch kind {
    case .applicants, .outcomes: Phrase(zh: "本行合计", en: "the sum of its row")
    case .results: Phrase(zh: "本列办理结果合计", en: "the results of its column")
    case .balance: Phrase(zh: "本列第一至四项的平衡", en: "the balance of its column")
    }
  }
}
