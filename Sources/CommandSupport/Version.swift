#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The version of this program.
package enum Version {
  /// What `--version` prints; the changelog's top entry.
  package static let current = "0.2.0"

  /// A text that differs between builds as well: when and how large the running program was made.
  package static var fingerprint: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return current }
    #if canImport(Glibc)
    let time = status.st_mtim
    #else
    let time = status.st_mtimespec
    #endif
    return "\(current) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }
}
