import ReportDiff

extension PairingPlan {
  /// What looking into a file tells.
  typealias Identification = Result<ReportIdentity, SourceError>

  /// Pairs files by their names, and those that names leave over by what they say.
  ///
  /// - Parameters:
  ///   - paths: the files, as paths below a folder.
  ///   - identify: looks into files; called once.
  init(paths: [String], identify: ([Int]) -> [Identification]) {
    self.init(paths: paths)
    let named = PairedByName(paths.lazy.map { ReportName($0) })
    var drafts = named.pairs.map { Draft(byName: $0.key, year: $0.year, old: $0.old, new: $0.new) }
    for files in named.agencies { link(files) }
    if !named.others.isEmpty {
      var rest = PairedByContents(paths, named, identify(named.others))
      let found = rest.pairs()
      for draft in found { link([draft.files.old, draft.files.new]) }
      drafts += found
      let paired = Set(found.flatMap { [$0.files.old, $0.files.new] })
      leftovers = named.others.filter { !paired.contains($0) }
        .map { Leftover(file: $0, reason: rest.reason(for: $0)) }
    }
    pairs = Self.pairs(of: drafts, paths)
  }

  /// A pair that has no id yet.
  struct Draft {
    let name: String
    let years: YearPair<Int>?
    let files: YearPair<Int>
    let isByName: Bool
    let doubts: [Doubt]

    init(byName key: String, year: Int, old: Int, new: Int) {
      let hasYears = !key.hasSuffix(PairedByName.roles)
      name = hasYears ? key : String(key.dropLast(PairedByName.roles.count))
      years = hasYears ? YearPair(old: year, new: year + 1) : nil
      files = YearPair(old: old, new: new)
      isByName = true
      doubts = []
    }

    init(of agency: String, year: Int, old: Int, new: Int) {
      name = agency
      years = YearPair(old: year, new: year + 1)
      files = YearPair(old: old, new: new)
      isByName = false
      doubts = []
    }

    /// Two files, in any order, of agencies whose names differ in those above them.
    init(loosely files: YearPair<(agency: String, year: Int, file: Int)>) {
      let (old, new) =
        files.old.year < files.new.year ? (files.old, files.new) : (files.new, files.old)
      name = old.agency.count > new.agency.count ? old.agency : new.agency
      years = YearPair(old: old.year, new: new.year)
      self.files = YearPair(old: old.file, new: new.file)
      isByName = false
      doubts = [.looseName(old.agency, new.agency)]
    }
  }

  /// Notes that files are of one agency.
  private mutating func link(_ files: [Int]) {
    guard let first = files.min() else { return }
    let names = Set(files.map { series[$0] })
    guard names.count > 1 || files.count > 1 else { return }
    for file in files { series[file] = series[first] }
  }

  private static func pairs(of drafts: [Draft], _ paths: [String]) -> [Pair] {
    var taken: Set<String> = []
    return drafts.sorted { ($0.files.new, $0.files.old) < ($1.files.new, $1.files.old) }
      .map { draft in
        Pair(
          id: OutputName.unused(
            draft.name,
            draft.years.map { "_\($0.old)-\($0.new)" } ?? "",
            &taken
          ),
          files: draft.files,
          isByName: draft.isByName,
          namedYears: draft.isByName ? draft.years : nil,
          doubts: draft.doubts
        )
      }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}
