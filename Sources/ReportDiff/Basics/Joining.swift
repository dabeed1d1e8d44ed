extension [String] {
  /// The strings with a separator between each two, as the standard library's function of the same name has it.
  ///
  /// The first call of that one has the runtime look through the conformances of the whole binary, which takes
  /// longer than any of the calls.
  func joined(separator: String) -> String {
    guard var out = first else { return "" }
    for part in dropFirst() {
      out += separator
      out += part
    }
    return out
  }
}
