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
    private let start, end: Int32
    private let place: UInt16
    /// Whether it is the whole wording, and not one part of a wording with a gap.
    fileprivate let isWhole: Bool

    fileprivate init(_ concept: UInt16, _ range: Range<Int>, isWhole: Bool) {
      (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
      place = concept
      self.isWhole = isWhole
    }

    var concept: Int { Int(place) }

    /// Where it stands in the folded text; of a wording with a gap one of its two parts.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// How far behind the first part of a wording with a gap the second may begin.
  fileprivate static let widestGap = 8

  let concepts: [Concept]
  /// The concepts that say what a sentence is about, and those that say how it is told.
  let contents, tellings: ConceptSet
  /// The acts, the objects and the themes among those that say what it is about.
  let acts, objects, themes: ConceptSet
  fileprivate let tables: LexiconTables

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
    func all(_ isIncluded: (Kind) -> Bool) -> ConceptSet {
      ConceptSet(concepts.indices.filter { isIncluded(concepts[$0].kind) })
    }
    contents = all(\.hasContent)
    tellings = all { !$0.hasContent && $0 != .mask }
    acts = all { $0 == .act }
    objects = all { $0 == .object }
    themes = all { $0 == .theme }
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
    read(text) { reader in
      var out: [Hit] = []
      reader.meet(in: text.indices, &out)
      return out
    }
  }

  /// Reads folded text, of which a body then asks for the concepts part by part.
  func read<Value>(_ text: [UInt16], _ body: (Reader) -> Value) -> Value {
    text.withUnsafeBufferPointer { units in
      UnitsAhead.with(units, reach: Self.widestGap) { ahead in
        body(Reader(units: units, ahead: ahead, tables: tables))
      }
    }
  }

  /// A text that is being looked through.
  struct Reader {
    fileprivate let units: UnsafeBufferPointer<UInt16>
    fileprivate let ahead: UnitsAhead
    fileprivate let tables: LexiconTables
  }
}

extension Lexicon.Reader {
  private typealias Hit = Lexicon.Hit

  /// Adds every concept that stands in a part of the text.
  func meet(in part: Range<Int>, _ hits: inout [Lexicon.Hit]) {
    var covered = part.lowerBound
    for index in part {
      var longest = 0
      let first = hits.count
      let short = tables.wordings(opening: UInt32(units[index]))
      if !short.isEmpty { meet(short, at: index, before: part.upperBound, &longest, &hits) }
      if index + 1 < part.upperBound {
        let key = UInt32(units[index]) << 16 | UInt32(units[index + 1])
        let wordings = tables.wordings(opening: key)
        if !wordings.isEmpty { meet(wordings, at: index, before: part.upperBound, &longest, &hits) }
      }
      guard hits.count > first else { continue }
      dropShorter(than: longest, isNews: index + longest > covered, from: first, in: &hits)
      covered = max(covered, index + longest)
    }
  }

  /// Of the plain wordings that begin at one place only the longest count, and only where they reach further
  /// than one that began before.
  private func dropShorter(
    than longest: Int,
    isNews: Bool,
    from first: Int,
    in hits: inout [Hit]
  ) {
    var kept = first
    for place in first..<hits.count {
      let hit = hits[place]
      guard !hit.isWhole || isNews && hit.range.count == longest else { continue }
      if kept < place { hits[kept] = hit }
      kept += 1
    }
    if kept < hits.count { hits.removeLast(hits.count - kept) }
  }

  /// Meets those of the wordings that open alike which stand at a place: the shortest, and those that go on as
  /// the text does.
  private func meet(
    _ wordings: Range<Int>,
    at index: Int,
    before end: Int,
    _ longest: inout Int,
    _ hits: inout [Hit]
  ) {
    let table = tables.wordings
    // What all of them open with stands there, and the shortest have no more.
    var place = wordings.lowerBound
    let behind = ahead.seen(from: index + Int(table[place].head))
    while place < wordings.upperBound, table[place].next == 0 {
      if table[place].tail == 0 || UnitsAhead.mayHold(table[place].tail_first, behind) {
        meet(headOf: place, at: index, before: end, &longest, &hits)
      }
      place += 1
    }
    guard place < wordings.upperBound, index + 2 < end else { return }
    let third = UInt32(units[index + 2]) << 16
    let fourth = third | (index + 3 < end ? UInt32(units[index + 3]) : 0)
    place = tables.firstPlace(in: place..<wordings.upperBound, from: third)
    while place < wordings.upperBound, table[place].next <= fourth {
      let (next, start, head) = (
        table[place].next, Int(table[place].start), Int(table[place].head)
      )
      if next == third || next == fourth && stands(start + 4, head - 4, at: index + 4, before: end)
      {
        meet(headOf: place, at: index, before: end, &longest, &hits)
      }
      place += 1
    }
  }

  /// Meets a wording whose first part stands at a place, if the second stands behind it.
  private func meet(
    headOf place: Int,
    at index: Int,
    before end: Int,
    _ longest: inout Int,
    _ hits: inout [Hit]
  ) {
    let wording = tables.wordings[place]
    let range = index..<(index + Int(wording.head))
    if wording.tail == 0 {
      longest = max(longest, range.count)
      hits.append(Hit(wording.concept, range, isWhole: true))
    } else if let tail = tail(of: wording, from: range.upperBound, before: end) {
      hits.append(Hit(wording.concept, range, isWhole: false))
      hits.append(Hit(wording.concept, tail, isWhole: false))
    }
  }

  /// Whether units of the tables stand at a place.
  @inline(__always)
  private func stands(_ start: Int, _ count: Int, at index: Int, before end: Int) -> Bool {
    guard index + count <= end else { return false }
    for offset in 0..<count where units[index + offset] != tables.unit(start + offset) {
      return false
    }
    return true
  }

  /// Where a second part that begins within the widest gap stands.
  private func tail(
    of wording: govdiff_wording,
    from start: Int,
    before end: Int
  ) -> Range<Int>? {
    let (part, count) = (Int(wording.start) + Int(wording.head), Int(wording.tail))
    let last = min(start + Lexicon.widestGap, end - count)
    guard start <= last, UnitsAhead.mayHold(wording.tail_first, ahead.seen(from: start)) else {
      return nil
    }
    for index in start...last where units[index] == wording.tail_first {
      if stands(part + 1, count - 1, at: index + 1, before: end) { return index..<(index + count) }
    }
    return nil
  }
}
