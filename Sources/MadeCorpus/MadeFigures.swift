/// The figures of a report's three tables.
struct MadeFigures: Sendable, Equatable {
  /// The values in the order of ``MadeForm/keys``; the fees in hundredths.
  private(set) var values = [Int](repeating: 0, count: MadeForm.keys.count)

  private static let places = Dictionary(
    uniqueKeysWithValues: MadeForm.keys.enumerated().map { ($1, $0) }
  )

  static let fees = "proactive.fees.amount"

  /// The value of a cell by its name.
  subscript(key: String) -> Int {
    get { Self.places[key].map { values[$0] } ?? 0 }
    set { if let place = Self.places[key] { values[place] = newValue } }
  }

  /// A row of table three.
  func requests(_ row: String) -> [Int] {
    MadeForm.applicants.map { self["requests.\(row).\($0)"] }
  }

  /// Fills a row of table three from its six kinds of applicants.
  mutating func setRequests(_ row: String, _ kinds: [Int]) {
    for (column, value) in zip(MadeForm.applicants, kinds + [kinds.reduce(0, +)]) {
      self["requests.\(row).\(column)"] = value
    }
  }

  /// A block of table four.
  func litigation(_ row: String) -> [Int] {
    MadeForm.outcomes.map { self["litigation.\(row).\($0)"] }
  }

  /// Fills a block of table four from its four outcomes.
  mutating func setLitigation(_ row: String, _ outcomes: [Int]) {
    for (column, value) in zip(MadeForm.outcomes, outcomes + [outcomes.reduce(0, +)]) {
      self["litigation.\(row).\(column)"] = value
    }
  }

  /// What a cell prints: `17`, or `12.56` for the fees.
  func printed(_ key: String) -> String {
    let value = self[key]
    guard key == Self.fees, value % 100 != 0 else {
      return "\(key == Self.fees ? value / 100 : value)"
    }
    let places = value % 100 < 10 ? "0\(value % 100)" : "\(value % 100)"
    return "\(value / 100).\(places.hasSuffix("0") ? String(places.dropLast()) : places)"
  }
}

// MARK: - Made up

extension MadeFigures {
  /// Figures that keep every identity of the form.
  ///
  /// - Parameters:
  ///   - size: How much business the agency has.
  ///   - last: Last year's figures, which these follow.
  ///   - dice: What decides.
  init(_ size: Size, after last: MadeFigures?, _ dice: inout Dice) {
    setProactive(size, last, &dice)
    setRequests(size, last, &dice)
    for row in MadeForm.litigation {
      let cases = dice.falls(size.disputes) ? dice.within(1...(1 + size.applications / 20)) : 0
      setLitigation(row, dice.parted(cases, among: [5, 2, 2, 1]))
    }
  }

  /// How much business an agency has in a year.
  struct Size: Sendable {
    var applications: Int
    var documents: Int
    var decisions: Int
    /// Times in a hundred that it has a case in a block of table four.
    var disputes: Int
    var hasRegulations: Bool

    static let township = Size(
      applications: 16,
      documents: 3,
      decisions: 90,
      disputes: 25,
      hasRegulations: false
    )
    static let county = Size(
      applications: 140,
      documents: 12,
      decisions: 9_000,
      disputes: 60,
      hasRegulations: false
    )
    static let province = Size(
      applications: 4_200,
      documents: 60,
      decisions: 400_000,
      disputes: 95,
      hasRegulations: true
    )
  }

  private mutating func setProactive(_ size: Size, _ last: MadeFigures?, _ dice: inout Dice) {
    for row in MadeForm.stocks where row == "normative_documents" || size.hasRegulations {
      let issued = dice.below(size.documents + 1)
      let before = last?["proactive.\(row).in_force"] ?? dice.within(issued...(issued + 60))
      let repealed = min(before, dice.below(size.documents))
      self["proactive.\(row).issued"] = issued
      self["proactive.\(row).repealed"] = repealed
      self["proactive.\(row).in_force"] = before + issued - repealed
    }
    for row in MadeForm.decisions {
      self["proactive.\(row).decisions"] = dice.below(
        row == "coercion" ? size.decisions / 30 + 1 : size.decisions
      )
    }
    if dice.falls(40) { self[Self.fees] = dice.below(size.decisions * 40) }
  }

  private mutating func setRequests(_ size: Size, _ last: MadeFigures?, _ dice: inout Dice) {
    let kinds = [60, 8, 1, 1, 3, 2]
    let received = dice.parted(dice.within(1...size.applications), among: kinds)
    let before =
      last.map { Array($0.requests("carried_out").dropLast()) }
      ?? dice.parted(dice.below(size.applications / 8 + 1), among: kinds)
    let after = zip(received, before).map { dice.below(($0 + $1) / 6 + 1) }
    setRequests("new", received)
    setRequests("carried_in", before)
    setRequests("carried_out", after)
    let handled = zip(zip(received, before), after).map { $0.0 + $0.1 - $1 }
    setRequests("handled_total", handled)
    let weights = [40, 12, 1, 1, 1, 2, 4, 2, 3, 3, 14, 5, 2, 4, 3, 1, 1, 1, 2, 1, 3]
    let columns = handled.map { dice.parted($0, among: weights) }
    for (row, key) in MadeForm.results.enumerated() { setRequests(key, columns.map { $0[row] }) }
  }
}
