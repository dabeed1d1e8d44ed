/// Why a passage counts as evidence, or does not, in the terms that are shown.
extension FollowThroughReading {
  func evidence(
    _ entry: MeetingTable.Entry,
    for promise: Int,
    _ score: Double
  ) -> Evidence {
    let passage = passages[entry.passage]
    return Evidence(
      section: passage.section,
      sentence: passage.sentence,
      score: score,
      matches: matches(promises[promise], passage)
    )
  }

  func rejection(
    _ passage: Int,
    for promise: Int,
    _ score: Double
  ) -> Evidence {
    let passage = passages[passage]
    return Evidence(
      section: passage.section,
      sentence: passage.sentence,
      score: score,
      matches: matches(promises[promise], passage),
      objections: objections(promises[promise], passage)
    )
  }

  /// The sentences that speak of the promise, but of something still to come.
  func plans(for promise: Int, least: Double) -> [Evidence] {
    plans.compactMap { passage -> (Evidence, Double)? in
      let meeting = meeting(promise, passage)
      guard meeting.meet >= least else { return nil }
      let evidence = Evidence(
        section: passage.section,
        sentence: passage.sentence,
        score: 0,
        matches: matches(promises[promise], passage),
        objections: [.future]
      )
      return (evidence, meeting.meet)
    }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// The places of a sentence that speak of what the promise speaks of.
  private func matches(_ promise: PromiseReading, _ passage: Passage) -> [Match] {
    var out: [Match] = []
    let places = passage.folded.places
    for term in parts.terms.all[passage.terms]
    where term.range.count > 1 && parts.terms.marks(of: term, promise.bearings).contains(.promised)
    {
      let kind: Match.Kind = term.kind == .act ? .act : .object
      out.append(Match(kind: kind, range: places.range(of: term.range)))
    }
    return promise.timesAYear > 0 ? out.adding(measuresIn: passage) : out
  }

  private func objections(
    _ promise: PromiseReading,
    _ passage: Passage
  ) -> [Objection] {
    var out: [Objection] = []
    if let actor = passage.actor, !promise.body.contains(actor) {
      out.append(.otherActor(actor.description))
    }
    if let business = strangeBusiness(promise, passage) { out.append(.otherObject(business)) }
    if passage.isDuty { out.append(.duty) }
    if passage.isLastYear { out.append(.lastYear) }
    let kinds = passage.tellings.map { weights.lexicon.concepts[$0].kind }
    if kinds.contains(.lacking) { out.append(.lacking) }
    if kinds.contains(.praise), passage.tally.figures == 0 { out.append(.praise) }
    return out.isEmpty ? [.otherAct] : out
  }

  /// The words by which a passage names business that the promise does not speak of.
  private func strangeBusiness(_ promise: PromiseReading, _ passage: Passage) -> String? {
    let folded = passage.folded
    let strange = parts.terms.all[passage.terms].first { term in
      term.isBusiness
        && parts.terms.marks(of: term, promise.bearings).isDisjoint(with: [.promised, .problem])
        && !promise.clauses.folded.holds(term.range, of: folded)
    }
    return strange.map { passage.sentence.text[folded.places.range(of: $0.range)].description }
  }
}

extension [Match] {
  /// With the places that tell how often: 每季度, 4次.
  fileprivate func adding(measuresIn passage: Passage) -> [Match] {
    let measures = Tally.places(in: passage.sentence.text, passage.range)
    let free = measures.filter { measure in !contains { $0.range.overlaps(measure) } }
    return (self + free.map { Match(kind: .measure, range: $0) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension PromiseReading {
  /// How often a passage tells the promised act as done, where that is less than half of what is promised.
  ///
  /// `promised` is how many times a year, at least.
  func seldomTimes(in passage: Passage, promised: Int) -> Int? {
    let times = passage.timesTold
    return times > 0 && times * 2 <= min(promised, 4) ? times : nil
  }

  /// How many actions it names, bare terms left out.
  var countedActions: Int { actions.count { !parts[$0].isBare } }
}

extension Shortfall {
  /// What keeps a promise from being shown in full by the passage that shows it best.
  static func shortfalls(
    of promise: PromiseReading,
    _ passage: Passage,
    _ entry: MeetingTable.Entry
  ) -> [Shortfall] {
    var out: [Shortfall] = []
    if let times = promise.seldomTimes(in: passage, promised: promise.timesAYear) {
      out.append(.seldom(promised: promise.timesAYear, reported: times))
    }
    let (shown, named) = (entry.covered, promise.countedActions)
    if entry.core < Meeting.leastCovered, shown > 0 { out.append(.coreMissing) }
    if shown * 2 < named { out.append(.fewActions(shown: shown, promised: named)) }
    let kinds = Set(passage.tellings.map { Lexicon.shared.concepts[$0].kind })
    if kinds.contains(.preparatory) { out.append(.preparatory) }
    if kinds.contains(.scarce) || kinds.contains(.part) { out.append(.scarce) }
    if passage.isOthersAct { out.append(.othersAct) }
    return out
  }
}

extension Promise {
  /// The promise as it is shown, clause by clause.
  init(_ reading: PromiseReading) {
    let core = reading.actions.first
    let places = reading.clauses.folded.places
    let actions = reading.parts.enumerated().map { index, part in
      Action(
        range: part.clause.range,
        role: part.role != .action || part.isBare ? .ornament : index == core ? .core : .further,
        matches: reading.terms.all[part.terms].filter { $0.kind != .theme && $0.range.count > 1 }
          .map { term in
            Match(
              kind: term.kind == .act ? .act : .object,
              range: places.range(of: term.range)
            )
          }
      )
    }
    self.init(
      actions: actions,
      timesAYear: reading.timesAYear > 0 ? reading.timesAYear : nil
    )
  }
}
