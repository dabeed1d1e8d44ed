/// Finds the lines that are titles of sections, and for each section the line that is its title.
struct TitleChoice {
  struct Found {
    let title: SectionTitle
    let block: Int
    var kind: SectionKind
  }

  private let blocks: [Block]

  init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// The titles in document order.
  var chosen: [Found] {
    let candidates = withoutContents(self.candidates)
    let winners = winners(among: candidates)
    return inSequence(
      candidates.enumerated().map { index, found in
        var found = found
        if found.kind != .unknown, !isWinner(found, index, winners, candidates) {
          found.kind = .unknown
        }
        return found
      }
    )
  }

  // MARK: Candidates

  private var candidates: [Found] {
    var found: [Found] = []
    for index in blocks.indices {
      guard let candidate = candidate(at: index),
        !FormLabels.isRequestRow(candidate.title.text)
      else { continue }
      found.append(candidate)
    }
    return found
  }

  private func candidate(at index: Int) -> Found? {
    guard let text = blocks[index].soleText, text.count <= SectionTitle.longest + 6,
      let title = SectionTitle(text, where: { $0 != nil || standsAlone($1) }),
      title.ordinal != nil || !opensSubheading(title.text)
    else { return nil }
    if let kind = title.kind {
      let isTitle =
        title.ordinal != nil || title.closeness >= (blocks[index].isHeading ? 0.4 : 0.62)
      return isTitle ? Found(title: title, block: index, kind: kind) : nil
    }
    let isNumbered =
      title.ordinal != nil && title.body.count <= 28
      && !title.body.units.contains(where: Mark.isComma) && title.body.count >= 3
    return isNumbered ? Found(title: title, block: index, kind: .unknown) : nil
  }

  /// （一）… and 1.… number what stands inside a section.
  private func opensSubheading(_ text: Text) -> Bool {
    guard let first = text.units.first else { return true }
    return first == Mark.openParenthesis || first == 0x28 || Mark.isDigit(first)
      || first == 0x8868  // 表
  }

  /// What titles end in; a line without it is a cell or a piece of a sentence.
  private static let endings: [Text] = [
    "情况", "事项", "措施", "计划", "打算", "工作", "方向", "思路", "概况", "概述", "问题", "举措", "安排",
  ]

  private func standsAlone(_ body: Text) -> Bool {
    body.hasSuffix(anyOf: Self.endings)
      && !body.units.contains(where: {
        Mark.isComma($0) || Mark.isSemicolon($0) || Mark.isDigit($0)
      })
  }

  /// Without a table of contents: titles right behind one another that come again further down.
  ///
  /// Behind the last of them stands whatever follows the table of contents.
  private func withoutContents(_ all: [Found]) -> [Found] {
    let names = all.map { Name(kind: $0.kind, body: $0.title.body.folded) }
    let last = Dictionary(zip(names, all.indices)) { max($0, $1) }
    var isInContents = false
    return all.indices.filter { index in
      guard index + 1 < all.count, all[index].kind != .unknown, last[names[index]] != index else {
        isInContents = false
        return true
      }
      let isEmpty = blocks[(all[index].block + 1)..<all[index + 1].block].allSatisfy(\.isGap)
      defer { isInContents = isEmpty }
      return !isEmpty && !isInContents
    }.map { all[$0] }
  }

  /// What a title is known by when it comes again.
  private struct Name: Hashable {
    let kind: SectionKind
    let body: Text
  }

  // MARK: One title a section

  /// The candidate that each section has its title from, by the ordinals of the sections.
  private func winners(among candidates: [Found]) -> [Int?] {
    var best = SectionKind.form.map { _ in (index: Int?.none, score: -1.0) }
    for (index, found) in candidates.enumerated() where found.kind != .unknown {
      var score = found.title.closeness
      if found.title.ordinal == found.kind.ordinal { score += 0.3 }
      if found.kind.isTable {
        let end = index + 1 < candidates.count ? candidates[index + 1].block : blocks.count
        if hasFigures(blocks[found.block..<end]) { score += 1 }
      }
      guard let place = found.kind.ordinal.map({ $0 - 1 }), score > best[place].score else {
        continue
      }
      best[place] = (index, score)
    }
    return best.map(\.index)
  }

  /// A title that stands twice in the same words names the section both times.
  private func isWinner(
    _ found: Found,
    _ index: Int,
    _ winners: [Int?],
    _ candidates: [Found]
  ) -> Bool {
    guard let ordinal = found.kind.ordinal, let winner = winners[ordinal - 1] else { return false }
    return winner == index
      || candidates[winner].title.body.folded == found.title.body.folded
  }

  private func hasFigures(_ blocks: ArraySlice<Block>) -> Bool {
    var figures = 0
    for block in blocks {
      switch block.content {
      case .row(let cells): figures += cells.count { CellText($0.text).number != nil }
      case .text(let text): figures += CellText(text).number == nil ? 0 : 1
      case .gap: break
      }
      if figures >= 5 { return true }
    }
    return false
  }

  // MARK: What else is numbered

  /// Keeps a numbered line that names no section only where it continues the count of the titles.
  ///
  /// 七、 behind 六、 is a section of the agency's own; a list that begins again at 一、 stays inside its
  /// section.
  private func inSequence(_ all: [Found]) -> [Found] {
    var out: [Found] = []
    var isInsideList = false
    for found in all {
      if found.kind != .unknown {
        isInsideList = false
        out.append(found)
        continue
      }
      if found.title.ordinal == 1 { isInsideList = true }
      guard !isInsideList, let last = out.last?.title.ordinal, found.title.ordinal == last + 1
      else { continue }
      out.append(found)
    }
    return out
  }
}
