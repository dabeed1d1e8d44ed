import ArgumentParser

/// When to use colour.
package enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether output gets colour: a file only where the option says so.
  ///
  /// The option comes first, then NO_COLOR, CLICOLOR_FORCE or FORCE_COLOR, CLICOLOR, and last whether
  /// output is a terminal's.
  func usesColor(toFile: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto where toFile: return false
    case .auto:
      if Console.environment("NO_COLOR") != nil { return false }
      if ["CLICOLOR_FORCE", "FORCE_COLOR"].contains(where: isOn) { return true }
      if Console.environment("CLICOLOR") == "0" { return false }
      return Console.isTerminal && Console.environment("TERM") != "dumb"
    }
  }

  private func isOn(_ name: String) -> Bool {
    Console.environment(name).map { $0 != "0" } ?? false
  }
}
