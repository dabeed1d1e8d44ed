import ReportDiff

/// Reports of several agencies whose section five is the same text.
struct CopySearch: Sendable {
  /// Reports that are alike, the first of them the one that the others were held against.
  struct Group: Sendable, Equatable {
    /// Files with how much of their section five, and the first one's, is shared.
    var members: [Member]

    struct Member: Sendable, Equatable {
      let file: Int
      let likeness: Double
    }
  }

  /// The groups, by their first file.
  private(set) var groups: [Group] = []

  /// From which share of common runs on a section counts as copied.
  static let threshold = 0.6
  /// How far below that a sketch may say it is, before the texts themselves are held against each other: two
  /// and a half times what a sketch of the shortest section is off by.
  private static let slack = 0.15

  /// Finds the groups.
  ///
  /// - Parameters:
  ///   - plan: tells which files are of one agency; what an agency has from itself is another matter.
  ///   - sketches: what section fives are known by.
  ///   - jobs: how many sections are read at once.
  ///   - shingles: reads a section five again, to measure what the sketches suggest; `nil` where it cannot.
  init(
    _ plan: PairingPlan,
    _ sketches: Sketches,
    jobs: Int,
    _ shingles: @Sendable (Int) -> Shingles?
  ) {
    var taken: Set<Int> = []
    for (first, candidates) in Self.candidates(plan, sketches) where !taken.contains(first) {
      let others = candidates.filter { !taken.contains($0) }
      guard !others.isEmpty, let mine = shingles(first) else { continue }
      let copies = Self.likenesses(mine, others, jobs, shingles)
        .filter { $0.likeness >= Self.threshold }
      guard !copies.isEmpty else { continue }
      taken.formUnion(copies.map(\.file))
      groups.append(Group(members: [Group.Member(file: first, likeness: 1)] + copies))
    }
  }

  private static func likenesses(
    _ mine: Shingles,
    _ others: [Int],
    _ jobs: Int,
    _ shingles: @Sendable (Int) -> Shingles?
  ) -> [Group.Member] {
    Workers.map(others, jobs) { file in
      Group.Member(file: file, likeness: shingles(file).map { mine.likeness(to: $0) } ?? 0)
    }
  }

  /// For each file the later ones, of other agencies, that share a key with it and are alike by their sketches.
  ///
  /// Of files that share a key only the first is held against the others, so that a text copied by a thousand
  /// costs a thousand comparisons and no million.
  private static func candidates(
    _ plan: PairingPlan,
    _ sketches: Sketches
  ) -> [(first: Int, others: [Int])] {
    let files = sketches.files
    var found: [Int: Set<Int>] = [:]
    for band in 0..<Sketch.bandCount {
      var keyed = files.map { (key: sketches.key(of: $0, band: band), file: $0) }
      keyed.sort { ($0.key, $0.file) < ($1.key, $1.file) }
      var first = 0
      for index in keyed.indices.dropFirst() {
        if keyed[index].key != keyed[first].key { first = index }
        let (mine, theirs) = (keyed[first].file, keyed[index].file)
        if index != first, plan.series[mine] != plan.series[theirs],
          sketches.likeness(of: mine, to: theirs) >= threshold - slack
        {
          found[mine, default: []].insert(theirs)
        }
      }
    }
    return found.keys.sorted().map { ($0, (found[$0] ?? []).sorted()) }
  }
}
