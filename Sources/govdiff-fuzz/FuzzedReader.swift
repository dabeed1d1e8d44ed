@testable import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A reader, called past the recognition of formats, which would send most inputs elsewhere.
enum FuzzedReader: String {
  case text, html, pdf, docx

  /// The reader that the environment names.
  static let named: FuzzedReader = {
    guard let name = getenv("GOVDIFF_FUZZ"), let reader = Self(rawValue: String(cString: name))
    else {
      print("govdiff-fuzz: set GOVDIFF_FUZZ to text, html, pdf or docx")
      exit(2)
    }
    return reader
  }()

  func report(_ bytes: [UInt8]) throws(SourceError) -> Report {
    let file = SourceFile(path: "fuzz", bytes: bytes, words: bytes)
    let document =
      switch self {
      case .text: try TextDocument.read(file)
      case .html: try HTMLReader.read(file)
      case .pdf: try PDFReader.read(file)
      case .docx: try WordReader.read(file)
      }
    return try Report(document, of: file)
  }
}
