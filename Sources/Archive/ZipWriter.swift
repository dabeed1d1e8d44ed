import CArchive

/// One file in a zip.
public struct ArchiveMember: Sendable {
  /// Its name, with `/` between folders.
  public let name: String
  /// Its contents.
  public let bytes: [UInt8]

  /// Makes a member.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Writes small zips in memory.
public enum ZipWriter {
  /// A zip of some members; the same members make the same bytes.
  ///
  /// - Parameter members: The members, in the order in which they are to stand.
  /// - Returns: The zip.
  /// - Throws: ``ArchiveError/damaged`` where a member could not be written.
  public static func zip(_ members: [ArchiveMember]) throws(ArchiveError) -> [UInt8] {
    guard let writer = archive_write_new() else { throw .damaged }
    let output = ZipOutput()
    // Freeing closes the writer, which may write once more; the output has to outlive it.
    defer { withExtendedLifetime(output) { _ = archive_write_free(writer) } }
    guard archive_write_set_format_zip(writer) == ARCHIVE_OK,
      archive_write_set_bytes_per_block(writer, 0) == ARCHIVE_OK,
      archive_write_open(writer, Unmanaged.passUnretained(output).toOpaque(), nil, append, nil)
        == ARCHIVE_OK
    else { throw .damaged }
    for member in members { try write(member, to: writer) }
    guard archive_write_close(writer) == ARCHIVE_OK else { throw .damaged }
    return output.bytes
  }

  private static func write(
    _ member: ArchiveMember,
    to writer: OpaquePointer
  ) throws(ArchiveError) {
    guard let entry = archive_entry_new() else { throw .damaged }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, member.name)
    archive_entry_set_size(entry, Int64(member.bytes.count))
    archive_entry_set_filetype(entry, regularFile)
    archive_entry_set_perm(entry, 0o644)
    guard archive_write_header(writer, entry) >= ARCHIVE_WARN else { throw .damaged }
    let written = member.bytes.withUnsafeBytes {
      archive_write_data(writer, $0.baseAddress, $0.count)
    }
    guard written == member.bytes.count else { throw .damaged }
  }
}

/// The file type of a plain file (AE_IFREG, a macro that Swift does not see).
private let regularFile: UInt32 = 0o100000

/// What the writer has written so far.
private final class ZipOutput {
  var bytes: [UInt8] = []
}

/// Called back with what is to be written.
private func append(
  _ writer: OpaquePointer?,
  _ data: UnsafeMutableRawPointer?,
  _ buffer: UnsafeRawPointer?,
  _ count: Int
) -> Int {
  guard let data, let buffer else { return 0 }
  let output = Unmanaged<ZipOutput>.fromOpaque(data).takeUnretainedValue()
  output.bytes.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: count))
  return count
}
