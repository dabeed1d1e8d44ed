/// An error that a report was given on purpose.
public struct Planted: Sendable, Equatable {
  /// The sorts of errors.
  public enum Rule: String, Sendable, CaseIterable {
    /// A total in a row of table three is not the sum of its row.
    case rowTotal = "requests.row_total"
    /// What was carried over is not what last year's report left.
    case carryOver = "carry_over"
    /// The prose says another figure than the table.
    case narrative = "narrative_mismatch"
    /// A total of table four is not the sum of its block.
    case litigation = "litigation.row_total"
    /// What is in force does not follow from last year's report.
    case inForce = "in_force"
  }

  /// Which sort it is; its raw value is the name of the finding.
  public let rule: Rule
  /// The year whose report has it.
  public let year: Int
  /// The cells that it is about.
  public let cells: [String]
  /// What would be right.
  public let expected: Int
  /// What is printed.
  public let printed: Int
}

extension Planted {
  /// Breaks something in the figures of a report; those of the prose where the rule is `narrative`.
  ///
  /// - Parameters:
  ///   - rule: What is broken.
  ///   - year: The year of the report.
  ///   - table: The figures that the tables print.
  ///   - prose: The figures that the prose tells.
  ///   - dice: What decides.
  init(
    _ rule: Rule,
    in year: Int,
    _ table: inout MadeFigures,
    _ prose: inout MadeFigures,
    _ dice: inout Dice
  ) {
    // The prose may count what was carried in as received; that is no error.
    let meant = rule == .narrative ? table["requests.carried_in.total"] : 0
    let more = meant + dice.within(1...9)
    let cells =
      switch rule {
      case .rowTotal: ["requests.\(dice.pick(MadeForm.results)).total"]
      case .carryOver: ["requests.carried_in.natural_person", "requests.carried_in.total"]
      case .narrative: ["requests.new.total"]
      case .litigation: ["litigation.\(dice.pick(MadeForm.litigation)).total"]
      case .inForce: ["proactive.normative_documents.in_force"]
      }
    self.rule = rule
    self.year = year
    self.cells = cells
    expected = table[cells[0]]
    printed = expected + more
    switch rule {
    case .narrative: prose[cells[0]] += more
    case .carryOver:
      // What came in more is left over more, so that nothing else is wrong.
      for row in ["carried_in", "carried_out"] {
        for column in ["natural_person", "total"] {
          table["requests.\(row).\(column)"] += more
          prose["requests.\(row).\(column)"] += more
        }
      }
    case .rowTotal, .litigation, .inForce: table[cells[0]] += more
    }
  }
}
