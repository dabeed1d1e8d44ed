import MadeCorpus
import ReportDiff

/// Two years' reports to measure on, as bytes.
struct BenchmarkPair {
  /// What its numbers are printed under.
  let name: String
  let files: YearPair<SourceFile>

  /// The name and the size.
  var title: String { "\(name), \(files.old.bytes.count + files.new.bytes.count) bytes" }

  /// A small constructed pair, a city's real one where it lies beside a checkout, and made ones of a township and
  /// of a province in every format.
  static func all(beside root: String = package) async -> [BenchmarkPair] {
    let city = texts(beside: root)
    var pairs = await [
      BenchmarkPair("plain", old: snapshot("old", root), new: snapshot("new", root)),
      BenchmarkPair("city", old: city.old, new: city.new),
    ].compactMap(\.self)
    for scale in [Scale.township, .province] {
      for layout in [Layout.tabs, .site, .word, .pdf] {
        if let pair = await BenchmarkPair(made: scale, layout) { pairs.append(pair) }
      }
    }
    return pairs
  }

  /// The first pair of a made corpus, the same on every machine.
  init?(made scale: Scale, _ layout: Layout, length: Int = 1) async {
    let recipe = Recipe(scale: scale, length: length, layouts: [layout], plantedPercent: 0)
    let years = MadeSeries(0, of: recipe).years
    guard years.count == 2,
      let old = try? await SourceFile(path: years[0].path, bytes: years[0].bytes).extracted(),
      let new = try? await SourceFile(path: years[1].path, bytes: years[1].bytes).extracted()
    else { return nil }
    name = "\(scale.rawValue) \(layout.rawValue)"
    files = YearPair(old: old, new: new)
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
