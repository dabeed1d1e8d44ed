import Testing

@testable import ReportDiff

@Suite("The lexicon of the field")
struct LexiconTests {
  private let lexicon = Lexicon.shared

  private func concepts(_ text: String) -> Set<String> {
    let clauses = Clause.clauses(of: Text(text))
    return Set(clauses.flatMap { $0.hits.map { lexicon.concepts[$0.concept].id } })
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
    let hits = Clause.clauses(of: "政务公开工作领导小组")[0].hits
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
    #expect(text[folded.place(of: 2..<6)] == "三审 三校")
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

  @Test("every number that decides has a weight, and every weight a number")
  func calibrated() {
    for (model, names) in [
      ("kept", MeetingTable.names), ("full", MeetingTable.names),
      ("recurs", ItemLikeness.names), ("restated", ItemLikeness.names),
    ] {
      let known = LogisticModel.entries[model, default: []].map { $0[1] }
      #expect(Set(known) == Set(names + ["bias", "threshold"]), "\(model)")
    }
  }
}
