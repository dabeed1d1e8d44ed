/// A pair of reports read for the question whether promises were kept: the promises of one, the
/// passages of the other that tell of something done.
final class FollowThroughReading: Sendable {
  let promises: [PromiseReading]
  let passages: [Passage]
  /// What passages and plans are made of.
  let parts: PassageParts
  /// What speaks of nothing but things to come; never evidence, but worth telling of.
  let plans: [Passage]
  let setting: Setting
  let bigrams: PromisedBigramIndex
  let weights: FieldWeights

  /// From how many passages on a field of business is the agency's own.
  private static let leastOwn = 4
  /// How many passages a promise is held against at the most: those that share most with it.
  private static let mostCandidates = 300
  private static let mostPlans = 100
  /// The least characters of a sentence that can tell of a deed.
  private static let leastSentence = 6
  /// The most characters of a numbered sentence that only announces the next.
  private static let longestAnnouncement = 26

  init(of reports: YearPair<Report>, _ space: SemanticSpace = .shared) {
    let report = reports.new
    let agency = report.agency?.value ?? reports.old.agency?.value
    var setting = Setting(agency: agency, year: report.year?.value)
    let weights = FieldWeights.shared
    self.weights = weights
    var heading = (text: String?.none, concepts: ConceptSet([]))
    // Where nothing was promised there is nothing to look for.
    let accounts = reports.old.commitments.isEmpty ? [] : Self.accounts(in: report)
    var (passages, plans, parts) = ([Passage](), [Passage](), PassageParts())
    passages.reserveCapacity(accounts.count)
    for (section, sentence) in accounts {
      if sentence.heading != heading.text {
        let text = sentence.heading
        heading = (text, Passage.concepts(ofHeading: text, weights))
      }
      for range in Passage.parts(of: sentence.text) {
        let passage = Passage(
          section,
          sentence,
          range,
          setting,
          weights,
          heading: heading.concepts,
          readsPlans: true,
          space: space,
          into: &parts
        )
        if !passage.isPlan {
          passages.append(passage)
        } else if plans.count < Self.mostPlans {
          plans.append(passage)
        }
      }
    }
    (self.passages, self.plans, self.parts) = (passages, plans, parts)
    var counts: [Int: Int] = [:]
    for passage in passages {
      var last = -1
      for (field, _) in parts.business[passage.business] where field != last {
        counts[field, default: 0] += 1
        last = field
      }
    }
    setting.ownFields.formUnion(ConceptSet(counts.filter { $0.value >= Self.leastOwn }.keys))
    self.setting = setting
    let promises = reports.old.commitments.map { commitment in
      let problem = reports.old.problems.first { $0.id == commitment.problem }
      return PromiseReading(commitment, problem: problem, weights, space)
    }
    self.promises = promises
    bigrams = PromisedBigramIndex(promises.map(\.bigrams))
  }

  /// One promise and one sentence by themselves, for calibrating.
  init(
    promise: Item,
    problem: Item?,
    sentence: Sentence,
    agency: String?,
    year: Int?,
    _ space: SemanticSpace
  ) {
    let setting = Setting(agency: agency, year: year)
    let weights = FieldWeights.shared
    self.weights = weights
    self.setting = setting
    let promise = PromiseReading(promise, problem: problem, weights, space)
    promises = [promise]
    bigrams = PromisedBigramIndex([promise.bigrams])
    plans = []
    var parts = PassageParts()
    passages = [
      Passage(
        .overview,
        sentence,
        0..<sentence.text.count,
        setting,
        weights,
        heading: Passage.concepts(ofHeading: sentence.heading, weights),
        space: space,
        into: &parts
      )
    ]
    self.parts = parts
  }

  /// The passages that a promise is held against, in order.
  private func candidates(for promise: Int) -> [Int] {
    let wanted = promises[promise].concepts.concepts
    let shared = passages.map { passage in
      wanted.count { passage.mentions[$0].contains(.told) }
    }
    return passages.indices.sorted { (shared[$1], $0) < (shared[$0], $1) }
      .prefix(Self.mostCandidates).sorted()
  }

  /// Visits every passage with the promises that it is held against, both in order.
  func forEachMeeting(_ body: (_ promise: Int, _ passage: Int, _ meeting: Meeting) -> Void) {
    let isLong = passages.count > Self.mostCandidates
    var candidates = isLong ? promises.indices.map { self.candidates(for: $0)[...] } : []
    for (place, passage) in passages.enumerated() {
      bigrams.meet(parts.told[passage.told], of: passage) { met in
        for promise in promises.indices {
          if isLong {
            guard candidates[promise].first == place else { continue }
            candidates[promise].removeFirst()
          }
          body(promise, place, meeting(promise, passage, met))
        }
      }
    }
  }

  func meeting(_ promise: Int, _ passage: Int) -> Meeting {
    meeting(promise, passages[passage])
  }

  func meeting(_ promise: Int, _ passage: Passage) -> Meeting {
    bigrams.meet(parts.told[passage.told], of: passage) { meeting(promise, passage, $0) }
  }

  /// A promise and a passage of which is known what bigrams of the promises it has.
  func meeting(_ promise: Int, _ passage: Passage, _ met: PromisedBigramIndex.Met) -> Meeting {
    Meeting(
      promises[promise],
      passage,
      parts,
      met.bigrams(of: promise),
      setting.ownFields,
      weights.sense
    )
  }

  /// Whether a passage tells as done seldom what was promised at an interval, so many times a year: the core
  /// action, or another that it shows.
  func isSeldom(_ promise: Int, _ passage: Int, timesAYear: Int) -> Bool {
    timesAYear >= Meeting.leastTimes
      && promises[promise].seldomTimes(in: passages[passage], promised: timesAYear) != nil
  }

  /// What the characters of a passage say in the light of a promise's.
  func keptWording(_ promise: Int, _ passage: Int) -> Double {
    WordingModel.sum(parts.wording[passages[passage].wording], promise: promises[promise].letterSet)
  }

  /// What its characters and pairs say, whatever is promised.
  func fullWording(_ passage: Int) -> Double {
    WordingModel.full.sum(passages[passage].lettersWithPairs)
  }

  /// Takes the numbers of a meeting.
  func read(
    _ features: inout MeetingFeatures,
    _ promise: Int,
    _ passage: Int,
    _ meeting: Meeting,
    _ wording: Double
  ) {
    features.read(
      promises[promise],
      passages[passage],
      parts,
      meeting,
      setting.ownFields,
      wording: wording
    )
  }

  /// This year's sentences but section five's problems and promises.
  private static func accounts(
    in report: Report
  ) -> [(section: SectionKind, sentence: Sentence)] {
    var out: [(section: SectionKind, sentence: Sentence)] = []
    var items: [Text]?
    for section in report.sections {
      for (place, sentence) in section.sentences.enumerated() {
        let next = place + 1 < section.sentences.count ? section.sentences[place + 1] : nil
        guard sentence.text.isLongFolded(leastSentence), !announces(sentence, next) else {
          continue
        }
        if section.kind == .problems {
          guard tellsOfDeeds(sentence.text) else { continue }
          let known = items ?? (report.problems + report.commitments).map(\.text.folded)
          items = known
          let mark = ItemMark(sentence.text, at: 0)?.length ?? 0
          let folded = sentence.text.folded(mark..<sentence.text.count)
          if known.contains(where: { $0.contains(folded) || folded.contains($0) }) { continue }
        }
        out.append((section.kind, sentence))
      }
    }
    return out
  }

  /// Whether a sentence only names what the next one tells (一是强化业务培训。全年……).
  private static func announces(_ sentence: Sentence, _ next: Sentence?) -> Bool {
    guard let next, sentence.text.count <= longestAnnouncement, !sentence.text.hasDigit else {
      return false
    }
    return ItemMark(sentence.text, at: 0) != nil && ItemMark(next.text, at: 0) == nil
      && sentence.heading == next.heading
  }

  /// Whether a sentence of section five may tell of something done.
  private static func tellsOfDeeds(_ text: Text) -> Bool {
    text.hasDigit || text.contains(anyOf: ["今年", "针对", "已", "整改"])
  }
}
