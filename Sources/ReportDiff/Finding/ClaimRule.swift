import CResources

/// One line of `narrative-claims.txt`: words that name cells of the tables.
final class ClaimRule: Sendable {
  static let all = lines.map(ClaimRule.init)

  private static let lines = Resource.entries(govdiff_narrative_claims_txt())
    .compactMap(Line.init)

  /// Every word of every rule.
  private static let lexicon: WordSet = {
    var words = WordList()
    for line in lines { for group in line.groups { words.append(group) } }
    return WordSet(words).withoutRepeats
  }()

  /// What the line is called.
  let name: String
  /// The cells that the words name.
  let cells: CellSum
  /// Other sums that the same words are in use for.
  let others: [CellSum]
  /// What has to stand in the clause, of every group one word, by the words' places among ``lexicon``.
  private let places: [[Int]]
  /// What the sentence has to speak of, in the clause or before it.
  private let matter: String?

  /// Whether it is of the results of table three, which a clause may lead to with reasons of any wording.
  let isResult: Bool
  /// Whether it is of table four.
  let isCase: Bool
  /// Whether it is of what was handed on from year to year, so that the clause names another year.
  let isCarried: Bool

  private init(_ line: Line) {
    (name, cells, others, matter) = (line.name, line.cells, line.others, line.matter)
    isResult = line.name.hasPrefix("result-")
    isCase = line.name.hasPrefix("case-") || line.name.hasPrefix("suit-")
    isCarried = line.name.hasPrefix("carried-")
    places = line.groups.map { group in
      group.indices.compactMap { place in
        group.units[group.range(place)].withUnsafeBufferPointer { Self.lexicon.place(of: $0) }
      }
    }
  }

  private struct Line {
    let name: String
    let cells: CellSum
    let others: [CellSum]
    let groups: [WordList]
    let matter: String?

    init?(_ fields: [ResourceField]) {
      guard fields.count == 4 else { return nil }
      name = fields[0].string
      cells = CellSum(fields[1])
      others = fields[2] == "—" ? [] : fields[2].parts(between: Self.bar).map(CellSum.init)
      let words = fields[3].parts(between: Self.space)
      matter = words.first { $0.bytes[0] == Self.at }?.dropFirst(1).string
      groups = words.filter { $0.bytes[0] != Self.at }.map { group in
        var list = WordList()
        list.append(wordsOf: group, between: Self.bar)
        return list
      }
    }

    private static let (space, at, bar): (UInt8, UInt8, UInt8) = (0x20, 0x40, 0x7C)
  }

  /// Whether the count is one that reports give as none.
  var mayBeNone: Bool { isCase || isCarried || name == "new" }

  /// Whether it is counted in money.
  var isMoney: Bool { name == "fees" }

  /// The words of a clause that rules turn on.
  struct Clause {
    let text: Text
    /// Where each word of ``lexicon`` first stands; empty where none does.
    fileprivate let found: [Int]

    init(_ text: Text) {
      self.text = text
      found = lexicon.isIn(text) ? lexicon.firstPlaces(in: text) : []
    }

    /// The first of some rules that the clause names.
    ///
    /// - Parameters:
    ///   - rules: the rules.
    ///   - matter: what the text before was speaking of.
    /// - Returns: the rule; `nil` where it names none.
    func first(of rules: [ClaimRule], speakingOf matter: String?) -> ClaimRule? {
      found.isEmpty ? nil : rules.first { $0.place(in: self, speakingOf: matter) != nil }
    }
  }

  /// The rules of results and of what was carried out, of which what is counted may stand behind the figure.
  static let behindFigures = all.filter { $0.isResult || $0.name == "carried-out" }
  /// The rules of counts that reports give as none.
  static let ofNone = all.filter(\.mayBeNone)

  /// Where the first of its words stands in a clause that names it.
  ///
  /// - Parameters:
  ///   - clause: the clause.
  ///   - matter: what the text before was speaking of.
  /// - Returns: the place behind the first word; `nil` where the clause does not name it.
  func place(in clause: Clause, speakingOf matter: String?) -> Int? {
    guard !clause.found.isEmpty,
      places.allSatisfy({ group in group.contains { clause.found[$0] >= 0 } }),
      isOf(matter, clause.text)
    else { return nil }
    let ends = places.map { group -> Int in
      let found = group.filter { clause.found[$0] >= 0 }.map {
        (start: clause.found[$0], end: clause.found[$0] + Self.lexicon.list.range($0).count)
      }
      return found.min { ($0.start, -$0.end) < ($1.start, -$1.end) }?.end ?? 0
    }
    return ends.min()
  }

  /// Whether the clause, or the text before it, speaks of what the rule counts.
  private func isOf(_ spoken: String?, _ clause: Text) -> Bool {
    guard let matter, matter != spoken else { return true }
    // 答复12件 where nothing else was spoken of yet is about applications.
    if spoken == nil, name == "handled" { return true }
    let words = ClaimWords.shared
    return (matter == "document" ? words.document : words.application).isIn(clause)
  }
}

/// Cells that a rule adds up: `requests.new.total`, or `requests.denied.*.total` for every row of a group.
struct CellSum: Sendable {
  private let keys: [CellKey]
  /// The same where a report prints （六）其他处理 as one row, which takes the place of its rows.
  private let keysIfMerged: [CellKey]
  /// Whether it is one cell or one group.
  let isOneTerm: Bool

  init(_ field: ResourceField) {
    self.init(terms: field.parts(between: 0x2B).map { $0.parts(between: 0x2E).map(\.string) })
  }

  /// Takes each term as its parts.
  init(terms: [[String]]) {
    isOneTerm = terms.count == 1
    let keys = terms.flatMap { Self.keys($0, isMerged: false) }
    self.keys = keys
    let isOfMerged = terms.contains { $0.count > 2 && $0[1] == "other" && $0[2] == "*" }
    keysIfMerged = isOfMerged ? terms.flatMap { Self.keys($0, isMerged: true) } : keys
  }

  private static func keys(_ parts: [String], isMerged: Bool) -> [CellKey] {
    guard parts.count >= 3, let table = SectionKind(rawValue: parts[0]) else { return [] }
    guard parts[2] == "*" else { return [CellKey(table, parts[1], parts[2])] }
    let group = parts[1]
    if group == "other", isMerged { return [CellKey(table, group, parts[3])] }
    return Form.requestRows.filter { $0.key.hasPrefix(group + ".") }.map {
      CellKey(table, $0.key, parts[3])
    }
  }

  /// Whether it is of table three.
  var isOfRequests: Bool { keys.first?.table == .requests }

  /// The cells in a report.
  func keys(in cells: CellTable) -> [CellKey] {
    keys != keysIfMerged && cells.hasMergedOtherRow ? keysIfMerged : keys
  }
}
