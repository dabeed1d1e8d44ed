/// Sheets that hold two pages side by side, parted.
enum PDFSheets {
  /// The pages of a document, in order; parted where every sheet leaves the same gutter free.
  static func pages(of sheets: [PDFPage]) -> [PDFPage] {
    let full = sheets.filter { $0.words.count > 5 }
    guard !full.isEmpty, full.allSatisfy(\.hasGutter), full.contains(where: \.hasTwoTexts) else {
      return sheets
    }
    return sheets.flatMap { sheet in
      [
        sheet.part(from: 0, to: sheet.width / 2),
        sheet.part(from: sheet.width / 2, to: sheet.width),
      ]
    }.filter { !$0.words.isEmpty }
  }
}

extension PDFPage {
  /// How much of a sheet's width the margins of two pages take at least.
  private static let gutter = 0.06

  fileprivate var hasGutter: Bool {
    let (left, right) = (width * (0.5 - Self.gutter / 2), width * (0.5 + Self.gutter / 2))
    return width > 1.2 * height && !words.contains { $0.box.right > left && $0.box.left < right }
  }

  /// Whether lines of running text stand on both sides: no table has such in two columns.
  fileprivate var hasTwoTexts: Bool {
    let long = words.filter { $0.text.hasHan && $0.box.width > 0.2 * width }
    return [long.filter { $0.box.centerX < width / 2 }, long.filter { $0.box.centerX > width / 2 }]
      .allSatisfy { $0.count > 4 }
  }

  fileprivate func part(from left: Double, to right: Double) -> PDFPage {
    let inside = words.filter { (left..<right).contains($0.box.centerX) }.map { word in
      var word = word
      word.box.left -= left
      word.box.right -= left
      return word
    }
    return PDFPage(width: right - left, height: height, words: inside, steps: steps)
  }
}
