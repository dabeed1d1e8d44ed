import ReportDiff

/// Two years' reports to measure on, as bytes.
struct BenchmarkPair {
  let name: String
  let files: YearPair<SourceFile>

  /// A small constructed pair, and a city's real one where it lies beside the package.
  static func all() async -> [BenchmarkPair] {
    await [
      BenchmarkPair(
        "plain",
        old: "/Snapshots/plain/old.txt",
        new: "/Snapshots/plain/new.txt"
      ),
      BenchmarkPair(
        "suqian",
        old: "/../shared/corpus/reports/suqian-2023/report.txt",
        new: "/../shared/corpus/reports/suqian-2024/report.txt"
      ),
    ].compactMap(\.self)
  }

  private init?(_ name: String, old: String, new: String) async {
    guard let old = try? await SourceFile.read(Self.package + old),
      let new = try? await SourceFile.read(Self.package + new)
    else { return nil }
    self.name = name
    files = YearPair(old: old, new: new)
  }

  /// The root of the package, three steps above this file.
  private static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
}
