/// What a page prints around the text: its number, and the heads and feet that come again on every page.
enum PDFFurniture {
  /// The lines of all pages without their furniture.
  static func removed(from pages: [[PDFLine]], of sizes: [PDFPage]) -> [[PDFLine]] {
    var pages = pages
    removeRepeated(from: &pages, of: sizes)
    removeSmallHeads(from: &pages, of: sizes)
    removeNumbers(from: &pages, of: sizes)
    return pages
  }

  // MARK: Page numbers

  private static func removeNumbers(from pages: inout [[PDFLine]], of sizes: [PDFPage]) {
    for page in pages.indices {
      pages[page].removeAll { line in
        PageFurniture.isPageNumber(line.text) && isInMargin(line, of: sizes[page])
          || isCount(line.text) && isInMargin(line, of: sizes[page])
      }
    }
    // A bare number is the page's where it counts along, or stands alone in the margin.
    for isFoot in [true, false] {
      let edges = pages.map { isFoot ? $0.last : $0.first }
      let numbers = edges.map { $0.flatMap { bareNumber($0) } }
      var offsets: [Int: Int] = [:]
      for (page, number) in numbers.enumerated() {
        if let number { offsets[number - page, default: 0] += 1 }
      }
      for page in pages.indices {
        guard let number = numbers[page], let line = edges[page] else { continue }
        let countsAlong = offsets[number - page, default: 0] > 1
        let inMargin = isInMargin(line, of: sizes[page])
        let isFurniture =
          inMargin && countsAlong || (inMargin || countsAlong) && isApart(line, in: pages[page])
        guard isFurniture else { continue }
        if isFoot { pages[page].removeLast() } else { pages[page].removeFirst() }
      }
    }
  }

  /// Whether a line keeps away from the next by more than the lines of a table do.
  private static func isApart(_ line: PDFLine, in page: [PDFLine]) -> Bool {
    guard page.count > 1 else { return true }
    let gap =
      line.box.centerY > page[0].box.centerY
      ? line.box.top - page[page.count - 2].box.bottom : page[1].box.top - line.box.bottom
    return gap > 1.5 * line.size
  }

  /// Whether a line lies in the outermost part of its page.
  private static func isInMargin(
    _ line: PDFLine,
    of page: PDFPage,
    depth: Double = 0.085
  ) -> Bool {
    guard page.height > 0 else { return false }
    let place = line.box.centerY / page.height
    return place < depth || place > 1 - depth
  }

  private static func bareNumber(_ line: PDFLine) -> Int? {
    guard line.chunks.count == 1, (1...6).contains(line.text.count) else { return nil }
    let text = line.text
    if text.units.allSatisfy(Mark.isDigit), text.count <= 4 {
      return text.units.reduce(0) { $0 * 10 + Int(Mark.halfWidth($1) - 0x30) }
    }
    return roman.firstIndex(of: text.folded).map { $0 + 1 }
  }

  private static let roman: [Text] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  /// `3 / 7`, `3/7`, `Page 3 of 7`, `·3·`.
  private static func isCount(_ text: Text) -> Bool {
    let bare = text.filter { !Mark.isSpace($0) && !Mark.isLatin($0) }
    guard text.count <= 16, let first = bare.units.first, let last = bare.units.last else {
      return false
    }
    let parts = bare.split(separator: 0x2F)
    if parts.count == 2, parts.allSatisfy({ $0.hasDigit && $0.units.allSatisfy(Mark.isDigit) }) {
      return true
    }
    return bare.count > 2 && !Mark.isDigit(first) && !Mark.isDigit(last) && !text.hasHan
      && bare.dropFirst(1).prefix(bare.count - 2).units.allSatisfy(Mark.isDigit)
  }

  // MARK: Running heads and feet

  private struct Place: Hashable {
    let text: Text
    let height: Int
  }

  private static func removeRepeated(from pages: inout [[PDFLine]], of sizes: [PDFPage]) {
    guard pages.count > 1 else { return }
    var counts: [Place: Int] = [:]
    for (page, lines) in pages.enumerated() {
      for place in Set(edges(of: lines).map { self.place($0, of: sizes[page]) }) {
        counts[place, default: 0] += 1
      }
    }
    let enough = max(pages.count / 2, min(pages.count, 3))
    let repeated = Set(counts.filter { $0.value >= enough }.keys)
    guard !repeated.isEmpty else { return }
    let isLong = pages.count > 2
    for page in pages.indices {
      let isFurniture = { (line: PDFLine) in
        repeated.contains(place(line, of: sizes[page]))
          && isInMargin(line, of: sizes[page], depth: isLong ? 0.13 : 0.085)
          && line.figures.count < 2
      }
      for _ in 0..<2 {
        if let last = pages[page].last, isFurniture(last) { pages[page].removeLast() }
        if let first = pages[page].first, isFurniture(first) { pages[page].removeFirst() }
      }
    }
  }

  /// Heads that some pages print and others not: smaller than the text, and above all of it.
  private static func removeSmallHeads(from pages: inout [[PDFLine]], of sizes: [PDFPage]) {
    let all = pages.joined().map(\.size).sorted()
    guard pages.count > 1, !all.isEmpty else { return }
    // Lines of tables, which are smaller than the text, may be the most.
    let size = all[all.count * 3 / 4]
    let heads = pages.indices.filter { page in
      guard let line = pages[page].first, pages[page].count > 1 else { return false }
      return isInMargin(line, of: sizes[page]) && line.size < 0.8 * size && line.figures.isEmpty
        && line.text.count < 40 && isApart(line, in: pages[page])
    }
    let below = pages.indices.compactMap { page in
      pages[page].dropFirst(heads.contains(page) ? 1 : 0).first?.box.top
    }
    for page in heads where (below.min() ?? 0) > pages[page][0].box.bottom {
      pages[page].removeFirst()
    }
  }

  private static func edges(of lines: [PDFLine]) -> [PDFLine] {
    lines.count > 4 ? lines.prefix(2) + lines.suffix(2) : lines
  }

  /// The text with every number as one, and how far from the nearer edge of the page it stands.
  private static func place(_ line: PDFLine, of page: PDFPage) -> Place {
    var units: [UInt16] = []
    for unit in line.text.folded.units {
      let kept = Mark.isDigit(unit) ? 0x30 : unit
      if kept != 0x30 || units.last != 0x30 { units.append(kept) }
    }
    let middle = line.box.centerY
    let fromEdge = 2 * middle > page.height ? middle - page.height - 1 : middle
    return Place(text: Text(units: units), height: Int(fromEdge / 4))
  }
}
