/// Bytes that are written piece by piece into memory of their own, which grows by doubling.
///
/// It cannot be copied, so that no write has to ask whether somebody else holds the same bytes.
struct ByteSink: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How much is written.
  private var count = 0

  /// - Parameter capacity: how much will be written, about.
  init(capacity: Int = 1 << 12) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { start.deallocate() }

  /// What is written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Writes bytes between two others: one look at the room is enough for all of them.
  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, between mark: UInt8) {
    if capacity - count < bytes.count + 2 { grow(by: bytes.count + 2) }
    start[count] = mark
    count += 1
    count += room.update(fromContentsOf: bytes)
    start[count] = mark
    count += 1
  }

  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capacity - count < bytes.count { grow(by: bytes.count) }
    count += room.update(fromContentsOf: bytes)
  }

  /// Writes UTF-16 text in UTF-8; half of a surrogate pair becomes U+FFFD.
  mutating func write(utf8Of units: UnsafeBufferPointer<UInt16>) {
    // No unit takes more than three bytes.
    if capacity - count < 3 * units.count { grow(by: 3 * units.count) }
    count += UTF16Conversion.write(units, to: room)
  }

  /// The memory that is not written yet.
  private var room: UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(start: start + count, count: capacity - count)
  }

  private mutating func grow(by most: Int) {
    capacity = max(2 * capacity, count + most)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
