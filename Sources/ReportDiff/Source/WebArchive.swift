/// A web page saved with all that it shows in one file: MHTML (RFC 2557), as browsers and Word write it.
enum WebArchive {
  private static let lineEnd: UInt8 = 0x0A

  /// Whether a file is one: it opens with the header of a message in parts.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.holds(ignoringCase: "mime-version:", within: 4_096)
      && bytes.holds(ignoringCase: "multipart/related", within: 4_096)
  }

  /// The bytes of the first page in it; `nil` where the file is none, or holds none.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    guard isLikely(bytes), let boundary = boundary(in: bytes) else { return nil }
    var (header, body) = ([UInt8](), [ArraySlice<UInt8>]())
    var (isInHeader, isInPage) = (false, false)
    for line in bytes.split(separator: lineEnd, omittingEmptySubsequences: false) {
      if line.starts(with: boundary) {
        if isInPage { break }
        (isInHeader, header) = (true, [])
      } else if isInHeader, line.allSatisfy({ $0 == 0x0D }) {
        (isInHeader, isInPage) = (false, lowercased(header[...]).contains("text/html"))
      } else if isInHeader {
        header += line
      } else if isInPage {
        body.append(line.last == 0x0D ? line.dropLast() : line)
      }
    }
    return isInPage ? decoded(body, lowercased(header[...])) : nil
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// What parts the parts: two dashes and the boundary that the header states.
  private static func boundary(in bytes: [UInt8]) -> [UInt8]? {
    let key = Array("boundary=".utf8)
    guard let place = bytes.prefix(4_096).firstRange(of: key) else { return nil }
    let value = bytes[place.upperBound...].prefix(200)
    let isQuoted = value.first == 0x22
    let name = value.dropFirst(isQuoted ? 1 : 0).prefix {
      isQuoted ? $0 != 0x22 : $0 > 0x20 && $0 != 0x3B
    }
    return name.isEmpty ? nil : [0x2D, 0x2D] + name
  }

  private static func decoded(_ lines: [ArraySlice<UInt8>], _ header: String) -> [UInt8] {
    if header.contains("base64") { return Base64.decoded(lines.joined()) }
    if header.contains("quoted-printable") { return QuotedPrintable.decoded(lines) }
    return Array(lines.joined(separator: [lineEnd]))
  }
}

private enum QuotedPrintable {
  static func decoded(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    var out: [UInt8] = []
    for line in lines {
      var rest = line
      while let unit = rest.popFirst() {
        guard unit == 0x3D else {
          out.append(unit)
          continue
        }
        // = at the end of a line: the line goes on below.
        guard let high = rest.first.flatMap(digit) else { break }
        guard let low = rest.dropFirst().first.flatMap(digit) else { break }
        out.append(high << 4 | low)
        rest = rest.dropFirst(2)
      }
      if line.last != 0x3D { out.append(0x0A) }
    }
    return out
  }

  private static func digit(_ unit: UInt8) -> UInt8? {
    Character(UnicodeScalar(unit)).hexDigitValue.map(UInt8.init)
  }
}
