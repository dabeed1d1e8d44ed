/// What of a report decides how its sentences are read: who reports, on which year, in which field.
struct Setting: Sendable {
  /// What kind of agency reports, as far as it decides who else is somebody else.
  enum Level: Int, Sendable {
    case town, zone, bureau, government
  }

  let agency: Text
  let level: Level
  /// The year reported on, and how a clause names the one behind it.
  let year: Int?
  private let nextYear: (name: Text, beginnings: [Text])?
  /// The fields of business that are the agency's own, so that naming them tells nothing.
  var ownFields: ConceptSet

  private static let endings: [(level: Level, words: [Text])] = [
    (.town, ["镇", "乡", "街道", "办事处", "苏木"]),
    (.zone, ["管委会", "管理委员会", "开发区", "高新区", "园区"]),
    (.bureau, ["局", "委", "委员会", "办公室", "厅", "中心", "分局", "支队", "队", "所"]),
  ]

  init(agency: String?, year: Int?) {
    let name = Text(agency ?? "").removingSuffix("人民政府")
    self.agency = name
    self.year = year
    nextYear = year.map { Self.names(ofYear: $0 + 1) }
    level =
      Self.endings.first { name.hasSuffix(anyOf: $0.words) }?.level ?? .government
    ownFields = ConceptSet(of: Clauses(of: name)).intersection(FieldWeights.shared.telling)
  }

  /// A year as a clause names it, and its beginning, in which this year's work may be told as done.
  private static func names(ofYear year: Int) -> (name: Text, beginnings: [Text]) {
    (Text("\(year)"), [Text("\(year)年1月"), Text("\(year)年初")])
  }

  /// Whether a clause of a text tells of something still to come.
  func isFuture(_ text: Text, _ clause: Range<Int>, _ kinds: TellingWords.Kinds) -> Bool {
    if kinds.contains(.future) { return true }
    guard let nextYear, text.hasDigit(in: clause) else { return false }
    let clause = text[clause]
    return clause.contains(nextYear.name) && !clause.units.contains(Self.already)
      && !clause.contains(anyOf: nextYear.beginnings)
  }

  /// 已.
  private static let already: UInt16 = 0x5DF2
}
