/// How far a passage speaks of what a promise speaks of.
struct Meeting: Sendable {
  /// The share of the promise's weight that the passage meets, and that weight.
  private(set) var meet = 0.0
  private(set) var meetWeight = 0.0
  /// The same of its acts and of its objects.
  private(set) var act = 0.0
  private(set) var object = 0.0
  /// The weightiest act and object met.
  private(set) var bestAct = 0.0
  private(set) var bestObject = 0.0
  /// The weightiest act and object of an action that the passage does not speak of.
  private(set) var missedAct = 0.0
  private(set) var missedObject = 0.0
  /// How far the core action is met, and the action that is met best.
  private(set) var core = 0.0
  private(set) var best = 0.0
  /// How many times a year the core action is promised, or another whose act is met; 0 where unsaid.
  private(set) var timesAYear = 0
  /// How many actions are met, and their share.
  private(set) var covered = 0
  private(set) var coverage = 0.0
  /// How far act and object of one action are both met.
  private(set) var bothMeet = 0.0
  /// The share of the promise's bigrams met, and their weight.
  private(set) var bigrams = 0.0
  private(set) var bigramWeight = 0.0
  /// How near the two lie in the semantic space, and how near the passage lies to the promise's nearest clause.
  private(set) var sense = 0.0
  private(set) var partSense = 0.0
  /// The share of what the passage speaks of that the promise speaks of, and that lies near it.
  private(set) var explained = (mine: 0.0, near: 0.0)
  /// Whether the clause with the promised act names an object of the promise, or one of other business.
  private(set) var actHasObject = false
  private(set) var actIsStrange = false

  /// What the passage is about, by the first of its clauses that tells.
  private(set) var topic = Topic.none

  enum Topic: Sendable {
    case none, openness, mine, strange
  }

  /// How many times a year what is done at an interval is done at least.
  static let leastTimes = 2
  /// How far an action must be met to count as shown.
  static let leastCovered = 0.4

  /// Holds a passage against a promise, given the fields of business that are the agency's own.
  init(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ ownFields: ConceptSet,
    _ sense: FieldSense
  ) {
    promise.bigrams.meet(passage.bigrams) { met in
      meetParts(of: promise, in: passage, met)
      let words = promise.bigrams.share(of: met)
      bigrams = words / (promise.bigrams.total + 10)
      bigramWeight = min(words, 60) / 30
    }
    readSense(of: promise, passage)
    explain(passage, by: promise)
    let business = Business(promise: promise, passage: passage, ownFields: ownFields, sense: sense)
    readActClause(of: promise, in: passage, business)
    readTopic(of: passage, promise, business)
  }

  private mutating func readSense(of promise: PromiseReading, _ passage: Passage) {
    sense = promise.direction.nearness(to: passage.direction)
    guard let first = promise.partDirections.first else { return }
    partSense = first.nearness(to: passage.direction)
    for direction in promise.partDirections.dropFirst() {
      partSense = max(partSense, direction.nearness(to: passage.direction))
    }
  }

  private mutating func meetParts(
    of promise: PromiseReading,
    in passage: Passage,
    _ bigrams: PromisedBigrams.Met
  ) {
    var (acts, objects) = ((total: 0.0, met: 0.0), (total: 0.0, met: 0.0))
    var (action, isFirst) = (0, true)
    for (index, part) in promise.parts.enumerated() {
      var (ofActs, ofObjects) = ((total: 0.0, met: 0.0), (total: 0.0, met: 0.0))
      for place in part.terms {
        let term = promise.terms.all[place]
        let (isAct, weight) = (term.kind == .act, term.weight)
        let met = Self.met(promise.terms, term.meanings, passage) * part.share
        if met == 0, part.role == .action { miss(weight, isAct: isAct) }
        if isAct {
          ofActs = (ofActs.total + weight * part.share, ofActs.met + met)
          bestAct = max(bestAct, met)
        } else {
          ofObjects = (ofObjects.total + weight * part.share, ofObjects.met + met)
          bestObject = max(bestObject, met)
        }
      }
      acts = (acts.total + ofActs.total, acts.met + ofActs.met)
      objects = (objects.total + ofObjects.total, objects.met + ofObjects.met)
      guard action < promise.actions.count, promise.actions[action] == index else { continue }
      action += 1
      let words = promise.bigrams.weight(of: bigrams, inPart: index)
      let share = (ofActs.met + ofObjects.met) / (ofActs.total + ofObjects.total + 3)
      let met = 0.7 * share + 0.3 * min(1, 2 * words / (promise.bigrams.totals[index] + 8))
      if isFirst { core = met }
      if isFirst || ofActs.total > 0 && ofActs.met * 2 >= ofActs.total {
        timesAYear = max(timesAYear, part.timesAYear)
      }
      isFirst = false
      if met > Self.leastCovered { covered += 1 }
      best = max(best, met)
      if ofActs.total > 0, ofObjects.total > 0 {
        bothMeet = max(bothMeet, min(ofActs.met / ofActs.total, ofObjects.met / ofObjects.total))
      }
    }
    let met = acts.met + objects.met
    act = acts.met / (acts.total + 2)
    object = objects.met / (objects.total + 2)
    meet = met / (acts.total + objects.total + 4)
    meetWeight = min(3, met / 8)
    coverage = Double(covered) / Double(max(1, promise.actions.count))
  }

  private mutating func miss(_ weight: Double, isAct: Bool) {
    if isAct {
      missedAct = max(missedAct, weight)
    } else {
      missedObject = max(missedObject, weight)
    }
  }

  /// What of a term the passage meets, by what it may mean; what only its heading meets counts half.
  private static func met(
    _ terms: ClauseTerms,
    _ meanings: Range<Int>,
    _ passage: Passage
  ) -> Double {
    var (told, headed) = (0.0, 0.0)
    for place in meanings {
      let meaning = terms.meanings[place]
      if passage.concepts.contains(meaning.concept) {
        told = max(told, meaning.weight)
      } else if told == 0, passage.headingConcepts.contains(meaning.concept) {
        headed = max(headed, meaning.weight / 2)
      }
    }
    return told == 0 ? headed : told
  }

  private mutating func explain(_ passage: Passage, by promise: PromiseReading) {
    var (total, mine, near) = (0.0, 0.0, 0.0)
    for told in passage.told {
      for place in told.terms {
        let term = passage.terms.all[place]
        total += term.weight
        if let best = passage.terms.greatestWeight(of: term, among: promise.concepts) {
          mine += best
        } else if told.speaksOfOpenness
          || passage.terms.speaks(term, of: promise.problemConcepts)
        {
          near += term.weight
        }
      }
    }
    explained = (mine / (total + 3), near / (total + 3))
  }

  /// Looks at the told clause with the weightiest of the promised acts.
  private mutating func readActClause(
    of promise: PromiseReading,
    in passage: Passage,
    _ business: Business
  ) {
    guard passage.concepts.intersects(promise.acts) else { return }
    let terms = passage.terms
    var heaviest = 0.0
    for told in passage.told {
      var weight = 0.0
      for term in terms.all[told.terms] where terms.speaks(term, of: promise.acts) {
        weight = max(weight, term.weight)
      }
      guard weight > heaviest else { continue }
      heaviest = weight
      (actHasObject, actIsStrange) = (told.speaksOfOpenness, false)
      for term in terms.all[told.terms] where !terms.speaks(term, of: promise.acts) {
        actHasObject = actHasObject || terms.speaks(term, of: promise.others)
        actIsStrange = actIsStrange || business.isStrange(term)
      }
    }
  }

  private mutating func readTopic(
    of passage: Passage,
    _ promise: PromiseReading,
    _ business: Business
  ) {
    let terms = passage.terms
    for told in passage.told {
      let own = terms.all[told.terms]
      if told.speaksOfOpenness {
        topic = .openness
      } else if own.contains(where: business.isStrange) {
        topic = .strange
      } else if own.contains(where: { terms.speaks($0, of: promise.objects) }) {
        topic = .mine
      } else {
        continue
      }
      return
    }
  }
}

/// The business of a passage in the light of a promise.
private struct Business {
  let promise: PromiseReading
  let passage: Passage
  let ownFields: ConceptSet
  let sense: FieldSense

  /// Whether a term of the passage names business that the promise does not speak of.
  func isStrange(_ term: Term) -> Bool {
    let terms = passage.terms
    guard term.isBusiness, !terms.speaks(term, of: promise.concepts),
      !terms.speaks(term, of: promise.problemConcepts),
      promise.isGeneric
        || terms.meanings[term.meanings].contains(where: {
          sense.isBusiness($0.concept) && !ownFields.contains($0.concept)
        })
    else { return false }
    return !promise.clauses.folded.holds(term.range, of: passage.clauses.folded)
  }
}
