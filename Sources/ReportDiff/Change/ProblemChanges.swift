extension ProblemChange {
  /// Every problem of either year: this year's in their order, then last year's that are gone.
  static func changes(along alignment: Alignment) -> [ProblemChange] {
    let (old, new) = (alignment.reports.old.problems, alignment.reports.new.problems)
    let partner = Dictionary(uniqueKeysWithValues: alignment.problems.map { ($0.new, $0) })
    let gone = Set(old.indices).subtracting(alignment.problems.map(\.old))
    return new.enumerated().map { index, problem in
      guard let match = partner[index] else {
        return ProblemChange(problems: .added(problem), similarity: 0)
      }
      return ProblemChange(
        problems: .matched(YearPair(old: old[match.old], new: problem)),
        similarity: match.similarity
      )
    } + gone.sorted().map { ProblemChange(problems: .removed(old[$0]), similarity: 0) }
  }
}
