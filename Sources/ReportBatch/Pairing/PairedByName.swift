/// Files by agency and year, as their paths tell, and those that pair without a look inside.
struct PairedByName {
  /// The files of one agency, by year; old and new count as years 0 and 1.
  typealias Series = [Int: [Int]]

  /// The files of one agency each, where there are several.
  private(set) var agencies: [[Int]] = []
  /// The pairs of single files of two years in a row.
  private(set) var pairs: [(key: String, year: Int, old: Int, new: Int)] = []
  /// The files in no pair, in order.
  private(set) var others: [Int] = []

  init(_ names: some Sequence<ReportName>) {
    var isPaired: [Bool] = []
    var filed: [(key: String, year: Int, file: Int)] = []
    for (file, name) in names.enumerated() {
      isPaired.append(false)
      if let role = name.role {
        filed.append((name.key + Self.roles, role == .old ? 0 : 1, file))
      } else if let year = name.year {
        filed.append((name.key, year, file))
      }
    }
    filed.sort { ($0.key, $0.year, $0.file) < ($1.key, $1.year, $1.file) }
    var rest = filed[...]
    while let key = rest.first?.key {
      let agency = rest.prefix { $0.key == key }
      rest = rest.dropFirst(agency.count)
      guard agency.count > 1 else { continue }
      agencies.append(agency.map(\.file))
      let series = Series(grouping: agency.indices, by: { agency[$0].year })
        .mapValues { $0.map { agency[$0].file } }
      for (year, old, new) in Self.steps(series) {
        pairs.append((key, year, old, new))
        (isPaired[old], isPaired[new]) = (true, true)
      }
    }
    others = isPaired.indices.filter { !isPaired[$0] }
  }

  /// What sets series of files called old and new apart.
  static let roles = "/old-new"

  /// The years of a series, with its only file, that are followed by another with its only file.
  static func steps(_ series: Series) -> [(year: Int, old: Int, new: Int)] {
    series.keys.sorted().compactMap { year in
      guard let old = series[year], let new = series[year + 1], old.count == 1, new.count == 1
      else { return nil }
      return (year, old[0], new[0])
    }
  }
}
