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
  private static let openings = ["<!doctype html", "<html", "<head", "<body"]
  /// Elements that text which merely quotes markup has none or few of; `<br>` is left over in many.
  private static let elements = [
    "<p", "<div", "<td", "<span", "<tr", "<table", "<li", "<h1", "<h2",
  ]

  static func isLikely(_ bytes: [UInt8], path: String) -> Bool {
    guard bytes.holds("<", within: 1 << 16) else { return false }
    // Latin letters are single bytes in every encoding of a page but UTF-16, whose zeros are dropped.
    let head = String(
      decoding: bytes.prefix(1 << 16).lazy.filter { (0x01..<0x80).contains($0) },
      as: UTF8.self
    ).lowercased()
    let start = head.drop { $0.isWhitespace }
    if openings.contains(where: { start.hasPrefix($0) }) { return true }
    let tags = start.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
    let known = tags.count { tag in
      elements.contains { element in
        guard tag.hasPrefix(element.dropFirst()) else { return false }
        return tag.dropFirst(element.count - 1).first.map { " >/\n\t\r".contains($0) } ?? false
      }
    }
    if start.hasPrefix("<?xml") || start.hasPrefix("<!--") { return known > 0 }
    // A page may lack its head, but then it opens with a tag.
    if bytes.first(where: { $0 > 0x20 }) == 0x3C, known > 0 { return true }
    let isNamedPage = [".html", ".htm", ".shtml", ".xhtml", ".mht"].contains {
      path.lowercased().hasSuffix($0)
    }
    return known >= (isNamedPage ? 1 : 20)
  }
}
