/// What became of one promise, as `govdiff.diff/1` has it.
extension JSONWriter {
  mutating func members(of outcome: CommitmentOutcome, _ language: Language) {
    member("id", outcome.commitment.id)
    member("headline", outcome.commitment.headline)
    member("text", outcome.commitment.text)
    member("verdict", outcome.verdict.rawValue)
    member("score", measure: outcome.score)
    member("evidence", objects: outcome.evidence) { json, evidence in
      json.place(of: evidence)
      json.meeting(of: evidence)
    }
    member("problem_recurs", outcome.recurring != nil)
    member("recurring_problem", outcome.recurring?.text)
    member("restated", outcome.restated != nil)
    member("restated_as", outcome.restated?.text)
    reasons(of: outcome, language)
    member("recurring_edits", edits: outcome.recurrence?.edits)
    member("restated_edits", edits: outcome.restatement?.edits)
    member("judged_by", outcome.foreignVerdict?.judge.name)
    member("judge_note", outcome.foreignVerdict?.note)
    member("own_verdict", (outcome.foreignVerdict?.own ?? outcome.verdict).rawValue)
    member("judge_kind", outcome.foreignVerdict?.judge.kind)
    member("judged_on", outcome.foreignVerdict?.judge.date)
  }

  private mutating func reasons(of outcome: CommitmentOutcome, _ language: Language) {
    let text = outcome.commitment.text
    member("actions", objects: outcome.promise.actions) { json, action in
      let range = action.range.clamped(to: 0..<text.count)
      json.member("text", text, range)
      json.member("role", action.role.rawValue)
      json.member("start", text.codePoints(before: range.lowerBound))
      json.member("end", text.codePoints(before: range.upperBound))
      json.member("matches", action.matches, in: text)
    }
    member("times_a_year", outcome.promise.timesAYear)
    member("vague", outcome.isVague)
    member("shortfalls", objects: outcome.shortfalls) { json, shortfall in
      json.member("kind", shortfall.name)
      json.member("promised", shortfall.counts?.promised)
      json.member("reported", shortfall.counts?.reported)
      json.member("message", FollowThroughTerms.shortfall(shortfall)(language))
    }
    member("rejected", objects: outcome.rejected) { json, candidate in
      json.members(ofCandidate: candidate, language)
    }
  }

  /// A sentence with all that speaks for and against it.
  mutating func members(ofCandidate candidate: Evidence, _ language: Language) {
    place(of: candidate)
    member("objections", objects: candidate.objections) { json, objection in
      json.member("kind", objection.name)
      json.member("named", objection.named)
      json.member("message", FollowThroughTerms.objection(objection)(language))
    }
    meeting(of: candidate)
  }

  private mutating func place(of evidence: Evidence) {
    member("section", evidence.section.rawValue)
    member("sentence", evidence.sentence.id)
    member("text", evidence.sentence.text)
  }

  /// How strongly a sentence speaks for a promise, and where it meets it.
  private mutating func meeting(of evidence: Evidence) {
    member("score", measure: evidence.score)
    member("matches", evidence.matches, in: evidence.sentence.text)
  }

  private mutating func member(_ name: StaticString, _ matches: [Match], in text: Text) {
    member(name, objects: matches) { json, match in
      let range = match.range.clamped(to: 0..<text.count)
      json.member("kind", match.kind.rawValue)
      json.member("text", text, range)
      json.member("start", text.codePoints(before: range.lowerBound))
      json.member("end", text.codePoints(before: range.upperBound))
    }
  }

  private mutating func member(_ name: StaticString, edits: [Edit]?) {
    guard let edits else { return member(name, nil as String?) }
    member(name, objects: edits) { json, edit in
      json.member("op", edit.operation.rawValue)
      json.member("text", edit.text)
    }
  }
}

extension Text {
  /// How many characters, as most languages count them, stand before a unit.
  fileprivate func codePoints(before index: Int) -> Int {
    units.withUnsafeBufferPointer { units in
      // Without a look at each sum, which the index bounds, many units are taken at once.
      var trails = 0
      for unit in units[..<index] where unit & 0xFC00 == 0xDC00 { trails &+= 1 }
      return index - trails
    }
  }
}

extension Shortfall {
  fileprivate var name: String {
    switch self {
    case .seldom: "seldom"
    case .coreMissing: "core_missing"
    case .fewActions: "few_actions"
    case .preparatory: "preparatory"
    case .scarce: "scarce"
    case .othersAct: "others_act"
    }
  }

  /// What it counts, where it counts something.
  fileprivate var counts: (promised: Int, reported: Int)? {
    switch self {
    case .seldom(let promised, let reported): (promised, reported)
    case .fewActions(let shown, let promised): (promised, shown)
    case .coreMissing, .preparatory, .scarce, .othersAct: nil
    }
  }
}

extension Objection {
  fileprivate var name: String {
    switch self {
    case .future: "future"
    case .lacking: "lacking"
    case .duty: "duty"
    case .praise: "praise"
    case .lastYear: "last_year"
    case .otherObject: "other_object"
    case .otherActor: "other_actor"
    case .otherAct: "other_act"
    }
  }

  /// The object or the actor that it names.
  fileprivate var named: String? {
    switch self {
    case .otherObject(let name), .otherActor(let name): name.isEmpty ? nil : name
    case .future, .lacking, .duty, .praise, .lastYear, .otherAct: nil
    }
  }
}

extension ForeignVerdict.Judge {
  /// `program` or `reviewer`.
  fileprivate var kind: String {
    switch self {
    case .program: "program"
    case .reviewer: "reviewer"
    }
  }

  fileprivate var name: String? {
    switch self {
    case .program(let name): name
    case .reviewer(let name, _): name
    }
  }

  fileprivate var date: String? {
    switch self {
    case .program: nil
    case .reviewer(_, let date): date
    }
  }
}
