import CLexicon

/// The concepts of the field, each with its many wordings: what lets 以会代训 meet 业务培训.
///
/// The texts beside `CLexicon` name a concept a line: kind, id, wordings. A wording with a gap (专人~值守) is met
/// where its two parts stand in one clause, the second close behind the first.
final class Lexicon: Sendable {
  /// What a concept is.
  enum Kind: String, Sendable {
    case act, object, channel, person, theme
    case future, duty, praise, lacking, preparatory, scarce, passive, lastyear, done, interval
    case everywhere, part
    /// A wording that only keeps shorter ones within it from being met.
    case mask

    /// Whether it says what a sentence is about.
    var hasContent: Bool {
      switch self {
      case .act, .object, .channel, .person, .theme: true
      default: false
      }
    }
  }

  /// One concept.
  struct Concept: Sendable {
    let kind: Kind
    fileprivate let place: Int

    var id: String { String(decoding: LexiconTables.shared.id(of: place), as: UTF8.self) }
  }

  /// A wording of a concept that stands in a clause.
  struct Hit: Sendable {
    let concept: Int
    let wording: Int
    /// Where it stands in the folded clause; of a wording with a gap one of its two parts.
    let range: Range<Int>
  }

  /// How far behind the first part of a wording with a gap the second may begin.
  private static let widestGap = 8

  let concepts: [Concept]
  /// The concepts that say what a sentence is about, and those that say how it is told.
  let contents, tellings: ConceptSet
  private let tables: LexiconTables

  /// The lexicon that comes with the program.
  static let shared = Lexicon(.shared)

  /// Concepts of a kind that the program does not know would be met and never counted: they are none.
  private init(_ tables: LexiconTables) {
    let kinds = tables.kinds.map { Kind(rawValue: $0) ?? .mask }
    self.tables = tables
    let concepts = tables.concepts.indices.map {
      Concept(kind: kinds[Int(tables.concepts[$0].kind)], place: $0)
    }
    self.concepts = concepts
    contents = ConceptSet(concepts.indices.filter { concepts[$0].kind.hasContent })
    tellings = ConceptSet(
      concepts.indices.filter { !concepts[$0].kind.hasContent && concepts[$0].kind != .mask }
    )
  }

  /// How many wordings there are.
  var wordingCount: Int { tables.wordings.count }

  /// The place of a concept.
  func place(_ kind: Kind, _ id: String) -> Int? {
    var id = id
    return id.withUTF8 { id in
      concepts.firstIndex { concept in
        let own = tables.id(of: concept.place)
        return concept.kind == kind && own.count == id.count && own.elementsEqual(id)
      }
    }
  }

  /// A wording as the texts have it.
  func text(ofWording index: Int) -> String {
    let wording = tables.wordings[index]
    let (start, middle) = (Int(wording.start), Int(wording.start) + Int(wording.head))
    func text(_ range: Range<Int>) -> String {
      String(decoding: range.map(tables.unit), as: UTF16.self)
    }
    let head = text(start..<middle)
    return wording.tail == 0 ? head : head + "~" + text(middle..<(middle + Int(wording.tail)))
  }
}

// MARK: - Looking up

extension Lexicon {
  /// Every concept that stands in folded text, with each place; a wording within a longer one counts for
  /// nothing.
  func hits(in text: [UInt16]) -> [Hit] {
    var out: [Hit] = []
    out.reserveCapacity(text.count / 2 + 1)
    text.withUnsafeBufferPointer { units in
      UnitsAhead.with(units, reach: Self.widestGap) { ahead in
        let text = Stretch(units: units, ahead: ahead)
        var covered = 0
        for index in units.indices {
          var longest = 0
          let first = out.count
          let short = tables.wordings(opening: UInt32(units[index]))
          if !short.isEmpty { meet(short, text, index, &longest, &out) }
          if index + 1 < units.count {
            let key = UInt32(units[index]) << 16 | UInt32(units[index + 1])
            let wordings = tables.wordings(opening: key)
            if !wordings.isEmpty { meet(wordings, text, index, &longest, &out) }
          }
          guard out.count > first else { continue }
          dropShorter(than: longest, isNews: index + longest > covered, from: first, in: &out)
          covered = max(covered, index + longest)
        }
      }
    }
    return out
  }

  /// A text to be looked through.
  private struct Stretch {
    let units: UnsafeBufferPointer<UInt16>
    let ahead: UnitsAhead
  }

  /// Of the plain wordings that begin at one place only the longest count, and only where they reach further
  /// than one that began before.
  private func dropShorter(than longest: Int, isNews: Bool, from first: Int, in hits: inout [Hit]) {
    var kept = first
    for place in first..<hits.count {
      let hit = hits[place]
      let isPlain = tables.wordings[hit.wording].tail == 0
      guard !isPlain || isNews && hit.range.count == longest else { continue }
      hits[kept] = hit
      kept += 1
    }
    hits.removeSubrange(kept...)
  }

  /// Meets those of the wordings that open alike which stand at a place: the shortest, and those with the
  /// text's third unit.
  private func meet(
    _ wordings: Range<Int>,
    _ text: Stretch,
    _ index: Int,
    _ longest: inout Int,
    _ out: inout [Hit]
  ) {
    let table = tables.wordings
    // What all of them open with stands there, and the shortest have no more.
    var place = wordings.lowerBound
    let behind = text.ahead.seen(from: index + Int(table[place].head))
    while place < wordings.upperBound, table[place].third == 0 {
      if table[place].tail == 0 || UnitsAhead.mayHold(table[place].tail_first, behind) {
        meet(headOf: place, text, index, &longest, &out)
      }
      place += 1
    }
    guard place < wordings.upperBound, index + 2 < text.units.count else { return }
    let third = text.units[index + 2]
    place = tables.firstPlace(in: place..<wordings.upperBound, from: third)
    while place < wordings.upperBound, table[place].third == third {
      let (start, head) = (Int(table[place].start), Int(table[place].head))
      if stands(start + 3, head - 3, text, index + 3) {
        meet(headOf: place, text, index, &longest, &out)
      }
      place += 1
    }
  }

  /// Meets a wording whose first part stands at a place, if the second stands behind it.
  private func meet(
    headOf place: Int,
    _ text: Stretch,
    _ index: Int,
    _ longest: inout Int,
    _ out: inout [Hit]
  ) {
    let wording = tables.wordings[place]
    let (head, tail) = (Int(wording.head), Int(wording.tail))
    let (concept, range) = (Int(wording.concept), index..<(index + head))
    if tail == 0 {
      longest = max(longest, head)
      out.append(Hit(concept: concept, wording: place, range: range))
    } else if let tail = self.tail(of: wording, text, from: index + head) {
      out.append(Hit(concept: concept, wording: place, range: range))
      out.append(Hit(concept: concept, wording: place, range: tail))
    }
  }

  /// Whether the units from a place on stand in the text at an index.
  private func stands(
    _ start: Int,
    _ count: Int,
    _ text: Stretch,
    _ index: Int
  ) -> Bool {
    guard index + count <= text.units.count else { return false }
    for offset in 0..<count where text.units[index + offset] != tables.unit(start + offset) {
      return false
    }
    return true
  }

  /// Where a second part that begins within the widest gap stands.
  private func tail(
    of wording: govdiff_wording,
    _ text: Stretch,
    from start: Int
  ) -> Range<Int>? {
    let (part, count) = (Int(wording.start) + Int(wording.head), Int(wording.tail))
    let last = min(start + Self.widestGap, text.units.count - count)
    guard start <= last, UnitsAhead.mayHold(wording.tail_first, text.ahead.seen(from: start)) else {
      return nil
    }
    for index in start...last where text.units[index] == wording.tail_first {
      if stands(part + 1, count - 1, text, index + 1) { return index..<(index + count) }
    }
    return nil
  }
}
