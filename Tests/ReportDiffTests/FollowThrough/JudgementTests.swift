import Testing

@testable import ReportDiff

@Suite("The verdicts of a judge")
struct JudgementTests {
  private let comparison = OutcomeSample.comparison()

  private func judged(
    _ judgements: Judgement...
  ) -> (comparison: Comparison, faults: [JudgementFault]) {
    comparison.judged(by: "judge", judgements)
  }

  @Test("the judge's sentences become the evidence, in its order; the others stay beside them")
  func evidence() {
    let (judged, faults) = judged(
      Judgement(commitment: "c1", verdict: .evidenced, evidence: ["other.2", "overview.12"]),
      Judgement(commitment: "c2", verdict: .absent, evidence: [])
    )
    let outcome = judged.commitments[0]
    #expect(faults.isEmpty)
    #expect(outcome.verdict == .evidenced)
    #expect(outcome.foreignVerdict == ForeignVerdict(judge: .program("judge"), note: nil, own: .partial))
    #expect(outcome.evidence.map(\.sentence.id) == ["other.2", "overview.12"])
    #expect(outcome.rejected.map(\.sentence.id) == ["overview.3", "problems.5"])
    #expect(outcome.shortfalls.isEmpty)
    #expect(judged.count(.evidenced) == 1)
  }

  @Test("a promise without a sound answer keeps govdiff's verdict, the others get the judge's")
  func oneByOne() {
    let (judged, faults) = judged(
      Judgement(commitment: "c1", verdict: .evidenced, evidence: ["overview.4"]),
      Judgement(commitment: "c2", verdict: .absent, evidence: [], note: "笼统")
    )
    #expect(faults == [.unknownSentence("overview.4", for: "c1")])
    #expect(judged.commitments.map(\.verdict) == [.partial, .absent])
    #expect(judged.commitments.map { $0.foreignVerdict?.judge } == [nil, .program("judge")])
  }

  @Test("an answer that is missing, doubled or about nothing is a fault")
  func faults() {
    let one = Judgement(commitment: "c1", verdict: .absent, evidence: [])
    let nobody = Judgement(commitment: "c8", verdict: .absent, evidence: [])
    #expect(
      judged(one, one, nobody).faults
        == [.unknownCommitment("c8"), .repeated("c1"), .missing("c2")]
    )
  }

  @Test("answers are read line by line; what a line says besides is passed over")
  func reading() {
    let lines = """
      {"id": "c1", "verdict": "absent", "evidence": [], "confidence": 0.4}\r

      no
      {"id": "c2", "verdict": "partial", "evidence": ["overview.1"], "note": null}
      {"id": "c3", "verdict": "partial", "evidence": [1]}
      """
    let answers = Judgement.answers(in: Array(lines.utf8))
    #expect(answers.judgements.map(\.commitment) == ["c1", "c2"])
    #expect(answers.faults == [.unreadable(line: 3), .unreadable(line: 5)])
  }

  @Test("the terminal marks a judge's verdict and says why a sentence was not chosen")
  func terminal() {
    let (judged, _) = judged(
      Judgement(commitment: "c1", verdict: .evidenced, evidence: ["overview.3"], note: "训\u{1B}[2J")
    )
    let text = TerminalRendering.explanation(
      of: Array(judged.commitments.prefix(1)),
      in: judged,
      options: TerminalOptions(width: 120)
    )
    #expect(text.contains("1. [已见落实·评判程序]"))
    #expect(text.contains("govdiff 自己的结论：部分体现"))
    #expect(text.contains("未采用：评判程序没有采用"))
    #expect(text.contains("评判说明  训[2J"))
  }
}
