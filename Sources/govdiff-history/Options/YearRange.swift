import ArgumentParser

/// Years, as `--years` takes them: `2022`, `2021-2024`, `2021-`, `-2023`.
struct YearRange: ExpressibleByArgument {
  let years: ClosedRange<Int>

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let bounds = parts.map(Int.init)
    switch (parts.count, bounds.first ?? nil, bounds.last ?? nil) {
    case (1, let year?, _): years = year...year
    case (2, let first?, let last?) where first <= last: years = first...last
    case (2, let first?, nil) where parts[1].isEmpty: years = first...9999
    case (2, nil, let last?) where parts[0].isEmpty: years = 0...last
    default: return nil
    }
  }
}
