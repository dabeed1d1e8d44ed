/// The concepts of the field, each with its many wordings: what lets 以会代训 meet 业务培训.
///
/// The files name a concept a line: kind, id, wordings. A wording with a gap (专人~值守) is met where its
/// two parts stand in one clause, the second close behind the first.
struct Lexicon: Sendable {
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
    let id: String
  }

  /// A wording of a concept that stands in a clause.
  struct Hit: Sendable {
    let concept: Int
    let wording: Int
    /// Where it stands in the folded clause; of a wording with a gap one of its two parts.
    let range: Range<Int>
  }

  private struct Wording: Sendable {
    let head: Range<Int>
    let tail: Range<Int>
    let concept: Int
    /// The next wording with the same opening.
    var next: Int
  }

  /// How far behind the first part of a wording with a gap the second may begin.
  private static let widestGap = 8

  private(set) var concepts: [Concept] = []
  /// The units of every wording, one behind the other.
  private var units: [UInt16] = []
  private var wordings: [Wording] = []
  /// The last wording that begins with two units.
  private var byOpening: [UInt32: Int] = [:]
  /// The last wording with a gap whose first part is one unit.
  private var byUnit: [UInt16: Int] = [:]
  /// Whether a wording may begin with two units, by the low bits of their sum.
  private var mayOpen = [Bool](repeating: false, count: 1 << 14)

  /// The lexicon that comes with the program.
  static let shared = Lexicon(LexiconFiles.all)

  init(_ files: [UnsafeBufferPointer<UInt8>]) {
    units.reserveCapacity(200_000)
    wordings.reserveCapacity(32_000)
    byOpening.reserveCapacity(16_000)
    for file in files {
      for line in file.split(separator: 0x0A) where line.first != 0x23 { add(line) }
    }
  }

  /// How many wordings there are.
  var wordingCount: Int { wordings.count }

  /// The place of a concept.
  func place(_ kind: Kind, _ id: String) -> Int? {
    concepts.firstIndex { $0.kind == kind && $0.id == id }
  }

  /// A wording as the files have it.
  func text(ofWording index: Int) -> String {
    let wording = wordings[index]
    let head = String(decoding: units[wording.head], as: UTF16.self)
    return wording.tail.isEmpty
      ? head : head + "~" + String(decoding: units[wording.tail], as: UTF16.self)
  }
}

// MARK: - Reading

extension Lexicon {
  private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let fields = line.split(separator: 0x09)
    guard fields.count > 2, let kind = Kind(rawValue: String(decoding: fields[0], as: UTF8.self))
    else { return }
    concepts.append(Concept(kind: kind, id: String(decoding: fields[1], as: UTF8.self)))
    var start = fields[2].startIndex
    while start < fields[2].endIndex {
      let end = fields[2][start...].firstIndex(of: 0x20) ?? fields[2].endIndex
      add(word: fields[2][start..<end])
      start = end + 1
    }
  }

  private mutating func add(word: Slice<UnsafeBufferPointer<UInt8>>) {
    let start = units.count
    var gap: Int?
    var index = word.startIndex
    while index < word.endIndex {
      let unit = Self.unit(word, &index)
      if unit == 0x7E {
        gap = units.count
      } else if let folded = FoldedText.folded(unit) {
        units.append(folded)
      }
    }
    let head = start..<(gap ?? units.count)
    guard !head.isEmpty else { return }
    var wording = Wording(
      head: head,
      tail: (gap ?? units.count)..<units.count,
      concept: concepts.count - 1,
      next: -1
    )
    if head.count > 1 {
      let key = UInt32(units[start]) << 16 | UInt32(units[start + 1])
      wording.next = byOpening.updateValue(wordings.count, forKey: key) ?? -1
      mayOpen[Self.slot(key)] = true
    } else {
      wording.next = byUnit.updateValue(wordings.count, forKey: units[start]) ?? -1
    }
    wordings.append(wording)
  }

  /// The UTF-16 unit that begins at a byte; the files hold no character beyond the basic plane.
  private static func unit(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>,
    _ index: inout Int
  ) -> UInt16 {
    let first = bytes[index]
    guard first >= 0xC0, index + (first < 0xE0 ? 1 : 2) < bytes.endIndex else {
      index += 1
      return UInt16(first)
    }
    defer { index += first < 0xE0 ? 2 : 3 }
    let second = UInt16(bytes[index + 1] & 0x3F)
    if first < 0xE0 { return UInt16(first & 0x1F) << 6 | second }
    return UInt16(first & 0x0F) << 12 | second << 6 | UInt16(bytes[index + 2] & 0x3F)
  }

  private static func slot(_ key: UInt32) -> Int { Int((key >> 11 ^ key) & 0x3FFF) }
}

// MARK: - Looking up

extension Lexicon {
  /// Every concept that stands in folded text, with each place; a wording within a longer one counts for
  /// nothing.
  func hits(in text: [UInt16]) -> [Hit] {
    var out: [Hit] = []
    var covered = 0
    for index in text.indices {
      var longest = 0
      let first = out.count
      walk(byUnit[text[index]] ?? -1, text, index, &longest, &out)
      if index + 1 < text.count {
        let key = UInt32(text[index]) << 16 | UInt32(text[index + 1])
        if mayOpen[Self.slot(key)], let last = byOpening[key] {
          walk(last, text, index, &longest, &out)
        }
      }
      guard out.count > first else { continue }
      // Of the plain wordings that begin here only the longest count, and only where they reach further
      // than one that began before.
      let isNews = index + longest > covered
      var kept = first
      for place in first..<out.count {
        let hit = out[place]
        let isPlain = wordings[hit.wording].tail.isEmpty
        guard !isPlain || isNews && hit.range.count == longest else { continue }
        out[kept] = hit
        kept += 1
      }
      out.removeSubrange(kept...)
      covered = max(covered, index + longest)
    }
    return out
  }

  /// Meets the wordings of a chain that stand at a place.
  private func walk(
    _ last: Int,
    _ text: [UInt16],
    _ index: Int,
    _ longest: inout Int,
    _ out: inout [Hit]
  ) {
    var place = last
    while place >= 0 {
      let wording = wordings[place]
      if stands(wording.head, text, index) {
        let end = index + wording.head.count
        if wording.tail.isEmpty {
          longest = max(longest, wording.head.count)
          out.append(Hit(concept: wording.concept, wording: place, range: index..<end))
        } else if let tail = self.tail(wording.tail, text, from: end) {
          out.append(Hit(concept: wording.concept, wording: place, range: index..<end))
          out.append(Hit(concept: wording.concept, wording: place, range: tail))
        }
      }
      place = wording.next
    }
  }

  private func stands(_ word: Range<Int>, _ text: [UInt16], _ index: Int) -> Bool {
    guard index + word.count <= text.count else { return false }
    for offset in 0..<word.count where text[index + offset] != units[word.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Where a tail that begins within the widest gap stands.
  private func tail(_ tail: Range<Int>, _ text: [UInt16], from start: Int) -> Range<Int>? {
    let last = min(start + Self.widestGap, text.count - tail.count)
    guard start <= last else { return nil }
    for index in start...last where stands(tail, text, index) {
      return index..<(index + tail.count)
    }
    return nil
  }
}
