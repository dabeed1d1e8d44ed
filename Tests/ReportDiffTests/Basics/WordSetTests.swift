import Testing

@testable import ReportDiff

@Suite("Looking for many words at once")
struct WordSetTests {
  /// Words and texts over few characters, some of which have the same low bits, so that much stands somewhere.
  private func texts(_ count: Int, upTo length: Int, _ random: inout Seeded) -> [Text] {
    let units: [UInt16] = [0x4E00, 0x4F00, 0x5200, 0x4E01, 0x31]
    return (0..<count).map { _ in
      let length = Int.random(in: 0...length, using: &random)
      return Text(units: (0..<length).map { _ in units[Int.random(in: 0..<5, using: &random)] })
    }
  }

  @Test("finds what looking for each of them finds")
  func all() {
    var random = Seeded(state: 3)
    for _ in 0..<100 {
      let words = texts(12, upTo: 4, &random)
      let set = WordSet(words)
      for text in texts(5, upTo: 12, &random) {
        let places = words.map { $0.isEmpty ? nil : text.firstIndex(of: $0) }
        #expect(set.firstPlaces(in: text) == places.map { $0 ?? -1 })
        #expect(set.isIn(text) == places.contains { $0 != nil })
        for index in text.units.indices {
          let longest = words.filter { text.matches($0, at: index) }.map(\.count).max() ?? 0
          #expect(set.length(in: text, at: index) == longest)
          let found = set.place(in: text, at: index).map { set.list.range($0).count }
          #expect((found ?? 0) == longest)
        }
      }
    }
  }

  @Test("a visit that has seen enough ends")
  func ends() {
    let set = WordSet(["公开", "公"])
    var seen: [Int] = []
    ("公开公开" as Text).units.withUnsafeBufferPointer { text in
      set.visit(text, places: text.indices.reversed()) { word, place in
        seen.append(place)
        return place > 0
      }
    }
    #expect(seen == [2, 2, 0])
  }
}
