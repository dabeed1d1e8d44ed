import CommandSupport
import Programs
import ReportDiff

/// A program of the user's that judges last year's promises (docs/judge.md).
struct Judge {
  /// What renderings call it: its command without folders.
  let name: String
  private let program: ExternalProgram
  private let timeLimit: Duration

  /// The most that is read of its answers, in bytes.
  private static let sizeLimit = 16 << 20

  init(_ command: CommandWords, timeLimit: Duration) {
    name = command.words.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .joined(separator: " ")
    self.timeLimit = timeLimit
    program = ExternalProgram(
      name: command.words[0],
      arguments: Array(command.words.dropFirst()),
      timeLimit: timeLimit,
      sizeLimit: Judge.sizeLimit
    )
  }

  /// The comparison with the judge's verdicts, as far as they can be taken, and a note where one cannot.
  func judged(_ comparison: Comparison) async -> (comparison: Comparison, note: Phrase?) {
    guard !comparison.commitments.isEmpty else { return (comparison, nil) }
    let questions = JSONRendering.questions(of: comparison, language: Invocation.language)
    do throws(ProgramError) {
      let answers = Judgement.answers(in: try await program.output(for: questions))
      let judged = comparison.judged(by: name, answers.judgements)
      let faults = answers.faults + judged.faults
      return (judged.comparison, faults.isEmpty ? nil : Words.faults(name, faults))
    } catch {
      return (comparison, Words.failure(name, Words.reason(error)))
    }
  }
}

private enum Words {
  static func failure(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase(
      zh: "评判程序 \(name) \(reason(.chinese))，各项承诺仍用 govdiff 自己的结论",
      en: "the judge \(name) \(reason(.english)); govdiff's own verdicts stay"
    )
  }

  static func reason(_ error: ProgramError) -> Phrase {
    switch error {
    case .notFound: Phrase(zh: "没有找到或不能运行", en: "was not found or cannot be run")
    case .failed(let status):
      Phrase(zh: "出错（返回 \(status)）", en: "failed (it ended with \(status))")
    case .timedOut(let limit):
      Phrase(
        zh: "超过 \(limit.components.seconds) 秒，已停止",
        en: "took more than \(limit.components.seconds) s and was stopped"
      )
    case .tooLarge(let limit):
      Phrase(zh: "输出超过 \(limit >> 20) MiB", en: "printed more than \(limit >> 20) MiB")
    }
  }

  /// The first fault, and how many more there are.
  static func faults(_ name: String, _ faults: [JudgementFault]) -> Phrase {
    let first = faults.first.map(fault) ?? Phrase(zh: "", en: "")
    let others = faults.count - 1
    return Phrase(
      zh: "评判程序 \(name)：\(first(.chinese))" + (others > 0 ? "，另有 \(others) 处不可用" : "")
        + "；未得到可用回答的承诺仍用 govdiff 自己的结论",
      en: "the judge \(name): \(first(.english))"
        + (others > 0 ? ", and \(others) more faults" : "")
        + "; promises without a sound answer keep govdiff's own verdict"
    )
  }

  private static func fault(_ fault: JudgementFault) -> Phrase {
    switch fault {
    case .unreadable(let line):
      Phrase(zh: "输出第 \(line) 行不是回答", en: "line \(line) of its output is no answer")
    case .unknownCommitment(let id):
      Phrase(zh: "没有承诺 \(id.prefix(40))", en: "there is no promise \(id.prefix(40))")
    case .missing(let id): Phrase(zh: "没有回答 \(id)", en: "it does not answer \(id)")
    case .repeated(let id): Phrase(zh: "重复回答 \(id)", en: "it answers \(id) more than once")
    case .unknownSentence(let sentence, let id):
      Phrase(
        zh: "\(id) 的候选句中没有 \(sentence.prefix(40))",
        en: "\(sentence.prefix(40)) is no candidate sentence of \(id)"
      )
    case .contradictory(let id):
      Phrase(
        zh: "\(id) 的结论与依据矛盾",
        en: "its verdict on \(id) and its evidence contradict each other"
      )
    }
  }
}
