import Testing

@testable import ReportDiff

@Suite("Edits inside a sentence")
struct EditsTests {
  /// Joins the edits without those of one operation.
  private func joined(_ edits: [Edit], without operation: Edit.Operation) -> Text {
    edits.filter { $0.operation != operation }.reduce(into: Text(units: [])) { $0 += $1.text }
  }

  @Test("joined, the edits give back both texts to the letter")
  func property() {
    var random = Seeded(state: 7)
    let alphabet = Array("公开信息123，。年abc（）条%".utf16)
    for _ in 0..<400 {
      let old = Text(
        units: (0..<Int.random(in: 0...30, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
      )
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: 0...new.count, using: &random)
        new =
          new.prefix(place) + Text(units: [alphabet.randomElement(using: &random) ?? 0x516C])
          + new.dropFirst(min(new.count, place + Int.random(in: 0...2, using: &random)))
      }
      let edits = Edits.between(old, new)
      #expect(joined(edits, without: .insert) == old)
      #expect(joined(edits, without: .delete) == new)
    }
  }

  @Test("a number is never cut")
  func numbers() {
    let edits = Edits.between("公开1,278条", "公开1,298条")
    #expect(edits.filter { $0.operation != .equal }.map(\.text) == ["1,278", "1,298"])
  }

  @Test("a text has no edits against itself")
  func same() {
    #expect(Edits.between("公开信息。", "公开信息。") == [Edit(operation: .equal, text: "公开信息。")])
    #expect(Edits.between("", "").isEmpty)
  }

  @Test("characters that agree by chance do not survive between longer changes")
  func crumbs() {
    let edits = Edits.between("建立村务公开月巡查制度", "推广政务明白群组工作法")
    #expect(edits.count <= 3)
  }
}

/// A generator that gives the same numbers on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
