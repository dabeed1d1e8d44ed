/// Boxes that a font makes far higher than its characters, so that those of neighbouring lines overlap.
enum PDFTallBoxes {
  /// How much higher than usual the boxes of a kind of words are where they are brought down.
  private static let least = 1.6
  private static let usual = 1.2

  /// The pages with such boxes brought down to the height of a line, their middles kept.
  static func leveled(_ pages: [PDFPage]) -> [PDFPage] {
    let words = pages.filter { !$0.isSideways }.flatMap(\.words)
    let wide = height(of: words.filter(isWide), width: 1)
    let western = height(of: words.filter { !isWide($0) }, width: 0.5)
    guard wide > least || western > least else { return pages }
    return pages.map { page in
      guard !page.isSideways else { return page }
      var page = page
      page.words = page.words.map { word in
        let height = isWide(word) ? wide : western
        guard height > least else { return word }
        let (middle, reach) = (word.box.centerY, word.box.height / 2 * usual / height)
        var word = word
        (word.box.top, word.box.bottom) = (middle - reach, middle + reach)
        return word
      }
      return page
    }
  }

  /// Whether it has characters as wide as high.
  private static func isWide(_ word: PDFWord) -> Bool {
    word.text.units.contains { $0 >= 0x2000 }
  }

  /// The height of short words in sizes, the median, where characters have some width.
  private static func height(of words: [PDFWord], width: Double) -> Double {
    let heights = words.filter { $0.text.count < 3 }.map { word in
      word.box.height * width * Double(word.text.count) / word.box.width
    }.sorted()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }
}
