import ArgumentParser
import CommandSupport
import ReportBatch
import ReportDiff

/// How many comparisons are made at once.
struct WorkOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Words.jobs.spoken, valueName: Words.jobsValue.spoken))
  var jobs: Int?

  /// The number of threads.
  var threads: Int {
    get throws(Trouble) {
      guard let jobs else { return Workers.processors }
      guard (1...Self.most).contains(jobs) else {
        throw Trouble("--jobs \(jobs)", Words.outOfRange, Words.range(Self.most))
      }
      return jobs
    }
  }

  private static let most = 1024
}

private enum Words {
  static let jobs = Phrase(
    zh: "同时比对多少对，默认与处理器个数相同。",
    en: "How many pairs to compare at once; by default as many as there are processors."
  )
  static let jobsValue = Phrase(zh: "个数", en: "number")
  static let outOfRange = Phrase(zh: "个数不合适", en: "that many cannot be")

  static func range(_ most: Int) -> Phrase {
    Phrase(zh: "请给出 1 至 \(most)", en: "give 1 to \(most)")
  }
}
