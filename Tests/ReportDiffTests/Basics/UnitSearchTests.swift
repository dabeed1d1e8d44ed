import Testing

@testable import ReportDiff

@Suite("Looking for units")
struct UnitSearchTests {
  @Test("a unit is found where it first stands, whatever else has its bytes")
  func first() {
    // Bytes in all places that they may be mistaken in.
    let kinds: [UInt16] = [0x0A, 0x0A00, 0x0A0A, 0x4E0A, 0x0A4E, 0x4E4E, 0x41]
    var random = Seeded(state: 5)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0..<9, using: &random)
      let text = Text(units: (0..<count).map { _ in kinds.randomElement(using: &random) ?? 0x41 })
      for unit in kinds {
        for start in 0...count {
          let expected = text.units[start...].firstIndex(of: unit)
          #expect(text.firstPlace(of: unit, from: start) == expected)
          #expect(
            text.firstPlace(in: UnitSet([unit, 0x41]), from: start)
              == text.units[start...]
              .firstIndex { $0 == unit || $0 == 0x41 }
          )
        }
      }
    }
  }
}
