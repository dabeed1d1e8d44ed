import Foundation
import TestSupport

/// A temporary folder with the reports of several agencies, two years each, and room for what comes of them.
final class BatchFolder {
  let url: URL

  init(agencies: Int) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "govdiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url.appending(path: "in"),
      withIntermediateDirectories: true
    )
    for agency in 0..<agencies { try add(BatchFolder.name(agency), received: agency + 3) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// A name for each number: 临江县甲甲镇, 临江县甲乙镇 and so on.
  static func name(_ index: Int) -> String {
    let stems = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥")
    return "临江县\(stems[index / stems.count % stems.count])\(stems[index % stems.count])镇"
  }

  var reports: String { url.appending(path: "in").path }
  var output: String { url.appending(path: "out").path }

  func add(_ agency: String, received: Int) throws {
    for year in [2023, 2024] {
      let report = SmallReport(agency: agency, year: year, received: received + year - 2023)
      try write("in/\(agency)\(year).txt", report.text)
    }
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func text(_ name: String) throws -> String { try Place.text(of: url.appending(path: name)) }

  /// What lies in a folder below, hidden files aside.
  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  func run(_ options: [String] = ["--format", "json"]) throws -> Command.Outcome {
    try Command.run(["batch", reports, "-o", output] + options)
  }

  /// Everything that a batch wrote for people, by name.
  func everything() throws -> [String: Data] {
    let files = ["index.html", "index.csv"] + (try names("out/reports").map { "reports/\($0)" })
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try Data(contentsOf: url.appending(path: "out/\($0)")))
      }
    )
  }

  /// The rows of the table, without its head.
  func rows() throws -> [[String]] {
    try text("out/index.csv").split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}
