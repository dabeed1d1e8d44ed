import Dispatch
import ReportDiff
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Work that several processors do at once, on threads of its own: the threads of the concurrency runtime are
/// as many as there are processors, and must not be kept waiting for files or for one another.
package enum Workers {
  /// How many processors are there.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs a body on so many threads at once, and returns when all have come to their end.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      // Where the system gives no more threads, those that there are do the work.
      let others = (1..<max(1, count)).compactMap { _ in Thread(body) }
      body()
      for thread in others { thread.join() }
    }
  }

  /// What a function makes of each element, in their order; made by so many threads at once.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element],
    _ jobs: Int,
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: elements.count))
    let next = Atomic(0)
    run(min(jobs, elements.count)) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < elements.count else { return }
        let value = transform(elements[index])
        values.withLock { $0[index] = value }
      }
    }
    // Every element has its value by now.
    return values.withLock { $0.compactMap(\.self) }
  }

  /// Runs what blocks its thread on one of its own.
  package static func apart<Value: Sendable>(
    _ body: @escaping @Sendable () -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      if let thread { thread.detach() } else { continuation.resume(returning: body()) }
    }
  }

  /// Waits on this thread for what is computed by the concurrency runtime.
  static func waiting<Value: Sendable>(_ value: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task.detached {
      let value = await value()
      box.value.withLock { $0 = value }
      done.signal()
    }
    while true {
      done.wait()
      if let value = box.value.withLock({ $0 }) { return value }
    }
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
