/// What files are called that are written for an agency.
package enum OutputName {
  /// A name that can be a file's on every system and that no other has.
  ///
  /// - Parameters:
  ///   - name: the agency's.
  ///   - suffix: what stands behind it, such as years.
  ///   - taken: the names that there are, in lower case; the new one is added.
  /// - Returns: the name without an ending, with a number where it would be another's.
  package static func unused(
    _ name: String,
    _ suffix: String,
    _ taken: inout Set<String>
  ) -> String {
    let safe = String(name.map { isSafe($0) ? $0 : "-" })
    let base = truncated(safe.isEmpty ? "report" : safe) + suffix
    var candidate = base
    var count = 1
    // Some systems do not tell upper from lower case.
    while !taken.insert(candidate.lowercased()).inserted {
      count += 1
      candidate = "\(base)~\(count)"
    }
    return candidate
  }

  private static func isSafe(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_()（）·".contains(character)
  }

  /// As much as leaves room for years, a number and an ending in 255 bytes.
  private static func truncated(_ name: String) -> String {
    var name = name
    while name.utf8.count > 200 { name.removeLast() }
    return name
  }
}
