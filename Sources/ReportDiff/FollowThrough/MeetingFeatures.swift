#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What of a passage and a promise decides whether the one shows the other as done, as numbers.
struct MeetingFeatures: Sendable {
  /// The numbers, in the order of ``names``.
  let values: [Double]

  /// The names of the numbers, by which their weights are kept.
  static let names: [String] =
    ownNames
    + tellings.map { concept in
      let known = Lexicon.shared.concepts[concept]
      return "\(known.kind.rawValue):\(known.id)"
    }

  private static let ownNames = [
    "meet", "meet_abs", "best", "core", "cov", "ncov", "bmeet", "act", "obj", "act_idf", "obj_idf",
    "bg", "bg_abs", "foreign", "sharedfield", "anch", "unanch", "foreign_un", "gen_un", "gen_for",
    "passive", "other", "num", "len", "duty", "vol", "expl", "expl_anc", "ac_obj", "ac_for", "q",
    "pen", "short", "little", "big", "nact", "generic", "canch", "doneshare", "fieldun", "lasty",
    "topic_open", "topic_mine", "topic_strange", "generic_strange", "generic_open",
    "miss_act", "miss_obj", "sense", "sense_part",
  ]

  /// The concepts that say how something is told, in the lexicon's order.
  static let tellings = Lexicon.shared.tellings.concepts

  init(
    _ promise: PromiseReading,
    _ passage: Passage,
    _ meeting: Meeting,
    _ setting: Setting,
    _ weights: FieldWeights
  ) {
    let unsharedFields = passage.unsharedBusiness(promise)
    let foreign = unsharedFields.subtracting(promise.problemConcepts)
      .subtracting(setting.ownFields).count
    let unshared = unsharedFields.count
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
    let own: [Double] = [
      meeting.meet, meeting.meetWeight, meeting.best, meeting.core, meeting.coverage,
      Double(min(meeting.covered, 3)) / 3, meeting.bothMeet, meeting.act, meeting.object,
      meeting.bestAct / 5, meeting.bestObject / 5, meeting.bigrams, meeting.bigramWeight,
      strange, min(2, Double(passage.business.count - unshared)),
      Self.flag(isOpen), Self.flag(isUnanchored), isUnanchored ? strange : 0,
      Self.flag(isLoose), isLoose ? min(2, Double(unshared) / 1.5) : 0,
      Self.flag(isOthers), Self.flag(isElse), Double(min(4, passage.tally.figures)) / 4,
      min(1.5, Double(passage.text.count) / 80),
      Self.flag(passage.isDuty), Self.flag(passage.isVolume),
      mine, near, Self.flag(meeting.actHasObject), Self.flag(meeting.actIsStrange),
      (meeting.meet + 0.5 * meeting.best) * penalty, penalty,
      Self.shortOfInterval(promise, passage), Self.flag(passage.isLittle),
      log(1 + Double(passage.tally.greatest)) / 5, log(1 + Double(promise.actions.count)),
      Self.flag(promise.isGeneric), Self.flag(promise.speaksOfOpenness),
      Double(passage.told.count) / Double(max(1, passage.clauses.count)),
      Self.flag(!passage.business.isEmpty && !isOpen), Self.flag(passage.isLastYear),
      Self.flag(isTopicOpen), Self.flag(meeting.topic == .mine), Self.flag(isTopicStrange),
      Self.flag(isTopicStrange && promise.isGeneric), Self.flag(isTopicOpen && promise.isGeneric),
      meeting.missedAct / 5, meeting.missedObject / 5, meeting.sense, meeting.partSense,
    ]
    values = own + passage.tellingFlags
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
