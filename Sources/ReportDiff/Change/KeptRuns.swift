/// What an edit script keeps, as runs of tokens, and how it is cleaned for a reader.
///
/// Edits end at clause, word or figure boundaries; what agrees by chance between two changes goes with
/// them; an edit that fits in more than one place stands where the sentence parts best.
struct KeptRuns {
  /// Tokens that stand in both texts, one behind the other.
  struct Run {
    var old: Int
    var new: Int
    var length: Int

    var oldEnd: Int { old + length }
    var newEnd: Int { new + length }
    var swapped: Run { Run(old: new, new: old, length: length) }
  }

  private(set) var runs: [Run] = []
  private let tokens: YearPair<Tokens>

  init(_ kept: [Run], _ tokens: YearPair<Tokens>) {
    self.tokens = tokens
    runs = kept
  }

  /// The runs a reader would keep.
  var cleaned: KeptRuns {
    var out = self
    out.dropCrumbs()
    out.slide()
    out.trimWords()
    out.dropCrumbs()
    out.dropConfetti()
    return out
  }

  // MARK: Crumbs

  /// Drops runs that are too short for the changes around them, the shortest first.
  private mutating func dropCrumbs() {
    var length = 0
    while length <= longestCrumb {
      guard let index = runs.indices.first(where: { runs[$0].length <= length && isCrumb($0) })
      else {
        length += 1
        continue
      }
      runs.remove(at: index)
    }
  }

  private var longestCrumb: Int { 8 }

  private func isCrumb(_ index: Int) -> Bool {
    let run = runs[index]
    if run.length == 0 { return true }
    let (before, after) = (changed(before: index), changed(before: index + 1))
    guard before > 0, after > 0 else { return false }
    let words = (run.old..<run.oldEnd).count { !tokens.old.isMark($0) }
    switch words {
    case 0: return before + after > 4
    case 1: return max(before, after) > 1 && tokens.old.isPlain(run.old..<run.oldEnd)
    case 2: return max(before, after) > 2 && tokens.old.isPlain(run.old..<run.oldEnd)
    default: return words * 2 <= min(before, after)
    }
  }

  /// How many tokens change between a run and the one before it.
  private func changed(before index: Int) -> Int {
    let (start, end) = (end(before: index), start(at: index))
    return max(end.old - start.old, end.new - start.new)
  }

  private func end(before index: Int) -> (old: Int, new: Int) {
    index > 0 ? (runs[index - 1].oldEnd, runs[index - 1].newEnd) : (0, 0)
  }

  private func start(at index: Int) -> (old: Int, new: Int) {
    index < runs.count ? (runs[index].old, runs[index].new) : (tokens.old.count, tokens.new.count)
  }

  // MARK: Sliding

  /// Moves what was only added or only dropped to where the sentence parts best.
  private mutating func slide() {
    guard runs.count > 1 else { return }
    for index in 1..<runs.count where runs[index - 1].length > 0 {
      let (left, right) = (runs[index - 1], runs[index])
      if left.oldEnd == right.old, left.newEnd < right.new {
        shift(index, by: bestShift(tokens.new, left.newEnd..<right.new, left.length, right.length))
      } else if left.newEnd == right.new, left.oldEnd < right.old {
        shift(index, by: bestShift(tokens.old, left.oldEnd..<right.old, left.length, right.length))
      }
    }
    runs.removeAll { $0.length == 0 }
  }

  private mutating func shift(_ index: Int, by offset: Int) {
    runs[index - 1].length += offset
    runs[index].old += offset
    runs[index].new += offset
    runs[index].length -= offset
  }

  /// How far a change can best go, left (below 0) or right, and still be the same change.
  private func bestShift(_ text: Tokens, _ change: Range<Int>, _ left: Int, _ right: Int) -> Int {
    var best = (shift: 0, score: Boundary.score(text, change))
    func look(_ offset: Int) {
      let score = Boundary.score(text, (change.lowerBound + offset)..<(change.upperBound + offset))
      if score > best.score { best = (offset, score) }
    }
    var offset = 0
    while offset > -left,
      text.ids[change.lowerBound + offset - 1] == text.ids[change.upperBound + offset - 1]
    {
      offset -= 1
      look(offset)
    }
    offset = 0
    while offset < right,
      text.ids[change.lowerBound + offset] == text.ids[change.upperBound + offset]
    {
      offset += 1
      look(offset)
    }
    return best.shift
  }

  // MARK: Words

  /// Gives back to a change the characters of a word that it would cut.
  private mutating func trimWords() {
    for index in runs.indices {
      while runs[index].length > 0, changed(before: index) > 0,
        cuts(runs[index].old, runs[index].new)
      {
        runs[index].old += 1
        runs[index].new += 1
        runs[index].length -= 1
      }
      while runs[index].length > 0, changed(before: index + 1) > 0,
        cuts(runs[index].oldEnd, runs[index].newEnd)
      {
        runs[index].length -= 1
      }
    }
    runs.removeAll { $0.length == 0 }
  }

  private func cuts(_ old: Int, _ new: Int) -> Bool {
    Boundary.isInWord(tokens.old, old) || Boundary.isInWord(tokens.new, new)
  }

  // MARK: Confetti

  /// The share of the longer text that must be kept, lest the two be shown as two texts.
  private static let leastKept = 0.2

  private mutating func dropConfetti() {
    func count(_ range: Range<Int>) -> Int { range.count { !tokens.old.isMark($0) } }
    let kept = runs.reduce(0) { $0 + count($1.old..<$1.oldEnd) }
    let longer = max(tokens.old.count, tokens.new.count)
    if Double(kept) < Self.leastKept * Double(longer), longer > 8 { runs = [] }
  }
}

extension Tokens {
  /// Whether there is nothing in a range but single characters and marks: no figure, no date.
  fileprivate func isPlain(_ range: Range<Int>) -> Bool { range.allSatisfy(isSingle) }
}
