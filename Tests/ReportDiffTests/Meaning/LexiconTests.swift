import CLexicon
import Foundation
import Testing

@testable import ReportDiff

@Suite("The lexicon of the field")
struct LexiconTests {
  private let lexicon = Lexicon.shared

  private func concepts(_ text: String) -> Set<String> {
    Set(Clauses(of: Text(text)).hits.map { lexicon.concepts[$0.concept].id })
  }

  @Test(
    "wordings of one act share a concept",
    arguments: [
      ("training-course", ["业务培训", "以会代训", "专题讲座"]),
      ("three-review", ["三审三校", "先审后发"]),
      ("privacy-anonymise", ["隐去"]),
      ("talks-laggards", ["约谈"]),
    ]
  )
  func oneAct(_ concept: String, _ wordings: [String]) {
    for wording in wordings { #expect(concepts(wording).contains(concept), "\(wording)") }
  }

  @Test(
    "a wording with a gap is met where its parts stand close in one clause, and not across clauses"
  )
  func gap() {
    #expect(concepts("由专人负责值守").contains("zone-staff"))
    #expect(!concepts("由专人负责，周末有同志值守").contains("zone-staff"))
  }

  @Test("a wording within a longer one counts for nothing")
  func longest() {
    let hits = Clauses(of: "政务公开工作领导小组").hits
    #expect(!hits.isEmpty)
    let ends = hits.map(\.range)
    #expect(
      !ends.contains { inner in
        ends.contains {
          $0 != inner && $0.contains(inner.lowerBound) && $0.upperBound > inner.upperBound
        }
      }
    )
  }

  @Test("width, case, spaces and quotation marks do not count")
  func folding() {
    #expect(concepts("“三审 三校”") == concepts("三审三校"))
  }

  @Test("a place in folded text is a place in the text")
  func places() {
    let text: Text = "落实“三审 三校”制度"
    let folded = FoldedText(text)
    #expect(text[folded.places.range(of: 2..<6)] == "三审 三校")
  }

  @Test(
    "every concept has an id of its own within its kind, and every wording more than one character"
  )
  func shape() {
    let names = lexicon.concepts.map { "\($0.kind.rawValue):\($0.id)" }
    #expect(Set(names).count == names.count)
    let short = (0..<lexicon.wordingCount).map(lexicon.text(ofWording:)).filter { $0.count < 2 }
    #expect(short == [])
  }

  @Test("the tables hold the concepts and wordings of the texts: else run `make lexicon`")
  func inStep() throws {
    let lines = try ["acts", "objects", "themes", "markers"].flatMap { name in
      try Self.text("Sources/CLexicon/\(name).txt")
    }
    let concepts = lines.map { "\($0[0]):\($0[1])" }
    #expect(lexicon.concepts.map { "\($0.kind.rawValue):\($0.id)" } == concepts)
    var wordings = [[String]](repeating: [], count: concepts.count)
    for (index, wording) in LexiconTables.shared.wordings.enumerated() {
      wordings[Int(wording.concept)].append(lexicon.text(ofWording: index))
    }
    for (line, compiled) in zip(lines, wordings) {
      #expect(compiled.sorted() == line[2].split(separator: " ").map(String.init).sorted())
    }
  }

  @Test("the tables hold the weights that the counts give: else run `make lexicon`")
  func inStepWithCounts() throws {
    let entries = try Self.text("Sources/CResources/Resources/frequencies.txt")
    let counts = Dictionary(
      uniqueKeysWithValues: entries.map { ("\($0[0]):\($0[1])", Double($0[2]) ?? 0) }
    )
    let total = counts["sentences:all"] ?? 0
    func weight(_ count: Double) -> Double { log((total + 1) / (count + 0.5)) }
    for (place, concept) in lexicon.concepts.enumerated() {
      let count = counts["\(concept.kind.rawValue):\(concept.id)"] ?? 0
      #expect(abs(FieldWeights.shared.weight(ofConcept: place) - weight(count)) < 1e-9)
    }
    for entry in entries where entry[0] == "bigram" && entry[1].utf16.count == 2 {
      let key = entry[1].utf16.reduce(UInt32(0)) { $0 << 16 | UInt32($1) }
      let expected = weight(Double(entry[2]) ?? 0)
      #expect(abs(FieldWeights.shared.weight(ofBigram: key) - expected) < 1e-9)
    }
  }

  /// The entries of a text of the package.
  private static func text(_ path: String) throws -> [[Substring]] {
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let file = package.joined(separator: "/") + "/" + path
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
  }

  @Test("every wording is written as the lexicon sees text, and is met")
  func written() {
    for index in 0..<lexicon.wordingCount {
      let wording = lexicon.text(ofWording: index)
      #expect(FoldedText(Text(wording)).units == Array(wording.utf16), "\(wording)")
      let parts = wording.split(separator: "~").joined()
      #expect(!lexicon.hits(in: Array(parts.utf16)).isEmpty, "\(wording)")
    }
  }

  @Test("every kind of the texts is one that the program knows")
  func kinds() {
    #expect(LexiconTables.shared.kinds.allSatisfy { Lexicon.Kind(rawValue: $0) != nil })
  }

  @Test("a rare bigram says more than a common one, and one that is not listed most")
  func weights() {
    let weights = FieldWeights.shared
    func weight(_ word: String) -> Double {
      let units = Array(word.utf16)
      return weights.weight(ofBigram: UInt32(units[0]) << 16 | UInt32(units[1]))
    }
    #expect(weight("公开") < weight("培训"))
    #expect(weight("培训") < weight("丠丣"))
  }

  @Test("every number that decides has a weight, and every weight a number")
  func calibrated() {
    for (model, names) in [
      ("kept", MeetingTable.names), ("full", MeetingTable.names),
      ("recurs", ItemLikeness.names), ("restated", ItemLikeness.names),
    ] {
      let known = LogisticModel.entries.filter { $0.model == model }.map(\.name.string)
      let single = known.filter { !$0.contains("*") }
      #expect(Set(single) == Set(names + ["bias", "threshold"]), "\(model)")
      let factors = known.filter { $0.contains("*") }.flatMap { $0.split(separator: "*") }
      #expect(Set(factors.map(String.init)).isSubset(of: names), "\(model)")
    }
  }
}
