/// A rectangle on a page, in points from its top left corner.
struct PDFBox: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centerX: Double { (left + right) / 2 }
  var centerY: Double { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }

  func moved(down distance: Double) -> PDFBox {
    PDFBox(left: left, top: top + distance, right: right, bottom: bottom + distance)
  }

  /// How much of the horizontal extents is common; negative where a gap lies between.
  func overlapX(_ other: PDFBox) -> Double { min(right, other.right) - max(left, other.left) }
}

/// A word of a PDF: what stands between gaps, which in Chinese text is any run of characters.
struct PDFWord: Sendable {
  let text: Text
  var box: PDFBox

  /// The size of its characters, in points.
  var size: Double {
    if text.units.allSatisfy({ $0 >= 0x2E80 }) { return box.width / Double(max(text.count, 1)) }
    return box.height / 1.25
  }

  /// Whether its characters run up or down the page.
  var isVertical: Bool {
    text.count > (text.hasHan ? 1 : 2) && box.height > 1.8 * box.width
  }

  /// Whether it lies slanted across the page, as a watermark does.
  var isSlanted: Bool {
    text.count > 3 && text.hasHan && !isVertical
      && box.height > 3.5 * box.width / Double(text.count)
  }
}

/// The words of one page.
struct PDFPage: Sendable {
  var width: Double
  var height: Double
  var words: [PDFWord] = []
  /// The words that follow another in the order of reading on one line: how far down the page it goes.
  var steps: [Double] = []
}
