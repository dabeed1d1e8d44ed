import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a batch has done, a line a pair, so that what was interrupted goes on and indexes need no memory.
///
/// A line is written when the outputs of its pair are in their places. One that a kill cut short is none.
final class Journal: Sendable {
  private let descriptor: Int32
  private let path: String
  private let end: Mutex<Int>
  /// Where the lines found at the start lie, by the ids of their pairs; of several the last.
  let entries: [String: Range<Int>]

  /// Opens the journal of an earlier run, or begins a new one where that run made something else.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - making: what is made, as a text that differs where outputs would.
  /// - Throws: ``BatchError`` where it cannot be written.
  init(_ path: String, making: String) throws(BatchError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path, errno) }
    let head = Array("govdiff batch \(making)\n".utf8)
    var found = JournalLines(descriptor)
    if found.next()?.bytes == head.dropLast() {
      var entries: [String: Range<Int>] = [:]
      while let line = found.next() {
        guard let summary = PairRecordLine(line.bytes) else { continue }
        entries[summary.id] = line.place
      }
      self.entries = entries
      end = Mutex(found.end)
      // What a kill cut short is written over.
      guard ftruncate(descriptor, off_t(found.end)) == 0 else { throw .unwritable(path, errno) }
    } else {
      entries = [:]
      end = Mutex(head.count)
      guard ftruncate(descriptor, 0) == 0 else { throw .unwritable(path, errno) }
      if let code = Journal.write(head, to: descriptor, at: 0) { throw .unwritable(path, code) }
    }
  }

  deinit { close(descriptor) }

  /// Adds a line.
  ///
  /// - Returns: where it lies.
  func append(_ line: [UInt8]) throws(BatchError) -> Range<Int> {
    let (place, code) = end.withLock { end in
      let code = Journal.write(line, to: descriptor, at: end)
      let place = end..<(end + line.count)
      if code == nil { end = place.upperBound }
      return (place, code)
    }
    if let code { throw .unwritable(path, code) }
    return place
  }

  /// Reads a line again.
  func line(at place: Range<Int>) throws(BatchError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: place.count)
    var count = 0
    while count < bytes.count {
      let received = bytes.withUnsafeMutableBytes {
        pread(
          descriptor,
          $0.baseAddress?.advanced(by: count),
          $0.count - count,
          off_t(place.lowerBound + count)
        )
      }
      if received < 0, errno == EINTR { continue }
      guard received > 0 else { throw .unwritable(path, received < 0 ? errno : EIO) }
      count += received
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, at place: Int) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = pwrite(
          descriptor,
          buffer.baseAddress?.advanced(by: done),
          buffer.count - done,
          off_t(place + done)
        )
        if count < 0, errno != EINTR { return errno }
        done += max(0, count)
      }
      return nil
    }
  }
}

/// The whole lines of a file, each with its place.
private struct JournalLines {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  /// Where the last whole line ends.
  private(set) var end = 0
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func next() -> (bytes: ArraySlice<UInt8>, place: Range<Int>)? {
    while true {
      if let feed = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[start..<feed]
        let place = end..<(end + line.count + 1)
        (start, end) = (feed + 1, place.upperBound)
        return (line, place)
      }
      guard !isAtEnd else { return nil }
      fill()
    }
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: 1 << 16))
    let received = buffer.withUnsafeMutableBytes {
      pread(descriptor, $0.baseAddress?.advanced(by: count), 1 << 16, off_t(end + count))
    }
    buffer.removeLast((1 << 16) - max(0, received))
    isAtEnd = received <= 0
  }
}
