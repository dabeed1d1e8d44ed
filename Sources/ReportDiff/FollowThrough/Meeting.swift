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
  /// Whether the passage meets what is promised more than once a year.
  var isAtInterval: Bool { timesAYear >= 2 }
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

  /// How far an action must be met to count as shown.
  static let leastCovered = 0.4

  init(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ setting: Setting
  ) {
    // A part of the promise shares with the passage what all of it does.
    let common = promise.bigrams.common(with: passage.bigrams, promise.bigramPlaces)
    meetParts(of: promise, in: passage, common)
    let words = promise.bigrams.shared(with: common)
    bigrams = words / (promise.bigrams.total + 10)
    bigramWeight = min(words, 60) / 30
    sense = promise.direction.nearness(to: passage.direction)
    partSense = promise.parts.lazy.map { $0.direction.nearness(to: passage.direction) }.max() ?? 0
    explain(passage, by: promise)
    readActClause(of: promise, in: passage, setting)
    readTopic(of: passage, promise, setting)
  }

  private mutating func meetParts(
    of promise: PromiseReading,
    in passage: Passage,
    _ common: [UInt32]
  ) {
    var (acts, objects) = ((total: 0.0, met: 0.0), (total: 0.0, met: 0.0))
    var isFirst = true
    for (index, part) in promise.parts.enumerated() {
      var (ofActs, ofObjects) = ((total: 0.0, met: 0.0), (total: 0.0, met: 0.0))
      var start = 0
      for place in part.terms.indices {
        let (isAct, weight) = (part.terms[place].kind == .act, part.terms[place].weight)
        let met = Self.met(part, start..<part.ends[place], passage) * part.share
        start = part.ends[place]
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
      guard promise.actions.contains(index) else { continue }
      let words = part.bigrams.shared(with: common)
      let share = (ofActs.met + ofObjects.met) / (ofActs.total + ofObjects.total + 3)
      let met = 0.7 * share + 0.3 * min(1, 2 * words / (part.bigrams.total + 8))
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

  /// What of a term the passage meets, by the concepts that it may mean; what only its heading meets counts half.
  private static func met(
    _ part: PromiseReading.Part,
    _ term: Range<Int>,
    _ passage: Passage
  ) -> Double {
    var (told, headed) = (0.0, 0.0)
    for place in term {
      let (concept, weight) = part.wanted[place]
      if passage.concepts.contains(concept) {
        told = max(told, weight)
      } else if told == 0, passage.headingConcepts.contains(concept) {
        headed = max(headed, weight / 2)
      }
    }
    return told == 0 ? headed : told
  }

  private mutating func explain(_ passage: Passage, by promise: PromiseReading) {
    var (total, mine, near) = (0.0, 0.0, 0.0)
    for (isOpen, terms) in zip(passage.opens, passage.terms) {
      for term in terms {
        total += term.weight
        if let best = term.greatestWeight(among: promise.concepts) {
          mine += best
        } else if isOpen || term.speaks(of: promise.problemConcepts) {
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
    _ setting: Setting
  ) {
    var heaviest = 0.0
    for (index, terms) in passage.terms.enumerated() {
      let acts = terms.lazy.filter { $0.speaks(of: promise.acts) }
      guard let weight = acts.map(\.weight).max(), weight > heaviest else { continue }
      heaviest = weight
      let clause = passage.told[index]
      let rest = terms.filter { !$0.speaks(of: promise.acts) }
      actHasObject = passage.opens[index] || rest.contains { $0.speaks(of: promise.others) }
      actIsStrange = rest.contains { isStrange($0, in: clause, to: promise, setting) }
    }
  }

  private mutating func readTopic(
    of passage: Passage,
    _ promise: PromiseReading,
    _ setting: Setting
  ) {
    for (index, terms) in passage.terms.enumerated() {
      let clause = passage.told[index]
      if passage.opens[index] {
        topic = .openness
      } else if terms.contains(where: { isStrange($0, in: clause, to: promise, setting) }) {
        topic = .strange
      } else if terms.contains(where: { $0.speaks(of: promise.objects) }) {
        topic = .mine
      } else {
        continue
      }
      return
    }
  }

  /// Whether a term names business that the promise does not speak of.
  private func isStrange(
    _ term: Term,
    in clause: Clause,
    to promise: PromiseReading,
    _ setting: Setting
  ) -> Bool {
    guard term.isBusiness, !term.speaks(of: promise.concepts),
      !term.speaks(of: promise.problemConcepts),
      !promise.folded.contains(Text(units: clause.folded.units[term.range]))
    else { return false }
    let fields = term.concepts.lazy.map(\.concept).filter(FieldSense.shared.isBusiness)
    return promise.isGeneric || !fields.allSatisfy(setting.ownFields.contains)
  }
}
