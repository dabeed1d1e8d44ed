/// What a printed cell says.
struct CellText: Sendable, Hashable {
  let value: CellValue
  let raw: Text

  /// Reads a cell: a number with its thousands separators, its unit and its note, or nothing.
  init(_ raw: Text) {
    self.raw = raw
    value = Self.value(of: raw)
  }

  var number: Double? { if case .number(let number) = value { number } else { nil } }

  private static func value(of raw: Text) -> CellValue {
    guard !raw.isEmpty else { return .blank }
    if let count = count(raw) { return .number(count) }
    if isLabel(raw) { return .illegible }
    let bare = withoutSpaces(raw)
    guard let first = bare.units.first, bare.count > 3 || !nothing.contains(bare) else {
      return .blank
    }
    guard Mark.isDigit(first) || first == 0x2D else { return .illegible }
    let body = withoutNote(bare)
    guard let number = number(in: body) else { return .illegible }
    return .number(number)
  }

  /// The value of nothing but digits, which nearly every cell is.
  private static func count(_ raw: Text) -> Double? {
    guard (1...15).contains(raw.count) else { return nil }
    var value = 0
    for unit in raw.units {
      guard (0x30...0x39).contains(unit) else { return nil }
      value = value * 10 + Int(unit - 0x30)
    }
    return Double(value)
  }

  /// Whether it is more than three characters and opens with one of a word, as labels do.
  private static func isLabel(_ raw: Text) -> Bool {
    guard raw.count > 3, let first = raw.units.first(where: { !Mark.isSpace($0) }),
      (0x4E00...0x9FFF).contains(first) || first == Mark.openParenthesis
    else { return false }
    var count = 0
    return raw.units.contains {
      if !Mark.isSpace($0) { count += 1 }
      return count > 3
    }
  }

  /// The text without its spaces, but for one between digits, which parts thousands or two numbers: it
  /// becomes a comma.
  private static func withoutSpaces(_ text: Text) -> Text {
    // Of half width and without spaces, as nearly all are.
    if text.units.allSatisfy({ !Mark.isSpace($0) && Mark.halfWidth($0) == $0 }) { return text }
    var units: [UInt16] = []
    units.reserveCapacity(text.count)
    var followsSpace = false
    for unit in text.units {
      guard !Mark.isSpace(unit) else {
        followsSpace = true
        continue
      }
      if followsSpace, Mark.isDigit(unit), units.last.map(Mark.isDigit) == true {
        units.append(0x2C)
      }
      units.append(Mark.halfWidth(unit))
      followsSpace = false
    }
    return Text(units: units)
  }

  /// Marks and words that stand for "nothing to report here".
  private static let nothing: [Text] = [
    "/", "\\", "-", "--", "不适用", "无", "空", "N/A", "n/a", "*",
  ]

  /// Without a note in brackets (22（其中修订 16 件）) and without a unit behind the number.
  private static func withoutNote(_ text: Text) -> Text {
    var body = text
    if let open = body.units.firstIndex(of: 0x28), open > 0, body.units.last == 0x29 {
      body = body.prefix(open)
    }
    for unit in units where body.hasSuffix(unit) { return body.removingSuffix(unit) }
    return body
  }

  private static let units: [Text] = ["万元", "件", "条", "项", "个", "份", "宗"]

  /// A decimal number; commas only where they part thousands.
  private static func number(in text: Text) -> Double? {
    guard text.count <= 20, let first = text.units.first else { return nil }
    let digits = first == 0x2D ? text.dropFirst(1) : text
    // 1.属于国家秘密 is hardly worth taking apart.
    guard digits.units.allSatisfy({ Mark.isDigit($0) || $0 == 0x2C || $0 == 0x2E }) else {
      return nil
    }
    guard let lead = digits.units.first, Mark.isDigit(lead), hasValidGroups(digits) else {
      return nil
    }
    return Double(text.filter { $0 != 0x2C }.description)
  }

  private static func hasValidGroups(_ digits: Text) -> Bool {
    let parts = digits.split(separator: 0x2E)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    guard parts.count < 2 || parts[1].units.allSatisfy(Mark.isDigit) else { return false }
    let groups = parts[0].split(separator: 0x2C)
    return groups.allSatisfy { $0.units.allSatisfy(Mark.isDigit) }
      && (groups.count == 1
        || ((1...3).contains(groups[0].count) && Mark.halfWidth(groups[0].units[0]) != 0x30
          && groups.dropFirst().allSatisfy { $0.count == 3 }))
  }
}
