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

  /// Finds the groups.
  ///
  /// - Parameters:
  ///   - plan: tells which files are of one agency; what an agency has from itself is another matter.
  ///   - sketches: what section fives are known by.
  ///   - shingles: reads a section five again, to measure what the sketches suggest; `nil` where it cannot.
  init(_ plan: PairingPlan, _ sketches: [Int: Sketch], _ shingles: (Int) -> Shingles?) {
    var byFirst: [Int: [Group.Member]] = [:]
    var taken: Set<Int> = []
    var read: (file: Int, shingles: Shingles)?
    for (first, others) in Self.candidates(plan, sketches) where !taken.contains(first) {
      for other in others where !taken.contains(other) {
        if read?.file != first { read = shingles(first).map { (first, $0) } }
        guard let mine = read?.shingles, let theirs = shingles(other) else { continue }
        let likeness = mine.likeness(to: theirs)
        guard likeness >= Self.threshold else { continue }
        byFirst[first, default: []].append(Group.Member(file: other, likeness: likeness))
        taken.insert(other)
      }
    }
    groups = byFirst.keys.sorted().map { first in
      Group(members: [Group.Member(file: first, likeness: 1)] + (byFirst[first] ?? []))
    }
  }

  /// For each file the later ones, of other agencies, that share a key with it.
  ///
  /// Of files that share a key only the first is held against the others, so that a text copied by a thousand
  /// costs a thousand comparisons and no million.
  private static func candidates(
    _ plan: PairingPlan,
    _ sketches: [Int: Sketch]
  ) -> [(first: Int, others: [Int])] {
    let files = sketches.keys.filter { !(sketches[$0]?.keys.isEmpty ?? true) }.sorted()
    var found: [Int: Set<Int>] = [:]
    for band in 0..<Sketch.bandCount {
      var keyed = files.map { (key: sketches[$0]?.keys[band] ?? 0, file: $0) }
      keyed.sort { ($0.key, $0.file) < ($1.key, $1.file) }
      var first = 0
      for index in keyed.indices.dropFirst() {
        if keyed[index].key != keyed[first].key { first = index }
        let (mine, theirs) = (keyed[first].file, keyed[index].file)
        if index != first, plan.series[mine] != plan.series[theirs] {
          found[mine, default: []].insert(theirs)
        }
      }
    }
    return found.keys.sorted().map { ($0, (found[$0] ?? []).sorted()) }
  }
}
