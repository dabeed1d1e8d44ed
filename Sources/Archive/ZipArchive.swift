import CArchive

/// A zip in memory, whose members are read by name.
///
/// Names are only ever compared; nothing is written to a disk. Where two members bear one name, the
/// first in the file counts.
public struct ZipArchive: Sendable {
  /// The names of the members, in the order of the file, each once.
  public let names: [String]
  private let bytes: [UInt8]
  private let limits: ArchiveLimits

  /// Reads the directory of a zip.
  ///
  /// - Parameters:
  ///   - bytes: The whole zip.
  ///   - limits: How much is read.
  /// - Throws: ``ArchiveError/damaged`` or ``ArchiveError/tooManyMembers``.
  public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    self.bytes = bytes
    self.limits = limits
    var names: [String] = []
    var seen: Set<String> = []
    try Self.walk(bytes, limits) { member throws(ArchiveError) in
      if seen.insert(member.name).inserted { names.append(member.name) }
      return true
    }
    self.names = names
  }

  /// The contents of some members.
  ///
  /// - Parameter wanted: The names of the members, as ``names`` spells them.
  /// - Returns: The contents by name; a name that no member bears is left out.
  /// - Throws: ``ArchiveError``.
  public func contents(of wanted: Set<String>) throws(ArchiveError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var room = limits.unpackedSize
    try Self.walk(bytes, limits) { member throws(ArchiveError) in
      guard wanted.contains(member.name), found[member.name] == nil else { return true }
      let contents = try member.contents(limits, room: room)
      room -= contents.count
      found[member.name] = contents
      return found.count < wanted.count
    }
    return found
  }

  /// Visits the members in order until the visitor has enough.
  private static func walk(
    _ bytes: [UInt8],
    _ limits: ArchiveLimits,
    _ visit: (ZipMember) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let outcome: Result<Void, ArchiveError> = bytes.withUnsafeBytes { buffer in
      guard let reader = archive_read_new() else { return .failure(.damaged) }
      defer { archive_read_free(reader) }
      // Only the reader that goes by the directory at the end: a zip without one is cut short.
      guard archive_read_support_format_zip_seekable(reader) == ARCHIVE_OK,
        archive_read_open_memory(reader, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return .failure(.damaged) }
      var count = 0
      var entry: OpaquePointer?
      while true {
        let status = archive_read_next_header(reader, &entry)
        if status == ARCHIVE_EOF { return .success(()) }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
          return .failure(.damaged)
        }
        count += 1
        guard count <= limits.members else { return .failure(.tooManyMembers) }
        guard let member = ZipMember(reader, entry) else { continue }
        do throws(ArchiveError) {
          guard try visit(member) else { return .success(()) }
        } catch {
          return .failure(error)
        }
      }
    }
    try outcome.get()
  }
}

/// The member that a walk stands at.
private struct ZipMember {
  let name: String
  private let reader: OpaquePointer
  private let entry: OpaquePointer

  /// `nil` where the name is in no readable encoding.
  init?(_ reader: OpaquePointer, _ entry: OpaquePointer) {
    guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
      return nil
    }
    self.name = String(cString: name)
    self.reader = reader
    self.entry = entry
  }

  func contents(_ limits: ArchiveLimits, room: Int) throws(ArchiveError) -> [UInt8] {
    guard archive_entry_is_encrypted(entry) == 0 else { throw .encrypted }
    let start = archive_filter_bytes(reader, -1)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(reader, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      guard count > 0 else { throw .damaged }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= room else { throw .tooLarge }
      let packed = max(Int(archive_filter_bytes(reader, -1) - start), 1)
      guard bytes.count <= limits.ratioFloor || bytes.count / packed <= limits.ratio else {
        throw .tooDense
      }
    }
  }
}
