import Foundation
import TestSupport
import Testing

@testable import ReportDiff

/// Alignments made by reading (AlignmentGold/*.txt); the texts stay outside the repository.
@Suite(
  "Sentences are aligned as a careful reader would",
  .enabled(if: Place.isShared("corpus/pairs"), Comment(rawValue: Place.sharedIsAbsent))
)
struct AlignmentGoldTests {
  private static let names = ["dept-5", "mixed-2", "mixed-4", "town-3", "town-5"]

  @Test("the pairs of five reports, F1 at least 0.95")
  func pairs() throws {
    var tally = (hits: 0, missed: 0, extra: 0)
    for name in Self.names {
      let gold = try AlignmentGold(name)
      let found = Set(try changes(name).flatMap(Link.links))
      let wanted = Set(gold.wanted.keys)
      tally.hits += found.intersection(wanted).count
      tally.missed += wanted.subtracting(found).count
      tally.extra += found.subtracting(wanted).subtracting(gold.optional).count
    }
    let score = 2 * Double(tally.hits) / Double(2 * tally.hits + tally.missed + tally.extra)
    #expect(score >= 0.95, "\(tally)")
  }

  @Test("what became of each sentence that corresponds to one", arguments: names)
  func verdicts(name: String) throws {
    let gold = try AlignmentGold(name)
    for change in try changes(name) {
      for link in Link.links(change) {
        guard let verdict = gold.wanted[link] else { continue }
        #expect(change.sort.rawValue == verdict, "\(link)")
      }
    }
  }

  private func changes(_ name: String) throws -> [SentenceChange] {
    let folder = Place.shared.appending(path: "corpus/pairs/\(name)")
    func report(_ stem: String) throws -> Report {
      let file = try #require(
        Place.contents(of: folder).first { $0.deletingPathExtension().lastPathComponent == stem }
      )
      let bytes = Array(try Data(contentsOf: file))
      return try Report(from: SourceFile(path: file.lastPathComponent, bytes: bytes))
    }
    let pair = YearPair(old: try report("old"), new: try report("new"))
    return Comparison(of: pair).sections.flatMap(\.changes)
  }
}

private struct Link: Hashable {
  let old: String
  let new: String

  static func links(_ change: SentenceChange) -> [Link] {
    change.ids.old.flatMap { old in change.ids.new.map { Link(old: old, new: $0) } }
  }
}

/// One pair's gold: what has to be paired, with its verdict, and what may be.
private struct AlignmentGold {
  private(set) var wanted: [Link: String] = [:]
  private(set) var optional: Set<Link> = []

  init(_ name: String) throws {
    let file = Place.package.appending(path: "Tests/CaseTests/AlignmentGold/\(name).txt")
    for line in try Place.text(of: file).split(separator: "\n") where !line.hasPrefix("#") {
      var words = line.split(separator: " ").map(String.init)
      let isOptional = words.first == "?"
      if isOptional { words.removeFirst() }
      let link = Link(old: words[0], new: words[1])
      if isOptional { optional.insert(link) } else { wanted[link] = words[2] }
    }
  }
}
