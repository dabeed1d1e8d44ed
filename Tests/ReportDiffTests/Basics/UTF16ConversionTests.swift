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
}
