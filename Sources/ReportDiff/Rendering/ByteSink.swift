/// Bytes that are written piece by piece, each into room that was made before it.
struct ByteSink: Sendable {
  private var room: [UInt8] = []
  /// How much of the room is written.
  private var count = 0

  /// What is written so far.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Writes a piece.
  ///
  /// - Parameters:
  ///   - most: how many bytes it takes at most.
  ///   - body: writes it, and says how many bytes it took.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    if room.count - count < most { makeRoom(for: most) }
    count += room.withUnsafeMutableBufferPointer { room in
      body(UnsafeMutableBufferPointer(rebasing: room[count...]))
    }
  }

  mutating func write(_ byte: UInt8) {
    write(atMost: 1) { room in
      room[0] = byte
      return 1
    }
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(atMost: bytes.count) { $0.update(fromContentsOf: bytes) }
  }

  /// Writes UTF-16 text in UTF-8; half of a surrogate pair becomes U+FFFD.
  mutating func write(utf8Of units: UnsafeBufferPointer<UInt16>) {
    // No unit takes more than three bytes.
    write(atMost: 3 * units.count) { UTF16Conversion.write(units, to: $0) }
  }

  /// Makes room by doubling, so that many small pieces cost no more than a large one.
  private mutating func makeRoom(for most: Int) {
    room += [UInt8](repeating: 0, count: max(most, room.count, 1 << 12))
  }
}
