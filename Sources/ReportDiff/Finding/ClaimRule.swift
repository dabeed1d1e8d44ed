/// One line of `narrative-claims.txt`: words that name cells of the tables.
struct ClaimRule: Sendable {
  static let all: [ClaimRule] = Resource.entries(PackageResources.narrative_claims_txt)
    .compactMap(ClaimRule.init)

  /// What the line is called.
  let name: String
  /// The cells that the words name; `row.*` is every row of a group.
  let cells: [String]
  /// Other sums that the same words are in use for.
  let others: [[String]]
  /// What has to stand in the clause: of every group one word.
  private let groups: [[Text]]
  /// What the sentence has to speak of, in the clause or before it.
  private let matter: String?

  private init?(_ fields: [String]) {
    guard fields.count == 4 else { return nil }
    name = fields[0]
    cells = Self.sum(fields[1])
    others = fields[2] == "—" ? [] : fields[2].split(separator: "|").map { Self.sum(String($0)) }
    let words = fields[3].split(separator: " ")
    matter = words.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
    groups = words.filter { !$0.hasPrefix("@") }.map { group in
      group.split(separator: "|").map { Text(String($0)) }
    }
  }

  private static func sum(_ field: String) -> [String] {
    field.split(separator: "+").map(String.init)
  }

  /// Whether it is of the results of table three, which a clause may lead to with reasons of any wording.
  var isResult: Bool { name.hasPrefix("result-") }

  /// Whether it is of table four.
  var isCase: Bool { name.hasPrefix("case-") || name.hasPrefix("suit-") }

  /// Whether it is of what was handed on from year to year, so that the clause names another year.
  var isCarried: Bool { name.hasPrefix("carried-") }

  /// Whether the count is one that reports give as none.
  var mayBeNone: Bool { isCase || isCarried || name == "new" }

  /// Whether it is counted in money.
  var isMoney: Bool { name == "fees" }

  /// Where the first of its words stands in a clause that names it.
  ///
  /// - Parameters:
  ///   - clause: the clause.
  ///   - matter: what the text before was speaking of.
  /// - Returns: the place behind the first word; `nil` where the clause does not name it.
  func place(in clause: Text, speakingOf matter: String?) -> Int? {
    // 答复12件 where nothing else was spoken of yet is about applications.
    let isOpen = matter == nil && name == "handled"
    if let wanted = self.matter, wanted != matter, !isOpen,
      !clause.contains(anyOf: ClaimWords.shared[wanted])
    {
      return nil
    }
    var first: Int?
    for group in groups {
      let places = group.compactMap { word in
        clause.firstIndex(of: word).map { (start: $0, end: $0 + word.count) }
      }
      guard let place = places.min(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) else {
        return nil
      }
      first = min(first ?? place.end, place.end)
    }
    return first
  }

  /// The cells of a sum in a report; a merged （六）其他处理 takes the place of its rows.
  static func keys(_ sum: [String], in cells: CellTable) -> [CellKey] {
    sum.flatMap { term -> [CellKey] in
      let parts = term.split(separator: ".").map(String.init)
      guard parts.count >= 3, let table = SectionKind(rawValue: parts[0]) else { return [] }
      guard parts[2] == "*" else { return [CellKey(table, parts[1], parts[2])] }
      let group = parts[1]
      if group == "other", cells.hasMergedOtherRow { return [CellKey(table, group, parts[3])] }
      return Form.requestRows.filter { $0.key.hasPrefix(group + ".") }.map {
        CellKey(table, $0.key, parts[3])
      }
    }
  }
}
