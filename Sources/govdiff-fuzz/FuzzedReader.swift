import Archive

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
    let isPart = format == .docx && !bytes.starts(with: ZipContents.magic)
    let bytes = isPart ? Self.document(of: bytes) : bytes
    let file = SourceFile(path: "fuzz", bytes: bytes, words: bytes)
    let document = try Document.read(file, as: format)
    return try Report(document, of: file)
  }

  /// A Word document with these bytes as its main part, so that fuzzing gets behind the zip.
  private static func document(of part: [UInt8]) -> [UInt8] {
    let members = [
      ArchiveMember("[Content_Types].xml", []), ArchiveMember("word/document.xml", part),
    ]
    return (try? ZipWriter.zip(members)) ?? []
  }
}
