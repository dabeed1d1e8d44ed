import ArgumentParser
import ReportDiff

/// Two titles that the user declares to name one section: `七、专项整改落实情况=七、专项整改情况`.
struct SameSection: ExpressibleByArgument {
  let titles: YearPair<String>

  init?(argument: String) {
    let parts = argument.split(separator: "=").map(String.init)
    guard parts.count == 2 else { return nil }
    titles = YearPair(old: parts[0], new: parts[1])
  }
}
