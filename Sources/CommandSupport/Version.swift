/// The version of this program.
package enum Version {
  /// What `--version` prints; the changelog's top entry.
  package static let current = "0.2.0"
}
