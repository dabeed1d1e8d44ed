import Testing

@testable import ReportDiff

@Suite("Encodings, decided from the bytes")
struct TextDecoderTests {
  private let text = "一、总体情况"

  private func decode(_ bytes: [UInt8]) throws -> DecodedText {
    try TextDecoder.decode(SourceFile(path: "a.txt", bytes: bytes))
  }

  @Test("UTF-8 is read with and without a byte order mark")
  func utf8() throws {
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      let decoded = try decode(bytes)
      #expect(decoded.encoding == .utf8)
      #expect(Text(units: decoded.units).description == text)
    }
  }

  @Test("UTF-16 is read in either byte order")
  func utf16() throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try decode([0xFF, 0xFE] + little).encoding == .utf16LittleEndian)
    #expect(Text(units: try decode([0xFE, 0xFF] + big).units).description == text)
  }

  @Test("UTF-16 without a mark is known by what it says")
  func unmarkedUTF16() throws {
    let text = "一、总体情况\n2024年，公开信息12条。\u{3000}第一部分"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try decode(little).encoding == .utf16LittleEndian)
    #expect(try decode(big).encoding == .utf16BigEndian)
  }

  @Test("GB18030 is read where UTF-8 does not decode")
  func gb18030() throws {
    let decoded = try decode([0xD2, 0xBB, 0xA1, 0xA2, 0xD7, 0xDC, 0xCC, 0xE5])
    #expect(decoded.encoding == .gb18030)
    #expect(Text(units: decoded.units).description == "一、总体")
  }

  @Test("bytes of no known encoding are an error with the line, never replaced")
  func undecodable() {
    let error = #expect(throws: SourceError.self) {
      try decode([0x31, 0x0A, 0x32, 0x0A, 0xFF, 0xFF])
    }
    #expect(error?.problem(.chinese).contains("第 3 行") == true)
  }

  @Test("a binary file is refused as such")
  func binary() {
    let error = #expect(throws: SourceError.self) {
      try decode([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0, 0])
    }
    #expect(error?.problem(.chinese).contains("二进制") == true)
  }

  @Test("radicals of a font become the characters they stand for, and it is told")
  func radicals() {
    let source = SourceText(Array("⼀⼆⼈⺠".utf16))
    #expect(source.lines.map(\.text) == ["一二人民"])
    #expect(source.warnings.map(\.code) == ["radicals"])
  }

  @Test("control characters and escape sequences do not get past the reading")
  func controls() {
    let source = SourceText(Array("一\u{1B}[31m二\u{7}".utf16))
    #expect(source.lines.map(\.text) == ["一[31m二"])
    #expect(source.warnings.map(\.code) == ["control_characters"])
  }

  @Test("lines are counted the same under every line break")
  func lineBreaks() {
    let source = SourceText(Array("一\r\n二\r三\n四".utf16))
    #expect(source.lines.map(\.number) == [1, 2, 3, 4])
  }

  @Test("the digest is SHA-256")
  func digest() {
    #expect(
      Digest.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }
}
