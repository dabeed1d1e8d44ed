import ArgumentParser
import ReportDiff

/// A verdict, as `--verdict` takes it: `evidenced`, 已见落实.
struct VerdictArgument: ExpressibleByArgument {
  let verdict: Verdict

  init?(argument: String) {
    let names = ["已见落实": Verdict.evidenced, "部分体现": .partial, "未见体现": .absent]
    guard let verdict = names[argument] ?? Verdict(rawValue: argument.lowercased()) else {
      return nil
    }
    self.verdict = verdict
  }

  static var allValueStrings: [String] { Verdict.allCases.map(\.rawValue) }
}
