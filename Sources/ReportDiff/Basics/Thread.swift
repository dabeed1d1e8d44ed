#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A thread of the system.
package struct Thread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Glibc)
  private let handle: pthread_t
  #else
  private let handle: pthread_t?
  #endif

  /// Starts a thread; `nil` where the system gives none.
  package init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Glibc)
    var handle = pthread_t()
    #else
    var handle: pthread_t?
    #endif
    let code = pthread_create(&handle, nil, { Thread.start($0) }, body.toOpaque())
    guard code == 0 else {
      body.release()
      return nil
    }
    self.handle = handle
  }

  private static func start(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
    return nil
  }

  /// Waits for its end.
  package func join() {
    #if canImport(Glibc)
    pthread_join(handle, nil)
    #else
    if let handle { pthread_join(handle, nil) }
    #endif
  }

  /// Lets it come to its end by itself.
  package func detach() {
    #if canImport(Glibc)
    pthread_detach(handle)
    #else
    if let handle { pthread_detach(handle) }
    #endif
  }
}
