/// What of a passage and a promise decides whether the one shows the other as done, as numbers.
///
/// There are many of them, and most are 0 in every meeting: they are told in the same memory one after the other.
struct MeetingFeatures: Sendable {
  /// The numbers, in the order of ``names``, and last what the characters of the passage say.
  private(set) var values = [Double](repeating: 0, count: names.count + 1)
  /// The places of those that tell how something is told, as far as they are 1.
  private var tellings: [Int] = []
  /// The place of the number that is 1 where a passage tells in some way, by the concept.
  private let placesOfTellings: [Int]

  init() {
    var places = [Int](repeating: 0, count: Lexicon.shared.concepts.count)
    for (place, concept) in Lexicon.shared.tellings.concepts.enumerated() {
      places[concept] = Self.ownCount + place
    }
    placesOfTellings = places
  }

  /// The names of the numbers, by which their weights are kept.
  static let names: [String] =
    ownNames
    + Lexicon.shared.tellings.concepts.map { concept in
      let known = Lexicon.shared.concepts[concept]
      return "\(known.kind.rawValue):\(known.id)"
    }

  /// How many numbers come before those that tell how something is told.
  static let ownCount = ownNames.count

  private static let ownNames = [
    "meet", "meet_abs", "best", "core", "cov", "ncov", "bmeet", "act", "obj", "act_idf", "obj_idf",
    "bg", "bg_abs", "foreign", "sharedfield", "anch", "unanch", "foreign_un", "gen_un", "gen_for",
    "passive", "other", "num", "len", "duty", "vol", "expl", "expl_anc", "ac_obj", "ac_for", "q",
    "pen", "short", "little", "big", "nact", "generic", "canch", "doneshare", "fieldun", "lasty",
    "topic_open", "topic_mine", "topic_strange", "generic_strange", "generic_open",
    "miss_act", "miss_obj", "sense", "sense_part",
  ]

  /// Takes the numbers of a meeting in the place of those of the one before.
  mutating func read(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ parts: PassageParts,
    _ meeting: Meeting,
    _ ownFields: ConceptSet,
    wording: Double
  ) {
    for place in tellings { values[place] = 0 }
    tellings.removeAll(keepingCapacity: true)
    for concept in passage.tellings { tellings.append(placesOfTellings[concept]) }
    for place in tellings { values[place] = 1 }
    values[values.count - 1] = wording
    let own = Self.own(promise, passage, parts, meeting, ownFields)
    for place in own.indices { values[place] = own[place] }
  }

  /// What a model makes of them.
  func sum(_ model: LogisticModel) -> Double {
    model.sum(values, leading: Self.ownCount, further: tellings)
  }

  @inline(__always)
  private static func own(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ parts: PassageParts,
    _ meeting: Meeting,
    _ ownFields: ConceptSet
  ) -> [Double] {
    let (unshared, foreign) = parts.unsharedBusiness(of: passage, promise, ownFields)
    let strange = min(2, Double(foreign) / 1.5)
    let isOpen = passage.speaksOfOpenness
    let isUnanchored = promise.speaksOfOpenness && !isOpen
    let isLoose = promise.isGeneric && !isOpen
    let isOthers = passage.isOthersAct && !promise.isOthersAct
    let isElse = passage.actor.map { !promise.body.contains($0) } ?? false
    let (mine, near) = meeting.explained
    let penalty =
      (isElse ? 0.25 : 1) * (isOthers ? 0.4 : 1) * (passage.isDuty ? 0.3 : 1)
      * (1 - 0.35 * strange * (isUnanchored ? 1 : 0.45)) * (isLoose ? 0.55 : 1)
      * (meeting.actIsStrange ? 0.6 : 1)
    let (isTopicOpen, isTopicStrange) = (meeting.topic == .openness, meeting.topic == .strange)
    return [
      meeting.meet, meeting.meetWeight, meeting.best, meeting.core, meeting.coverage,
      Double(min(meeting.covered, 3)) / 3, meeting.bothMeet, meeting.act, meeting.object,
      meeting.bestAct / 5, meeting.bestObject / 5, meeting.bigrams, meeting.bigramWeight,
      strange, min(2, Double(passage.fieldCount - unshared)),
      flag(isOpen), flag(isUnanchored), isUnanchored ? strange : 0,
      flag(isLoose), isLoose ? min(2, Double(unshared) / 1.5) : 0,
      flag(isOthers), flag(isElse), Double(min(4, passage.tally.figures)) / 4,
      min(1.5, Double(passage.range.count) / 80),
      flag(passage.isDuty), flag(passage.isVolume),
      mine, near, flag(meeting.actHasObject), flag(meeting.actIsStrange),
      (meeting.meet + 0.5 * meeting.best) * penalty, penalty,
      shortOfInterval(promise, passage), flag(passage.isLittle),
      passage.greatness, promise.size,
      flag(promise.isGeneric), flag(promise.speaksOfOpenness),
      Double(passage.told.count) / Double(max(1, passage.clauseCount)),
      flag(passage.fieldCount > 0 && !isOpen), flag(passage.isLastYear),
      flag(isTopicOpen), flag(meeting.topic == .mine), flag(isTopicStrange),
      flag(isTopicStrange && promise.isGeneric), flag(isTopicOpen && promise.isGeneric),
      meeting.missedAct / 5, meeting.missedObject / 5, meeting.sense, meeting.partSense,
    ]
  }

  private static func flag(_ value: Bool) -> Double { value ? 1 : 0 }

  /// 1 where a promise of an interval is told as done once at the most, -1 where it is met.
  private static func shortOfInterval(_ promise: PromiseReading, _ passage: Passage) -> Double {
    guard promise.timesAYear >= 2 else { return 0 }
    let isMet =
      passage.timesAYear >= promise.timesAYear
      || passage.timesTold >= min(promise.timesAYear, 4)
    return isMet ? -1 : passage.timesTold <= 1 ? 1 : 0.5
  }
}
