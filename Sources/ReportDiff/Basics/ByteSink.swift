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

  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capacity - count < bytes.count { grow(by: bytes.count) }
    count += room.update(fromContentsOf: bytes)
  }

  /// Writes UTF-16 text in UTF-8; half of a surrogate pair becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - units: the text.
  ///   - isStop: says of an ASCII character that the text is to be written up to it only.
  /// - Returns: how many units are written.
  @inline(__always)
  mutating func write(
    utf8Of units: UnsafeBufferPointer<UInt16>,
    until isStop: (UInt32) -> Bool
  ) -> Int {
    // No unit takes more than three bytes.
    if capacity - count < 3 * units.count { grow(by: 3 * units.count) }
    let (written, read) = UTF16Conversion.write(units, to: room, until: isStop)
    count += written
    return read
  }

  /// Writes what a body puts into memory for at most so many bytes; it says how many it wrote.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if capacity - count < most { grow(by: most) }
    count += body(start + count)
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
