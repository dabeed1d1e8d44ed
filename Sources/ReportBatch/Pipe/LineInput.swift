#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The lines of a stream, one after another, read as they come.
struct LineInput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// What of the buffer is handed out, and what of the rest is known to hold no line feed.
  private var (start, searched) = (0, 0)
  private var isAtEnd = false
  private static let chunk = 1 << 16

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line feed; `nil` behind the last one.
  ///
  /// What follows the last line feed is a line, too, where it is anything at all.
  mutating func next() throws(PipeError) -> [UInt8]? {
    while true {
      if let end = endOfLine {
        defer { (start, searched) = (end + 1, end + 1) }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      try fill()
    }
  }

  /// The place of the next line feed in the buffer.
  private var endOfLine: Int? {
    buffer.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[searched...])
      guard let start = rest.baseAddress, let found = memchr(start, 0x0A, rest.count) else {
        return nil
      }
      return searched + (UnsafeRawPointer(found) - start)
    }
  }

  private mutating func fill() throws(PipeError) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let received = buffer.withUnsafeMutableBytes { bytes in
      receive(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
    }
    buffer.removeLast(Self.chunk - max(0, received))
    if received < 0 { throw .input(errno) }
    isAtEnd = received == 0
  }
}

/// Reads what there is, however often a signal comes between.
private func receive(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
