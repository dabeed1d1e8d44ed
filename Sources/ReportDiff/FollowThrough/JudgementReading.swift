extension Judgement {
  /// Reads a judge's answers, one JSON object a line (docs/judge.md); blank lines are passed over.
  ///
  /// - Parameter bytes: what the judge printed.
  /// - Returns: the answers, and the lines that are none.
  public static func answers(
    in bytes: [UInt8]
  ) -> (judgements: [Judgement], faults: [JudgementFault]) {
    var (judgements, faults) = ([Judgement](), [JudgementFault]())
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
      if let judgement = JSONValue(parsing: line).flatMap(Judgement.init) {
        judgements.append(judgement)
      } else {
        faults.append(.unreadable(line: index + 1))
      }
    }
    return (judgements, faults)
  }

  /// An answer; `nil` where something is missing or of the wrong kind.
  init?(_ json: JSONValue) {
    guard let id = json["id"]?.string,
      let verdict = json["verdict"]?.string.flatMap(Verdict.init(rawValue:)),
      let elements = json["evidence"]?.elements
    else { return nil }
    let evidence = elements.compactMap(\.string)
    let note = json["note"] ?? .null
    guard evidence.count == elements.count, note == .null || note.string != nil else { return nil }
    self.init(commitment: id, verdict: verdict, evidence: evidence, note: note.string)
  }
}
