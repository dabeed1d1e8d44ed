/// The version of this program.
enum Version {
  /// What `--version` prints; the changelog's top entry.
  static let current = "0.2.0"
}
