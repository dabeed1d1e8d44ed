import ReportDiff

/// The files that names leave over, by what the reports in them say.
struct PairedByContents {
  /// What is known of a file that was looked into.
  fileprivate enum Known {
    case agency(String, year: Int)
    case unidentified
    case unreadable(SourceError)
  }

  private let paths: [String]
  private var known: [Int: Known] = [:]
  /// The files of each agency by year: those looked into, and those of series whose name is an agency's.
  private var series: [String: PairedByName.Series] = [:]
  /// The agencies that may be the one that a file names.
  private var ambiguous: [Int: [String]] = [:]

  init(
    _ paths: [String],
    _ named: PairedByName,
    _ identifications: [PairingPlan.Identification]
  ) {
    self.paths = paths
    for pair in named.pairs where !pair.key.hasSuffix(PairedByName.roles) {
      let stem = AgencyName.stem(pair.key.split(separator: "/").last.map(String.init) ?? "")
      for (year, file) in [(pair.year, pair.old), (pair.year + 1, pair.new)] {
        series[stem, default: [:]][year, default: []].appendOnce(file)
      }
    }
    for (file, identification) in zip(named.others, identifications) {
      known[file] = Known(identification, ReportName(paths[file]))
      if case .agency(let stem, let year) = known[file] {
        series[stem, default: [:]][year, default: []].appendOnce(file)
      }
    }
  }

  /// The pairs in which at least one file was looked into.
  mutating func pairs() -> [PairingPlan.Draft] {
    var drafts: [PairingPlan.Draft] = []
    for stem in series.keys.sorted() {
      for (year, old, new) in PairedByName.steps(series[stem] ?? [:])
      where known[old] != nil || known[new] != nil {
        drafts.append(PairingPlan.Draft(of: stem, year: year, old: old, new: new))
      }
    }
    return drafts + loosePairs(beside: drafts)
  }

  /// Pairs of single files whose agencies are one if the longer name is the shorter with those above it.
  ///
  /// Where either has another relative as well, neither is taken: 城关镇 may be 甲县城关镇 or 乙县城关镇.
  private mutating func loosePairs(beside drafts: [PairingPlan.Draft]) -> [PairingPlan.Draft] {
    let paired = Set(drafts.flatMap { [$0.files.old, $0.files.new] })
    let kin = Kin(series.keys)
    var loose: [PairingPlan.Draft] = []
    for file in known.keys.sorted() where !paired.contains(file) {
      guard case .agency(let stem, let year) = known[file], only(stem, year) == file,
        case let relatives = kin.of(stem), let other = relatives.first
      else { continue }
      guard relatives.count == 1, kin.of(other).count == 1 else {
        ambiguous[file] = relatives.count > 1 ? relatives : kin.of(other)
        continue
      }
      guard series[other]?[year] == nil else { continue }
      for neighbour in neighbours(of: year, other) {
        let draft = PairingPlan.Draft(
          loosely: YearPair(old: (stem, year, file), new: (other, neighbour.year, neighbour.file))
        )
        // Both halves of a loose pair find each other.
        if !loose.contains(where: { $0.files == draft.files }) { loose.append(draft) }
      }
    }
    return loose
  }

  /// The only files of an agency for the year before and the year after.
  private func neighbours(of year: Int, _ stem: String) -> [(year: Int, file: Int)] {
    [year - 1, year + 1].compactMap { year in only(stem, year).map { (year, $0) } }
  }

  private func only(_ stem: String, _ year: Int) -> Int? {
    guard let files = series[stem]?[year], files.count == 1 else { return nil }
    return files[0]
  }

  /// Why a file that was looked into has no counterpart.
  func reason(for file: Int) -> PairingPlan.Reason {
    switch known[file] {
    case .unreadable(let error): return .unreadable(error)
    case .agency(let agency, let year):
      let rivals = series[agency]?[year] ?? []
      if rivals.count > 1 {
        return .several(agency: agency, year: year, paths: rivals.map { paths[$0] })
      }
      if let others = ambiguous[file] { return .ambiguous(agency: agency, others: others) }
      return .alone(agency: agency, year: year)
    case .unidentified, nil: return .unidentified
    }
  }
}

/// The agencies whose names are another's with those above it in front, or the other way round.
private struct Kin {
  private let byEnding: [Substring: [String]]

  init(_ stems: some Sequence<String>) {
    byEnding = Dictionary(grouping: stems.sorted()) { $0.suffix(2) }
  }

  /// An agency's.
  func of(_ stem: String) -> [String] {
    (byEnding[stem.suffix(2)] ?? []).filter { $0 != stem && AgencyName.isSame($0, stem) }
  }
}

extension PairedByContents.Known {
  /// What the report says; where it is silent, its path speaks.
  fileprivate init(_ identification: PairingPlan.Identification, _ name: ReportName) {
    switch identification {
    case .failure(let error): self = .unreadable(error)
    case .success(let identity):
      let path = name.key.split(separator: "/").last.map(String.init)
      guard let agency = identity.agency ?? path, let year = identity.year ?? name.year else {
        self = .unidentified
        return
      }
      self = .agency(AgencyName.stem(agency), year: year)
    }
  }
}

extension [Int] {
  fileprivate mutating func appendOnce(_ element: Int) {
    if !contains(element) { append(element) }
  }
}
