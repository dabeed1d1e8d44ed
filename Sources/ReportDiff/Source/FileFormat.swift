/// What a file is, by its bytes; its name only breaks ties.
enum FileFormat: Hashable {
  /// A format that reports are read from.
  case readable(SourceFormat)
  /// A format that has to be converted first.
  case foreign(ForeignFormat)

  init(of file: SourceFile) {
    let bytes = file.bytes
    if PDFHeader.stands(in: bytes) {
      self = .readable(.pdf)
    } else if bytes.starts(with: ZipContents.magic) {
      self =
        ZipContents(bytes).isWordDocument ? .readable(.docx) : .foreign(ForeignFormat(zip: bytes))
    } else if let foreign = ForeignFormat.known.first(where: { bytes.starts(with: $0.magic) }) {
      self = .foreign(foreign)
    } else {
      let isPage = WebArchive.isLikely(bytes) || WebPage.isLikely(bytes, path: file.path)
      self = .readable(isPage ? .html : .text)
    }
  }
}

/// The mark of a PDF, which readers accept within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
private enum PDFHeader {
  static func stands(in bytes: [UInt8]) -> Bool {
    bytes.starts(with: "%PDF-".utf8) || bytes.holds("\n%PDF-", within: 1_024)
  }
}

/// What a zip holds, by the names of its members, which stand in it uncompressed.
struct ZipContents {
  static let magic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The main part of a Word document may have any name; its relationships tell it.
  var isWordDocument: Bool {
    holds("word/document") || holds("[Content_Types].xml") && holds("word/")
  }

  func holds(_ name: String) -> Bool { bytes.holds(name) }
}

/// Whether text is a web page.
private enum WebPage {
  /// Openings that only a page has.
  private static let openings = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }
  /// Elements that text which merely quotes markup has none or few of; `<br>` is left over in many.
  private static let elements = [
    "<p", "<div", "<td", "<span", "<tr", "<table", "<li", "<h1", "<h2",
  ].map { Array($0.utf8) }
  /// What follows the name of an element: space, >, /, line breaks, tab.
  private static let ends: [UInt8] = [0x20, 0x3E, 0x2F, 0x0A, 0x09, 0x0D]
  private static let open: UInt8 = 0x3C

  static func isLikely(_ bytes: [UInt8], path: String) -> Bool {
    guard bytes.holds("<", within: 1 << 16) else { return false }
    let opening = start(of: bytes.prefix(64))
    if openings.contains(where: opening.starts) { return true }
    let start = start(of: bytes.prefix(1 << 16))
    if openings.contains(where: start.starts) { return true }
    let known = knownElements(in: start)
    if start.starts(with: "<?xml".utf8) || start.starts(with: "<!--".utf8) { return known > 0 }
    // A page may lack its head, but then it opens with a tag.
    if bytes.first(where: { $0 > 0x20 }) == open, known > 0 { return true }
    let isNamedPage = [".html", ".htm", ".shtml", ".xhtml", ".mht"].contains {
      path.lowercased().hasSuffix($0)
    }
    return known >= (isNamedPage ? 1 : 20)
  }

  /// What bytes begin with behind white space, in lower case and without all but ASCII: Latin letters are single
  /// bytes in every encoding of a page but UTF-16, whose zeros are dropped.
  private static func start(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.lowercasedLatin.filter { (0x01..<0x80).contains($0) }
      .drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func knownElements(in text: ArraySlice<UInt8>) -> Int {
    text.indices.count { index in
      text[index] == open
        && elements.contains { element in
          let end = index + element.count
          return end < text.endIndex && ends.contains(text[end])
            && text[index..<end].elementsEqual(element)
        }
    }
  }
}
