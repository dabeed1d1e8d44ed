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

  /// Holds a passage against a promise.
  ///
  /// - Parameters:
  ///   - promise: the promise.
  ///   - passage: the passage.
  ///   - parts: what passages are made of.
  ///   - met: which bigrams of the promise it has.
  ///   - ownFields: the fields of business that are the agency's own.
  ///   - sense: what tells business.
  init(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ parts: PassageParts,
    _ met: MetBigrams,
    _ ownFields: ConceptSet,
    _ sense: FieldSense
  ) {
    meetParts(of: promise, in: passage, met)
    let words = promise.bigrams.share(of: met)
    bigrams = words / (promise.bigrams.total + 10)
    bigramWeight = min(words, 60) / 30
    readSense(of: promise, passage)
    withUnsafeTemporaryAllocation(of: Bearing.self, capacity: passage.terms.count) { bearings in
      for (place, term) in parts.terms.all[passage.terms].enumerated() {
        bearings.initializeElement(at: place, to: parts.terms.marks(of: term, promise.bearings))
      }
      let told = ToldTerms(
        promise: promise,
        passage: passage,
        parts: parts,
        bearings: bearings,
        ownFields: ownFields,
        sense: sense
      )
      explain(told)
      readActClause(told)
      readTopic(told)
    }
  }

  private typealias Bearing = PromiseReading.Bearing

  private mutating func readSense(of promise: PromiseReading, _ passage: Passage) {
    sense = promise.direction.nearness(to: passage.direction)
    let parts = promise.partDirections
    for place in parts.indices {
      let nearness = parts[place].nearness(to: passage.direction)
      partSense = place == 0 ? nearness : max(partSense, nearness)
    }
  }

  private mutating func meetParts(
    of promise: PromiseReading,
    in passage: Passage,
    _ bigrams: MetBigrams
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
  @inline(__always)
  private static func met(
    _ terms: ClauseTerms,
    _ meanings: Range<Int>,
    _ passage: Passage
  ) -> Double {
    var (told, headed) = (0.0, 0.0)
    for place in meanings {
      let meaning = terms.meanings[place]
      let mention = passage.mentions[meaning.concept]
      if mention.contains(.told) {
        told = max(told, meaning.weight)
      } else if mention.contains(.heading) {
        headed = max(headed, meaning.weight / 2)
      }
    }
    return told == 0 ? headed : told
  }

  private mutating func explain(_ terms: ToldTerms) {
    var (total, mine, near) = (0.0, 0.0, 0.0)
    for told in terms.clauses {
      for place in told.terms {
        let weight = terms.weight(place)
        let bearing = terms.bearing(place)
        total += weight
        if bearing.contains(.promised) {
          mine += terms.greatestWeight(ofPromised: place)
        } else if told.speaksOfOpenness || bearing.contains(.problem) {
          near += weight
        }
      }
    }
    explained = (mine / (total + 3), near / (total + 3))
  }

  /// Looks at the told clause with the weightiest of the promised acts.
  private mutating func readActClause(_ terms: ToldTerms) {
    var heaviest = 0.0
    for told in terms.clauses {
      var weight = 0.0
      for place in told.terms where terms.bearing(place).contains(.act) {
        weight = max(weight, terms.weight(place))
      }
      guard weight > heaviest else { continue }
      heaviest = weight
      (actHasObject, actIsStrange) = (told.speaksOfOpenness, false)
      for place in told.terms where !terms.bearing(place).contains(.act) {
        actHasObject = actHasObject || terms.bearing(place).contains(.other)
        actIsStrange = actIsStrange || terms.isStrange(place)
      }
    }
  }

  private mutating func readTopic(_ terms: ToldTerms) {
    for told in terms.clauses {
      if told.speaksOfOpenness {
        topic = .openness
      } else if told.terms.contains(where: terms.isStrange) {
        topic = .strange
      } else if told.terms.contains(where: { terms.bearing($0).contains(.object) }) {
        topic = .mine
      } else {
        continue
      }
      return
    }
  }
}

/// The terms of a passage in the light of a promise, by their places.
private struct ToldTerms {
  let promise: PromiseReading
  let passage: Passage
  let parts: PassageParts
  /// What each is to the promise.
  let bearings: UnsafeMutableBufferPointer<PromiseReading.Bearing>
  /// The fields of business that are the agency's own.
  let ownFields: ConceptSet
  let sense: FieldSense

  var clauses: ArraySlice<PassageParts.Told> { parts.told[passage.told] }

  @inline(__always)
  func bearing(_ place: Int) -> PromiseReading.Bearing {
    bearings[place - passage.terms.lowerBound]
  }

  @inline(__always)
  func weight(_ place: Int) -> Double { parts.terms.all[place].weight }

  /// What the heaviest of the promised concepts weighs that a term may mean.
  @inline(__always)
  func greatestWeight(ofPromised place: Int) -> Double {
    var best = -Double.infinity
    for place in parts.terms.all[place].meanings {
      let meaning = parts.terms.meanings[place]
      if promise.bearings[meaning.concept].contains(.promised) { best = max(best, meaning.weight) }
    }
    return best
  }

  /// Whether a term names business that the promise does not speak of.
  @inline(__always)
  func isStrange(_ place: Int) -> Bool {
    parts.terms.all[place].isBusiness && bearing(place).isDisjoint(with: [.promised, .problem])
      && isOthers(place)
  }

  private func isOthers(_ place: Int) -> Bool {
    let term = parts.terms.all[place]
    let isOwn = parts.terms.meanings[term.meanings].allSatisfy {
      !sense.isBusiness($0.concept) || ownFields.contains($0.concept)
    }
    return (promise.isGeneric || !isOwn)
      && !promise.clauses.folded.holds(term.range, of: passage.folded)
  }
}
