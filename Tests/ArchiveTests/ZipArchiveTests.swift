import Archive
import Testing

@Suite("Zips in memory")
struct ZipArchiveTests {
  private func zip(_ members: (String, [UInt8])...) throws -> [UInt8] {
    try ZipWriter.zip(members.map { ArchiveMember($0.0, $0.1) })
  }

  private let text = Array("一、总体情况".utf8)

  @Test("what is written is read back by name")
  func roundTrip() throws {
    let bytes = try zip(("a/b.xml", text), ("空.xml", []), ("c", [0, 1, 2]))
    let archive = try ZipArchive(bytes)
    #expect(archive.names == ["a/b.xml", "空.xml", "c"])
    #expect(try archive.contents(of: ["a/b.xml", "c", "d"]) == ["a/b.xml": text, "c": [0, 1, 2]])
    #expect(try archive.contents(of: ["空.xml"]) == ["空.xml": []])
  }

  @Test("the same members make the same bytes")
  func reproducible() throws {
    #expect(try zip(("a", text)) == zip(("a", text)))
  }

  @Test("every member is of 1 January 1980, the first day that a zip can tell")
  func date() throws {
    let bytes = try zip(("a", text), ("b", text))
    // Time and date stand behind signature, version, flags and method (APPNOTE 4.3.7).
    #expect(bytes[10..<14] == [0, 0, 0x21, 0])
  }

  @Test("of two members of one name the first counts")
  func duplicates() throws {
    let archive = try ZipArchive(try zip(("a", [1]), ("a", [2])))
    #expect(archive.names == ["a"])
    #expect(try archive.contents(of: ["a"]) == ["a": [1]])
  }

  @Test("a zip that is cut short, or is none, is damaged", arguments: [0, 1, 30, 100, 200])
  func truncated(length: Int) throws {
    let whole = try zip(("a", text), ("b", text))
    #expect(throws: ArchiveError.damaged) { try ZipArchive(Array(whole.prefix(length))) }
  }

  @Test("data that does not match its checksum is damaged")
  func checksum() throws {
    var bytes = try zip(("a", (0..<200).map { UInt8($0) }))
    let place = try #require(bytes.firstRange(of: [50, 51, 52, 53])?.lowerBound)
    bytes[place] ^= 0xFF
    let archive = try ZipArchive(bytes)
    #expect(throws: ArchiveError.damaged) { try archive.contents(of: ["a"]) }
  }

  @Test("a member that grows beyond the ratio is refused, a small one is not")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0, count: 3 << 20)
    let archive = try ZipArchive(try zip(("large", zeros), ("small", Array(zeros.prefix(1 << 19)))))
    #expect(throws: ArchiveError.tooDense) { try archive.contents(of: ["large"]) }
    #expect(try archive.contents(of: ["small"])["small"]?.count == 1 << 19)
  }

  @Test("the unpacked size counts over all members that are asked for")
  func size() throws {
    let limits = ArchiveLimits(unpackedSize: 2 * text.count - 1)
    let archive = try ZipArchive(try zip(("a", text), ("b", text)), limits: limits)
    #expect(try archive.contents(of: ["b"]) == ["b": text])
    #expect(throws: ArchiveError.tooLarge) { try archive.contents(of: ["a", "b"]) }
  }

  @Test("too many members are refused")
  func members() throws {
    let bytes = try zip(("a", []), ("b", []), ("c", []))
    #expect(throws: ArchiveError.tooManyMembers) {
      try ZipArchive(bytes, limits: ArchiveLimits(members: 2))
    }
  }

  @Test("an encrypted member is told from a damaged one, and hurts only when asked for")
  func encrypted() throws {
    var bytes = try zip(("a", text))
    for (magic, offset) in [([0x50, 0x4B, 3, 4], 6), ([0x50, 0x4B, 1, 2], 8)] as [([UInt8], Int)] {
      let place = try #require(bytes.firstRange(of: magic)?.lowerBound)
      bytes[place + offset] |= 1
    }
    let archive = try ZipArchive(bytes)
    #expect(archive.names == ["a"])
    #expect(throws: ArchiveError.encrypted) { try archive.contents(of: ["a"]) }
  }
}
