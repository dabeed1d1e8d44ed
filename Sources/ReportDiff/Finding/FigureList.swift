import CResources

/// A printed total with the parts that are printed for it.
struct FigureList {
  let total: Figure
  let parts: [Figure]
  /// Whether the parts are ones that make up the whole by their names.
  let isWhole: Bool
  /// Whether the parts stand in brackets of their own or before the total, so that nothing else mixes in.
  let isClosed: Bool
  /// Whether some other cut of the same figures adds up.
  let holds: Bool

  var sum: Double { parts.reduce(0) { $0 + $1.value } }

  /// Whether the parts are so nearly the total that they are meant to be it, and are not.
  var isBroken: Bool {
    guard !holds, sum != total.value, parts.count >= (isWhole ? 2 : 3),
      parts.allSatisfy({ $0.value <= total.value })
    else { return false }
    let off = abs(sum - total.value) / total.value
    if isWhole || off <= 0.25 && total.value > 20 && Slip(from: sum, to: total.value) != nil {
      return true
    }
    return off <= (isClosed ? 0.2 : sum > total.value ? 0.1 : 0.05)
  }
}

/// The totals of a sentence with their parts.
struct FigureLists {
  private let text: Text
  private let figures: [Figure]
  private let depths: [Int]
  private let areCounts: [Bool]

  init(_ text: Text, _ figures: [Figure]) {
    self.text = text
    self.figures = figures
    areCounts = figures.map(\.isCount)
    depths = Self.depths(text, figures)
  }

  /// How many brackets each figure stands in.
  private static func depths(_ text: Text, _ figures: [Figure]) -> [Int] {
    var (depth, index) = (0, 0)
    return figures.map { figure in
      while index < figure.range.lowerBound {
        let half = Mark.halfWidth(text.units[index])
        if half == 0x28 { depth += 1 }
        if half == 0x29 { depth = max(0, depth - 1) }
        index += 1
      }
      return depth
    }
  }

  var all: [FigureList] {
    figures.indices.flatMap { [inBrackets($0), behind($0), before($0)].compactMap(\.self) }
  }

  // MARK: - 623条（新闻类351条，…）

  private func inBrackets(_ index: Int) -> FigureList? {
    let end = figures[index].range.upperBound
    guard areCounts[index], let open = text.units[end...].firstIndex(where: { !Mark.isSpace($0) }),
      Mark.halfWidth(text.units[open]) == 0x28
    else { return nil }
    let inner = figures.indices.filter {
      $0 > index && depths[$0] == depths[index] + 1
    }
    let own = Array(
      inner.prefix { figures.indices[(index + 1)...$0].allSatisfy { depths[$0] > depths[index] } }
    )
    return list(index, own, within: open..<closing(of: open), isClosed: true)
  }

  private func closing(of open: Int) -> Int {
    var depth = 0
    for place in open..<text.count {
      let half = Mark.halfWidth(text.units[place])
      if half == 0x28 { depth += 1 }
      if half == 0x29 { depth -= 1 }
      if depth == 0 { return place }
    }
    return text.count
  }

  // MARK: - 2364条，其中政府网站623条，…

  private func behind(_ index: Int) -> FigureList? {
    let level = depths[index]
    guard areCounts[index],
      let first = figures.indices.first(where: { $0 > index && depths[$0] == level })
    else { return nil }
    let gap = figures[index].range.upperBound..<figures[first].range.lowerBound
    guard opensList(gap) else { return nil }
    let rest = figures.indices.filter { $0 >= first && depths[$0] == level }
    let own = Array(rest.prefix { isSameList($0, after: first) })
    let end = own.last.map { figures[$0].range.upperBound } ?? 0
    return list(
      index,
      own,
      within: figures[index].range.upperBound..<min(text.count, end + 3),
      isClosed: false
    )
  }

  /// Whether words that open a list stand in a range, what stands in brackets left out.
  private func opensList(_ range: Range<Int>) -> Bool {
    let words = ListWords.shared.openingAnywhere
    guard text.units[range].contains(where: { Mark.halfWidth($0) == 0x28 }) else {
      return text.units.withUnsafeBufferPointer {
        words.isIn(UnsafeBufferPointer(rebasing: $0[range]))
      }
    }
    return words.isIn(outside(range))
  }

  /// Whether a list that began at `first` still goes on at a figure.
  private func isSameList(_ index: Int, after first: Int) -> Bool {
    guard index > first else { return true }
    let gap = text[figures[index - 1].range.upperBound..<figures[index].range.lowerBound]
    return !gap.units.contains { Mark.isSemicolon($0) && depths[index] == 0 }
      && figures[index].role == .level
  }

  // MARK: - 网站318条，微信206条，共计524条

  private func before(_ index: Int) -> FigureList? {
    let level = depths[index]
    guard areCounts[index], index > 1 else { return nil }
    guard let last = depths[..<index].lastIndex(of: level),
      closesList(figures[last].range.upperBound..<figures[index].range.lowerBound)
    else { return nil }
    let own = figures.indices.filter { $0 < index && depths[$0] == level }
    return list(index, own, within: 0..<figures[index].range.lowerBound, isClosed: true)
  }

  /// Whether a range says that a total follows, and little else.
  private func closesList(_ range: Range<Int>) -> Bool {
    let words = ListWords.shared
    func isOfWord(_ unit: UInt16) -> Bool { !Mark.isSpace(unit) && !Mark.isPunctuation(unit) }
    guard let first = text.units[range].first(where: isOfWord),
      words.closing.contains(where: { $0.units.first == first })
    else { return false }
    let gap = text.filter(range, isOfWord)
    return gap.count <= 12 && gap.hasPrefix(anyOf: words.closing)
  }

  // MARK: - What adds up

  /// The text of a range without what stands in brackets.
  private func outside(_ range: Range<Int>) -> Text {
    var (out, depth): ([UInt16], Int) = ([], 0)
    for unit in text.units[range] {
      let half = Mark.halfWidth(unit)
      if half == 0x28 { depth += 1 }
      if depth == 0 { out.append(unit) }
      if half == 0x29 { depth = max(0, depth - 1) }
    }
    return Text(units: out)
  }

  private func list(
    _ total: Int,
    _ candidates: [Int],
    within range: Range<Int>,
    isClosed: Bool
  ) -> FigureList? {
    let whole = figures[total]
    let counts = candidates.filter { areCounts[$0] }
    let parts = counts.map { figures[$0] }.filter { $0.unit == whole.unit }
    let exact = ([whole] + parts).allSatisfy { !$0.isApproximate }
    guard exact, parts.count > 1, parts.count == candidates.count || !isClosed,
      !isOpen(counts, within: range)
    else { return nil }
    return FigureList(
      total: whole,
      parts: parts,
      isWhole: Self.isWhole(parts),
      isClosed: isClosed,
      holds: Self.holds(whole.value, counts.map { figures[$0].value }, parts.map(\.value))
        || Self.holds(whole.value, others(than: total), [])
    )
  }

  /// Every other count of the sentence in the total's unit.
  private func others(than total: Int) -> [Double] {
    figures.indices.filter {
      $0 != total && areCounts[$0] && figures[$0].unit == figures[total].unit
    }
    .map { figures[$0].value }
  }

  /// Whether the words of a list say that it is not whole.
  private func isOpen(_ parts: [Int], within range: Range<Int>) -> Bool {
    let words = ListWords.shared
    let clauses = parts.map { index in
      let low = index > 0 ? figures[index - 1].range.upperBound : 0
      let clause = text[max(low, range.lowerBound)..<figures[index].range.lowerBound]
        .filter { !Mark.isSpace($0) && !Mark.isPunctuation($0) }
      return words.opening.reduce(clause) { $0.removingPrefix($1) }
    }
    let end = parts.last.map { figures[$0].range.upperBound } ?? 0
    return clauses.contains { $0.hasPrefix(anyOf: words.open) || $0.units.last == 0x7B49 }
      || text[end..<min(text.count, end + 3)].contains(anyOf: words.andSoOn)
  }

  /// Whether the total is the sum of some run of the figures.
  private static func holds(_ total: Double, _ all: [Double], _ same: [Double]) -> Bool {
    [all, same].contains { values in
      values.indices.contains { start in
        var sum = 0.0
        return values[start...].contains { value in
          sum += value
          return sum == total
        }
      }
    }
  }

  private static func isWhole(_ parts: [Figure]) -> Bool {
    guard parts.count == 2 else { return false }
    let topics = parts.map(\.counted)
    return ListWords.shared.whole.contains { group in
      group.allSatisfy { word in topics.contains { $0.contains(word) } }
    }
  }
}

/// The words around lists of figures, from `list-words.txt`.
private final class ListWords: Sendable {
  static let shared = ListWords(Resource.classes(govdiff_list_words_txt()))

  let opening, closing, open, andSoOn: [Text]
  let openingAnywhere: WordSet
  /// Names of parts that make up a whole.
  let whole: [[Text]]

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> [Text] { classes[name].texts }
    (opening, closing, open) = (words("opening"), words("closing"), words("open"))
    andSoOn = words("and-so-on")
    openingAnywhere = WordSet(opening)
    whole = words("whole").map { $0.split(separator: 0x7C) }
  }
}

extension Figure {
  /// Whether it counts something, and is neither a change nor a share.
  fileprivate var isCount: Bool {
    (role == .level || role == .cumulative)
      && !shares.contains { unit?.utf8.elementsEqual($0.utf8) ?? false }
  }
}

private let shares = ["%", "％", "成"]
