import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Answers that come in any order, written in the order of their numbers.
final class OrderedOutput: Sendable {
  private struct State {
    var waiting: [Int: [UInt8]] = [:]
    /// The number of the answer to write next.
    var next = 0
    var error: PipeError?
  }

  private let descriptor: Int32
  private let state = Mutex(State())
  /// One permit for each answer that may be written or wait.
  private let room: DispatchSemaphore

  init(_ descriptor: Int32, window: Int) {
    self.descriptor = descriptor
    room = DispatchSemaphore(value: window)
  }

  /// What ended it early.
  var error: PipeError? { state.withLock { $0.error } }

  /// Waits until there is room for one more answer; each one that is promised has to be written or withdrawn.
  ///
  /// - Returns: whether more is taken at all.
  func promise() -> Bool {
    room.wait()
    guard error == nil else {
      room.signal()
      return false
    }
    return true
  }

  /// Takes back the promise of an answer.
  func withdraw() { room.signal() }

  /// Writes a promised answer as soon as all before it are written.
  func write(_ answer: [UInt8], at number: Int) {
    state.withLock { state in
      state.waiting[number] = answer
      while state.error == nil, let answer = state.waiting.removeValue(forKey: state.next) {
        state.error = writeAll(answer, to: descriptor).map(PipeError.output)
        state.next += 1
        room.signal()
      }
      guard state.error != nil else { return }
      // Nothing more is written: what still waits gives its room back.
      for _ in state.waiting { room.signal() }
      state.waiting.removeAll()
    }
  }

  /// Takes nothing more.
  func close(_ error: PipeError) {
    state.withLock { $0.error = $0.error ?? error }
  }
}

/// Writes all bytes; the error's number where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = unistdWrite(descriptor, part)
      if count < 0, errno != EINTR { return errno }
      rest = rest.dropFirst(max(0, count))
    }
    return nil
  }
}

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
