/// What of a report decides how its sentences are read: who reports, on which year, in which field.
struct Setting: Sendable {
  /// What kind of agency reports, as far as it decides who else is somebody else.
  enum Level: Int, Sendable {
    case town, zone, bureau, government
  }

  let agency: Text
  let level: Level
  var year: Int?
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
    level =
      Self.endings.first { name.hasSuffix(anyOf: $0.words) }?.level ?? .government
    let weights = FieldWeights.shared
    ownFields = ConceptSet(
      Clause.clauses(of: name).flatMap { Term.terms(of: $0, weights) }
        .flatMap { $0.concepts.map(\.concept) }
    )
  }
}
