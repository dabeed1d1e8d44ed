import Foundation
import TestSupport
import Testing

@Suite("What the documents say")
struct DocumentTests {
  @Test("the version of --version is the CHANGELOG's newest")
  func version() throws {
    let changelog = try Place.text(of: Place.package.appending(path: "CHANGELOG.md"))
    let newest = changelog.firstMatch(of: /\n## \[([0-9.]+)\] - \d{4}-\d\d-\d\d\n/)
    let printed = try Command.run(["--version"]).output
    #expect(newest.map { String($0.1) } == printed.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test(
    "a README shows what the command prints",
    arguments: ["README.md", "README.zh-CN.md"]
  )
  func shownOutput(in name: String) throws {
    let file = Place.package.appending(path: name)
    let text = try Place.text(of: file)
    let renewed = try ShownOutput.all(in: text).reversed().reduce(into: text) { text, block in
      text.replaceSubrange(block.range, with: try block.printed())
    }
    #expect(!ShownOutput.all(in: text).isEmpty)
    let difference = try Golden(file).difference(from: Array(renewed.utf8))
    #expect(difference == nil)
  }

  @Test(
    "a type that the documents name is there",
    arguments: ["architecture", "glossary", "tricky-cases"]
  )
  func namedTypes(in name: String) throws {
    let text = try Place.text(of: Place.package.appending(path: "docs/\(name).md"))
    let named = Set(text.matches(of: /`([A-Z]\w+)/).map { String($0.1) })
    let sources = try SwiftFile.all(in: "Sources", "Tests")
    let words = Set(sources.flatMap(\.words))
    let folders = Set(sources.flatMap { $0.path.split(separator: "/").map(String.init) })
    let others: Set = ["Resources", "Snapshots"]
    #expect(named.subtracting(words.union(folders).union(others)) == [])
  }

  @Test("the manual page names every option that --help names")
  func manual() throws {
    let page = try Place.text(of: Place.package.appending(path: "docs/govdiff.1"))
      .replacing("\\-", with: "-")
    let history = [
      "add", "list", "show", "compare", "judge", "export", "alias", "remove", "verify", "refresh",
    ]
    let commands =
      [[], ["parse"], ["check"], ["snapshot"], ["textconv"], ["batch"], ["pipe"]] + history.map { ["history", $0] }
    for command in commands {
      let help = try Command.run(command + ["--help", "--lang", "en"]).output
      let options = Set(help.matches(of: /--[a-z][-a-z]+/).map { String($0.output) })
      #expect(options.filter { !page.contains($0.dropFirst(1)) } == [], "\(command)")
    }
  }
}

/// A block of a document that shows what a command prints: a comment `$ govdiff …`, then a fence.
private struct ShownOutput {
  let arguments: [String]
  /// The output between the fences.
  let range: Range<String.Index>

  static func all(in text: String) -> [ShownOutput] {
    text.matches(of: /<!-- \$ govdiff (.+?) -->\n+```\w*\n((?s:.*?))```/).map { match in
      ShownOutput(
        arguments: match.1.split(separator: " ").map(String.init),
        range: match.2.startIndex..<match.2.endIndex
      )
    }
  }

  func printed() throws -> String { try Command.run(arguments).output }
}
