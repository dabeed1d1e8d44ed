#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that nobody else can read, in which libxlsxwriter packs a workbook: it writes to files only.
struct TemporaryFile {
  let path: String
  private let descriptor: Int32

  init() throws(SpreadsheetError) {
    var name = Array("/tmp/govdiff-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .noTemporaryFile }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() {
    close(descriptor)
    unlink(path)
  }

  func contents() throws(SpreadsheetError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(bytes.count))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .noTemporaryFile }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
