import Testing

@testable import ReportDiff

@Suite("Words among bytes")
struct ByteSearchTests {
  private let bytes = Array("目录 MIME-Version: 1.0".utf8)

  @Test("a word is found in whatever case, as far as is looked")
  func ignoringCase() {
    #expect(bytes.holds(ignoringCase: "mime-version:", within: 4_096))
    #expect(!bytes.holds(ignoringCase: "mime-version:", within: 19))
    #expect(bytes.holds(ignoringCase: "mime-version:", within: 20))
    #expect(!bytes.holds(ignoringCase: "multipart", within: 4_096))
    #expect(![UInt8]().holds(ignoringCase: "a", within: 4_096))
  }

  @Test("with its case it is found only as it stands")
  func exactly() {
    #expect(bytes.holds("MIME"))
    #expect(!bytes.holds("mime"))
  }
}
