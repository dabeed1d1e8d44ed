import ReportDiff

/// Two years' reports to measure on, as bytes.
struct BenchmarkPair {
  /// What its numbers are printed under.
  let name: String
  let files: YearPair<SourceFile>

  /// The name and the size.
  var title: String { "\(name), \(files.old.bytes.count + files.new.bytes.count) bytes" }

  /// A small constructed pair, and a city's real one where it lies beside a checkout.
  static func all(beside root: String = package) async -> [BenchmarkPair] {
    let city = texts(beside: root)
    return await [
      BenchmarkPair("plain", old: snapshot("old", root), new: snapshot("new", root)),
      BenchmarkPair("city", old: city.old, new: city.new),
    ].compactMap(\.self)
  }

  /// The texts that others are held against: a city's real ones, else the small ones.
  static func texts(beside root: String = package) -> (old: String, new: String) {
    let real = ["2023", "2024"].map { "\(root)/../shared/corpus/reports/suqian-\($0)/report.txt" }
    return real.allSatisfy { ChildProcess(["test", "-f", $0])?.status == 0 }
      ? (real[0], real[1]) : (snapshot("old", root), snapshot("new", root))
  }

  private static func snapshot(_ year: String, _ root: String) -> String {
    "\(root)/Snapshots/plain/\(year).txt"
  }

  private init?(_ name: String, old: String, new: String) async {
    guard let old = try? await SourceFile.read(old), let new = try? await SourceFile.read(new)
    else {
      return nil
    }
    self.name = name
    files = YearPair(old: old, new: new)
  }

  /// The root of the package, three steps above this file.
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
}
