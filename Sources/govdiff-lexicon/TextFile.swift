#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files of text, whole.
enum TextFile {
  static func read(_ path: String) throws(CompilerError) -> [[Substring]] {
    guard let file = fopen(path, "r") else { throw .unreadable(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
  }

  static func write(_ text: String, to path: String) throws(CompilerError) {
    guard let file = fopen(path, "w") else { throw .unwritable(path) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { throw .unwritable(path) }
  }
}
