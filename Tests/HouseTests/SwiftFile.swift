import Foundation
import TestSupport
import Testing

/// A source file as the laws see it.
struct SwiftFile: Sendable, CustomTestStringConvertible {
  /// The path below the package's root.
  let path: String
  /// How many lines it has.
  let length: Int
  /// The modules that it imports.
  let imports: Set<String>
  /// The types that it declares at the outermost level and that other files can see.
  let types: Set<String>
  /// Every word of its code.
  let words: Set<String>
  /// The functions that it calls without a receiver.
  let freeCalls: Set<String>

  var testDescription: String { path }

  init(_ url: URL) throws {
    let text = try Place.text(of: url)
    let code = SwiftCode(text).words
    path = String(url.path.dropFirst(Place.package.path.count + 1))
    length = text.utf8.count { $0 == UInt8(ascii: "\n") }
    words = Set(code.map(\.text))
    imports = Self.following(["import"], in: code)
    types = Self.following(
      ["struct", "enum", "class", "actor", "protocol", "typealias"],
      in: code
    )
    freeCalls = Set(
      code.indices.filter { index in
        code[index].after == UInt8(ascii: "(") && code[index].before != UInt8(ascii: ".")
          && (index == 0 || code[index - 1].text != "func")
      }.map { code[$0].text }
    )
  }

  /// The words that stand behind a keyword on a line at the margin, private ones left out.
  private static func following(_ keywords: Set<String>, in code: [SwiftCode.Word]) -> Set<String> {
    Set(
      code.indices.dropFirst().filter { index in
        code[index].isAtMargin && keywords.contains(code[index - 1].text)
          && !(index > 1 && ["private", "fileprivate"].contains(code[index - 2].text))
      }.map { code[$0].text }
    )
  }
}

extension SwiftFile {
  /// Every file of the package's sources and tests.
  static let everything = Result {
    try ["Sources", "Tests"].flatMap { folder in
      try Place.files(below: Place.package.appending(path: folder), extension: "swift")
        .map(SwiftFile.init)
    }
  }

  /// Every file below some folders of the package.
  static func all(in folders: String...) throws -> [SwiftFile] {
    try everything.get().filter { file in folders.contains { file.path.hasPrefix($0) } }
  }
}
