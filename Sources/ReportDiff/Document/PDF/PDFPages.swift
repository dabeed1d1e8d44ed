internal import Markup

/// The pages of a PDF with their words, from what `pdftotext -bbox-layout` prints.
struct PDFPages {
  /// The most that is read; far more than any report has.
  static let pageLimit = 2_000
  static let wordLimit = 100_000

  private(set) var pages: [PDFPage] = []
  private(set) var warnings: [Warning] = []

  /// - Throws: ``MarkupError`` where it is no XHTML, or more than the limits allow.
  init(_ xhtml: [UInt8]) throws(MarkupError) {
    let limits = MarkupLimits(depth: 100, events: 10 * Self.wordLimit)
    var cleaning = TextCleaning()
    var (box, follows, words): (PDFBox?, PDFBox?, Int) = (nil, nil, 0)
    for event in try MarkupParser.xml(Self.body(of: xhtml), limits: limits) {
      switch event {
      case .open("page", let attributes, _):
        guard pages.count < Self.pageLimit else { throw .tooLong }
        pages.append(
          PDFPage(
            width: Self.length(attributes["width"]) ?? 0,
            height: Self.length(attributes["height"]) ?? 0
          )
        )
      case .open("line", _, _): follows = nil
      case .open("word", let attributes, _):
        words += 1
        guard words <= Self.wordLimit else { throw .tooLong }
        box = Self.box(attributes)
      case .text(let string, _):
        guard let place = box, !pages.isEmpty else { continue }
        let page = pages.count - 1
        let text = cleaning.cleaned(string).trimmed
        guard !text.isEmpty else { continue }
        if let follows, text.count > 1 {
          pages[page].steps.append(place.centerY - follows.centerY)
        }
        pages[page].words.append(PDFWord(text: text, box: place))
        follows = place
      case .close("word"): box = nil
      default: continue
      }
    }
    warnings = simplify() + cleaning.warnings
    pages = PDFSheets.pages(of: PDFTallBoxes.leveled(pages.map(\.bounded)).map(\.upright))
  }

  /// Reads traditional characters as simplified ones.
  private mutating func simplify() -> [Warning] {
    let script = TraditionalScript.simplified(pages.flatMap { $0.words.map(\.text) })
    guard !script.warnings.isEmpty else { return [] }
    var next = script.texts.makeIterator()
    for page in pages.indices {
      pages[page].words = pages[page].words.map {
        PDFWord(text: next.next() ?? $0.text, box: $0.box)
      }
    }
    return script.warnings
  }

  /// The pages alone: the head quotes the PDF's properties as they come, in any encoding.
  ///
  /// What XML does not allow is replaced: control characters, bytes that are no UTF-8, U+FFFE and U+FFFF.
  private static func body(of xhtml: [UInt8]) -> [UInt8] {
    guard let start = xhtml.firstRange(of: "<doc>".utf8)?.lowerBound else { return [] }
    var bytes = Array(String(decoding: xhtml[start...], as: UTF8.self).utf8)
    if let end = bytes.firstRange(of: "</doc>".utf8)?.upperBound { bytes.removeSubrange(end...) }
    for index in bytes.indices {
      if bytes[index] < 0x20, bytes[index] != 0x0A { bytes[index] = 0x20 }
      if bytes[index] >= 0xBE, index > 1, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF {
        bytes[index] = 0xBD
      }
    }
    return bytes
  }

  /// The farthest that anything is placed, in points.
  private static let farthest = 20_000.0

  private static func length(_ attribute: String?) -> Double? {
    guard let value = attribute.flatMap(Double.init), value.isFinite, abs(value) <= farthest else {
      return nil
    }
    return value
  }

  private static func box(_ attributes: [String: String]) -> PDFBox? {
    guard let left = length(attributes["xMin"]), let top = length(attributes["yMin"]),
      let right = length(attributes["xMax"]), let bottom = length(attributes["yMax"])
    else { return nil }
    // A font without metrics gives boxes without extent.
    return PDFBox(
      left: min(left, right),
      top: min(top, bottom),
      right: max(left, right, min(left, right) + 0.1),
      bottom: max(top, bottom, min(top, bottom) + 0.1)
    )
  }
}

extension PDFPage {
  /// The page without what lies beyond its edges.
  ///
  /// Of a page that says it is to be turned, poppler turns the words and not the size it tells.
  fileprivate var bounded: PDFPage {
    let upright = within(width, height)
    guard upright.words.count < words.count else { return self }
    let turned = within(height, width)
    return turned.words.count > upright.words.count ? turned : upright
  }

  private func within(_ width: Double, _ height: Double) -> PDFPage {
    let page = PDFPage(width: width, height: height, words: words, steps: steps)
    let held = words.filter { page.holds($0.box) }
    return PDFPage(width: width, height: height, words: held, steps: steps)
  }

  /// Whether a box lies on the page, as far as that has a size.
  fileprivate func holds(_ box: PDFBox) -> Bool {
    guard width > 0, height > 0 else { return true }
    return (0...width).contains(box.centerX) && (0...height).contains(box.centerY)
  }

  /// The page turned so that its text runs from left to right.
  ///
  /// Poppler turns a page that says it is to be turned; a table that was set sideways on an upright page it
  /// leaves so.
  fileprivate var upright: PDFPage {
    guard isSideways else { return withoutOblique }
    let isDown = runsDown
    let turned = words.map { word in
      let box = word.box
      return PDFWord(
        text: word.text,
        box: isDown ? box.turnedLeft(from: width) : box.turnedRight(from: height)
      )
    }
    return PDFPage(width: height, height: width, words: turned).withoutOblique
  }

  /// Whether most of its text runs up or down.
  var isSideways: Bool {
    let long = words.filter { $0.text.count > 1 }
    let vertical = long.filter(\.isVertical).reduce(0) { $0 + $1.text.count }
    return 2 * vertical > long.reduce(0) { $0 + $1.text.count }
  }

  /// Whether sideways text runs down the page: by the words of its lines, else by labels, which stand before
  /// their figures.
  private var runsDown: Bool {
    let votes = steps.reduce(0) { $0 + ($1 > 0 ? 1 : -1) }
    guard votes == 0 else { return votes > 0 }
    let middle = { (words: [PDFWord]) in
      words.reduce(0) { $0 + $1.box.centerY } / Double(max(words.count, 1))
    }
    let labels = words.filter { $0.isVertical && $0.text.hasHan }
    return middle(labels) <= middle(words.filter { PDFFigure.isFigure($0.text) })
  }

  /// Without what runs up or across an upright page: watermarks, seals, notes in the margin.
  private var withoutOblique: PDFPage {
    var page = self
    page.words.removeAll { $0.isVertical || $0.isSlanted }
    return page
  }
}

extension PDFBox {
  /// The box on a page turned so that what ran down it runs to the right.
  fileprivate func turnedLeft(from width: Double) -> PDFBox {
    PDFBox(left: top, top: width - right, right: bottom, bottom: width - left)
  }

  /// The box on a page turned so that what ran up it runs to the right.
  fileprivate func turnedRight(from height: Double) -> PDFBox {
    PDFBox(left: height - bottom, top: left, right: height - top, bottom: right)
  }
}
