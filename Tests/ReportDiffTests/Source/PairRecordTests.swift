import Testing

@testable import ReportDiff

@Suite("Records of two reports")
struct PairRecordTests {
  private func read(_ line: String) throws -> PairRecord { try PairRecord(Array(line.utf8)[...]) }

  @Test("a record comes back from its line, to the byte", arguments: [0, 1, 2, 3, 255, 1_000])
  func roundTrip(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let files = YearPair(
      old: SourceFile(path: "2023/\"镇\".html", bytes: bytes),
      new: SourceFile(path: "b", bytes: bytes.reversed())
    )
    let line = JSONRendering.line(of: PairRecord(id: "镇_2023-2024", files: files))
    #expect(line.count { $0 == 0x0A } == 1)
    let record = try PairRecord(line.dropLast())
    #expect(record.id == "镇_2023-2024")
    #expect(record.files.old.bytes == files.old.bytes)
    #expect(record.files.new.bytes == files.new.bytes)
    #expect(record.files.map(\.path) == files.map(\.path))
  }

  @Test("text is text where no encoding is said, and files are called old and new")
  func text() throws {
    let record = try read(#"{"id": "", "old": "甲\n", "new": "😀", "encoding": null}"#)
    #expect(record.files.old.bytes == Array("甲\n".utf8))
    #expect(record.files.map(\.path) == YearPair(old: "old", new: "new"))
  }

  @Test(
    "what is no record keeps the id that it has",
    arguments: [
      ("[]", nil), ("{}", nil), (#"{"id": 7, "old": "", "new": ""}"#, nil), (#"{"id": "a"}"#, "a"),
      (#"{"id": "a", "old": "", "new": null}"#, "a"),
      (#"{"id": "a", "old": "", "new": "", "encoding": "latin1"}"#, "a"),
      (#"{"id": "a", "old": "QQ", "new": "", "encoding": "base64"}"#, "a"),
      (#"{"id": "a", "old": "Q===", "new": "", "encoding": "base64"}"#, "a"),
      (#"{"id": "a", "old": "QQ==QQ==", "new": "", "encoding": "base64"}"#, "a"),
    ] as [(String, String?)]
  )
  func none(line: String, id: String?) {
    #expect {
      _ = try read(line)
    } throws: { error in
      (error as? PairRecordError)?.id == id
    }
  }
}
