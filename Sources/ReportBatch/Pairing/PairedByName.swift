/// Files by agency and year, as their paths tell, and those that pair without a look inside.
struct PairedByName {
  /// The files of one agency, by year; old and new count as years 0 and 1.
  typealias Series = [Int: [Int]]

  /// The series, by what the paths of their files have in common.
  private(set) var series: [String: Series] = [:]
  /// The pairs of single files of two years in a row.
  private(set) var pairs: [(key: String, year: Int, old: Int, new: Int)] = []
  /// The files in no pair, in order.
  private(set) var others: [Int] = []

  init(_ names: [ReportName]) {
    for (file, name) in names.enumerated() {
      if let role = name.role {
        series[name.key + Self.roles, default: [:]][role == .old ? 0 : 1, default: []].append(file)
      } else if let year = name.year {
        series[name.key, default: [:]][year, default: []].append(file)
      }
    }
    for key in series.keys.sorted() {
      for (year, old, new) in Self.steps(series[key] ?? [:]) {
        pairs.append((key, year, old, new))
      }
    }
    let paired = Set(pairs.flatMap { [$0.old, $0.new] })
    others = names.indices.filter { !paired.contains($0) }
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
