import Synchronization

/// Two pieces of work, done at once where another processor is free to help.
package enum BothAtOnce {
  /// What two functions give; the second runs on a thread of its own, or behind the first where the system gives none.
  package static func run<First, Second: Sendable>(
    _ first: () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    ProcessMemory.takeAtOnce()
    return withoutActuallyEscaping(second) { second in
      let place = Place<Second>()
      let thread = Thread { place.value.withLock { $0 = second() } }
      let ours = first()
      thread?.join()
      return (ours, place.value.withLock(\.self) ?? second())
    }
  }

  private final class Place<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
