import Testing

@testable import ReportDiff

@Suite("Between UTF-8 and UTF-16")
struct UTF16ConversionTests {
  private func units(_ bytes: [UInt8]) -> [UInt16]? {
    bytes.withUnsafeBufferPointer { UTF16Conversion.units(of: $0) }
  }

  @Test("every scalar value comes through, and goes back")
  func everyScalar() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let string = String(text)
    let read = try #require(units(Array(string.utf8)))
    #expect(read == Array(string.utf16))
    #expect(UTF16Conversion.string(of: read) == string)
  }

  @Test(
    "bytes that are not well-formed are none: as the standard library has it",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0x80], [0xE4, 0xB8],
      [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xE4, 0x41, 0x80], [0xE4, 0xB8, 0x41],
    ] as [[UInt8]]
  )
  func malformed(_ bytes: [UInt8]) {
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    #expect(units(bytes) == nil)
    #expect(units([0x41] + bytes + [0x41]) == nil)
  }

  @Test(
    "a lone surrogate becomes U+FFFD, one for each",
    arguments: [
      [0xD800], [0xDC00], [0x41, 0xD83D, 0x41], [0xDE00, 0xD83D], [0xD83D, 0xD83D, 0xDE00],
    ]
      as [[UInt16]]
  )
  func surrogates(_ units: [UInt16]) {
    #expect(UTF16Conversion.string(of: units) == String(decoding: units, as: UTF16.self))
  }

  @Test("units of every kind beside one another come through as the standard library has it")
  func mixtures() {
    let kinds: [UInt16] = [0x41, 0x7F, 0x80, 0x7FF, 0x800, 0x516C, 0xD7FF, 0xD83D, 0xDE00, 0xE000]
    var random = Seeded(state: 11)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<14, using: &random)
      let units = (0..<count).map { _ in kinds.randomElement(using: &random) ?? 0x41 }
      let string = String(decoding: units, as: UTF16.self)
      #expect(UTF16Conversion.string(of: units) == string)
      #expect(self.units(Array(string.utf8)) == Array(string.utf16))
      let isSound = String(validating: units, as: UTF16.self) != nil
      #expect(UTF16Conversion.isWellFormed(units) == isSound)
    }
  }
}
