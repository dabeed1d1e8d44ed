extension Unicode.Scalar {
  /// Whether an HTML document may hold the character: no control but tab and line ends, no noncharacter.
  fileprivate var isLegal: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}

extension String {
  /// The text with U+FFFD for every character that has no place in a document.
  ///
  /// Such characters would cut the text short (U+0000 ends a C string), or make libxml2 drop or refuse
  /// it. A lone surrogate cannot occur: a `String` has none.
  var legalText: String {
    if unicodeScalars.allSatisfy(\.isLegal) { return self }
    var out = String.UnicodeScalarView()
    out.append(contentsOf: unicodeScalars.lazy.map { $0.isLegal ? $0 : "\u{FFFD}" })
    return String(out)
  }
}
