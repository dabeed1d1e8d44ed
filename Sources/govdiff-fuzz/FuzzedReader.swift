@testable import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A reader, called past the recognition of formats, which would send most inputs elsewhere.
struct FuzzedReader {
  let format: SourceFormat

  /// The reader that the environment names.
  static let named: FuzzedReader = {
    guard let name = getenv("GOVDIFF_FUZZ"),
      let format = SourceFormat(rawValue: String(cString: name))
    else {
      print("govdiff-fuzz: set GOVDIFF_FUZZ to text, html, pdf or docx")
      exit(2)
    }
    return FuzzedReader(format: format)
  }()

  func report(_ bytes: [UInt8]) throws(SourceError) -> Report {
    let file = SourceFile(path: "fuzz", bytes: bytes, words: bytes)
    let document = try Document.read(file, as: format)
    return try Report(document, of: file)
  }
}
