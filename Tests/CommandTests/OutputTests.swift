import Foundation
import TestSupport
import Testing

@Suite("Files for a meeting")
struct OutputTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test(
    "a file's name decides its format",
    arguments: [
      ("brief.md", "# 临江县".utf8), ("brief.markdown", "# 临江县".utf8),
      ("brief.docx", "PK\u{3}\u{4}".utf8),
      ("figures.csv", "\u{FEFF}部分".utf8), ("figures.xlsx", "PK\u{3}\u{4}".utf8),
    ] as [(String, String.UTF8View)]
  )
  func formats(name: String, start: String.UTF8View) throws {
    let run = try Command.run([folder.old, folder.new, "-o", folder.path(name)])
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(try Place.bytes(of: folder.url.appending(path: name)).starts(with: start))
    #expect(try folder.names() == ["2023.txt", "2024.txt", name])
  }

  @Test("--format writes the same to standard output")
  func standardOutput() throws {
    let path = folder.path("brief.md")
    _ = try Command.run([folder.old, folder.new, "-o", path])
    let run = try Command.run([folder.old, folder.new, "--format", "markdown"])
    #expect(try run.output == folder.text("brief.md"))
  }

  @Test("a name that says no format is refused with those that do")
  func unknown() throws {
    let run = try Command.run([folder.old, folder.new, "-o", folder.path("brief.doc")])
    #expect(run.code == 2)
    #expect(run.errors.contains(".md、.docx、.csv、.xlsx"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("a terminal gets no binary format", arguments: ["docx", "xlsx"])
  func terminal(format: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    #if os(macOS)
    let words = ["script", "-q", "/dev/null"] + [Command.binary.path]
    process.arguments = words + [folder.old, folder.new, "--format", format]
    #else
    let line = "'\(Command.binary.path)' '\(folder.old)' '\(folder.new)' --format \(format)"
    process.arguments = ["script", "-qec", line, "/dev/null"]
    #endif
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb"]
    try folder.write("screen", "")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: folder.url.appending(path: "screen"))
    try process.run()
    process.waitUntilExit()
    #expect(try folder.text("screen").contains("govdiff: --format \(format): 不能显示在终端上: "))
    #expect(process.terminationStatus == 2)
  }

  @Test("an archive copy compares as the report itself does")
  func archive() throws {
    let copy = folder.path("2023.html")
    let run = try Command.run(["snapshot", folder.old, "-o", copy])
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    let arguments = ["--only", "figures", "--only", "wording"]
    let original = try Command.run([folder.old, folder.new] + arguments).output
    let archived = try Command.run([copy, folder.new] + arguments).output
    #expect(withoutPlaces(original) == withoutPlaces(archived))
    #expect(try Command.run([folder.old, copy, "--summary"]).code == 0)
  }

  @Test("an archive copy is HTML and nothing else")
  func archiveFormat() throws {
    let run = try Command.run(["snapshot", folder.old, "-o", folder.path("a.txt")])
    #expect(run.code == 2)
    #expect(try Command.run(["snapshot", folder.old]).output.hasPrefix("<!DOCTYPE html>"))
    #expect(try Command.run(["snapshot", folder.path("none")]).code == 2)
  }

  /// Output without the names of files and the numbers of lines.
  private func withoutPlaces(_ output: String) -> String {
    output.replacing(/2023\.(txt|html)/, with: "2023").replacing(/旧第 \d+ 行/, with: "")
  }
}
