package import ReportDiff

extension Batch {
  /// The record of a pair for engines that compare elsewhere what ``run(_:)`` would compare.
  ///
  /// Its id is what the outputs of the pair are named by.
  ///
  /// - Throws: ``SourceError`` where a file cannot be read.
  package func record(
    of pair: PairingPlan.Pair,
    in plan: PairingPlan
  ) throws(SourceError) -> PairRecord {
    let files = YearPair(
      old: try file(plan.paths[pair.files.old]),
      new: try file(plan.paths[pair.files.new])
    )
    return PairRecord(id: pair.id, files: files)
  }

  /// A file of the folder, under its path below it.
  func file(_ path: String) throws(SourceError) -> SourceFile {
    try SourceFile(reading: folder + "/" + path, as: path)
  }
}
