import Foundation
@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// Two years' reports of an agency with the answers that a reader gave.
struct LabelledPair {
  let name: String
  let reports: YearPair<Report>
  let reading: Calibration.Pair
  /// The answer to each promise of the reading; none where no label is of it.
  let answers: [Answer?]
  /// How many labelled promises the reading lacks.
  let missed: Int

  struct Answer: Decodable {
    let text: String
    let verdict: String
    let evidence: [String]
    let problemRecurs: Bool
    let recurringProblem: String?
    let restated: Bool
    let restatedAs: String?
  }

  private struct Gold: Decodable {
    let commitments: [Answer]
  }

  /// The pairs in a folder.
  static func all(in folder: URL, _ space: SemanticSpace) async throws -> [LabelledPair] {
    var out: [LabelledPair] = []
    for place in Folder.contents(of: folder) where place.hasDirectoryPath {
      if let pair = try await LabelledPair(place, space) { out.append(pair) }
    }
    return out
  }

  private init?(_ folder: URL, _ space: SemanticSpace) async throws {
    name = folder.lastPathComponent
    let files = Folder.contents(of: folder)
    guard let old = files.first(where: { $0.deletingPathExtension().lastPathComponent == "old" }),
      let new = files.first(where: { $0.deletingPathExtension().lastPathComponent == "new" }),
      let gold = files.first(where: { $0.lastPathComponent == "gold.json" })
    else { return nil }
    reports = YearPair(old: try await Self.report(old), new: try await Self.report(new))
    reading = Calibration.Pair(of: reports, space)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let labels = try decoder.decode(Gold.self, from: Data(contentsOf: gold)).commitments
    let promises = reading.promises.map { Grams($0.description) }
    answers = promises.map { promise in
      labels.map { ($0, Grams($0.text).dice(promise)) }.filter { $0.1 >= 0.6 }
        .max { $0.1 < $1.1 }?.0
    }
    let found = Set(answers.compactMap { $0?.text })
    missed = labels.count { !found.contains($0.text) }
  }

  private static func report(_ url: URL) async throws -> Report {
    try Report(from: await SourceFile.read(url.path))
  }
}

/// The character bigrams of a text without marks, to tell quotations apart as the scoring does.
struct Grams {
  private let grams: Set<String>

  init(_ text: String) {
    let letters = text.precomposedStringWithCompatibilityMapping.filter {
      $0.isLetter || $0.isNumber
    }
    let list = Array(letters)
    grams =
      list.count < 2
      ? [letters] : Set((1..<list.count).map { String(list[$0 - 1]) + String(list[$0]) })
  }

  func dice(_ other: Grams) -> Double {
    2 * Double(grams.intersection(other.grams).count) / Double(grams.count + other.grams.count)
  }

  func overlap(_ other: Grams) -> Double {
    Double(grams.intersection(other.grams).count)
      / Double(min(grams.count, other.grams.count))
  }
}
