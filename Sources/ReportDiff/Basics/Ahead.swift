import Synchronization

/// A value that a thread of its own works out from now on; where none is wanted, or the system gives none, it is
/// worked out when it is asked for.
package struct Ahead<Value: Sendable>: ~Copyable {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let place = Place()
  private let work: @Sendable () -> Value
  private let thread: Thread?

  /// Starts the work, if it is wanted ahead.
  package init(isWanted: Bool = true, _ work: @escaping @Sendable () -> Value) {
    self.work = work
    guard isWanted else {
      thread = nil
      return
    }
    ProcessMemory.takeAtOnce()
    let place = place
    thread = Thread {
      let value = work()
      place.value.withLock { $0 = value }
    }
  }

  /// The value, waited for if need be.
  package consuming func value() -> Value {
    thread?.join()
    return place.value.withLock(\.self) ?? work()
  }
}
