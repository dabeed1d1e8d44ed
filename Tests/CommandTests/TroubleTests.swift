import Foundation
import TestSupport
import Testing

@Suite("Trouble on the command line")
struct TroubleTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  /// Trouble is one line about what, what is wrong and what to do; nothing is printed; the code is 2.
  private func expectTrouble(
    _ arguments: [String],
    about subject: String,
    saying part: String = "",
    input: [UInt8] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let run = try Command.run(arguments, input: input)
    let message = run.errors
    #expect(run.code == 2, sourceLocation: location)
    #expect(run.output.isEmpty, sourceLocation: location)
    #expect(message.hasPrefix("govdiff: \(subject): "), "\(message)", sourceLocation: location)
    #expect(part.isEmpty || message.contains(part), "\(message)", sourceLocation: location)
    #expect(message.hasSuffix("\n"), sourceLocation: location)
    #expect(message.split(separator: "\n").count == 1, "\(message)", sourceLocation: location)
    let rest = message.dropFirst("govdiff: \(subject): ".count)
    #expect(rest.split(separator: ": ").count >= 2, "\(message)", sourceLocation: location)
  }

  @Test("a file that is missing")
  func missing() throws {
    let path = folder.path("none.txt")
    try expectTrouble([path, folder.new], about: path)
    try expectTrouble([folder.old, path], about: path)
    try expectTrouble(["parse", path], about: path)
    try expectTrouble(["check", folder.new, "--previous", path], about: path)
    try expectTrouble([path, folder.new, "--lang", "en"], about: path, saying: "no such file")
  }

  @Test("a directory, an empty file, a binary file, a file that is no report")
  func unreadable() throws {
    try expectTrouble([folder.url.path, folder.new], about: folder.url.path)
    try folder.write("empty.txt", "")
    try folder.write("binary.txt", (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try folder.write("letter.txt", "各位同事：\n明天下午三点开会，请准时参加。\n")
    for name in ["empty.txt", "binary.txt", "letter.txt"] {
      try expectTrouble([folder.path(name), folder.new], about: folder.path(name))
    }
  }

  @Test("a file that may not be read", .enabled(if: getuid() != 0))
  func noPermission() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.old)
    try expectTrouble([folder.old, folder.new], about: folder.old, saying: "权限")
  }

  @Test("standard input for both reports")
  func standardInputTwice() throws {
    try expectTrouble(["-", "-"], about: "-", input: Array(SmallReport().text.utf8))
  }

  @Test("a name with control characters stays one harmless line")
  func hostileName() throws {
    let run = try Command.run(["parse", "无\u{1B}[31m\n此文件"])
    #expect(run.errors.hasPrefix("govdiff: 无[31m 此文件: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "wrong usage",
    arguments: [
      ([], "<上年报告>", "govdiff --help"),
      (["a"], "<本年报告>", "没有给出"),
      (["a", "b", "c"], "c", "多余"),
      (["a", "b", "c", "d"], "c d", "多余"),
      (["--sumary", "a", "b"], "--sumary", "是否想用 --summary"),
      (["--format", "xml", "a", "b"], "--format xml", "terminal、json、html"),
      (["a", "b", "--width"], "--width <列数>", "缺少取值"),
      (["--width", "x", "a", "b"], "--width x", "取值无效"),
      (["--width", "9", "a", "b"], "--width 9", "40"),
      (["--section", "七", "a", "b"], "--section 七", "overview"),
      (["--only", "all", "a", "b"], "--only all", "figures"),
      (["--full=yes", "a", "b"], "--full", "不带取值"),
      (["--lang", "fr", "a", "b"], "--lang fr", "zh、en"),
      (["--format", "json", "--only", "figures", "a", "b"], "--only", "json"),
      (["--summary", "--full", "a", "b"], "--full", "--summary"),
      (["--explain", "c1", "--full", "a", "b"], "--full", "--explain"),
      (["--explain", "c1", "--format", "json", "a", "b"], "--explain", "json"),
      (["--judge", "a 'b", "a", "b"], "--judge a 'b", "引号"),
      (["--judge", " ", "a", "b"], "--judge  ", "空的"),
      (["--judge", "x", "--judge-limit", "0", "a", "b"], "--judge-limit 0", "86400"),
      (["--judge-limit", "5", "a", "b"], "--judge-limit", "--judge"),
      (["parse"], "<报告>", "没有给出"),
      (["parse", "a", "--format", "html"], "--format", "terminal、json"),
      (["check", "a", "--previous"], "--previous <上年报告>", "缺少取值"),
    ]
  )
  func usage(arguments: [String], subject: String, part: String) throws {
    try expectTrouble(arguments, about: subject, saying: part)
  }

  @Test(
    "wrong usage is told in English where that is asked for",
    arguments: [["--lang", "en"], ["--lang=en"]]
  )
  func english(language: [String]) throws {
    let run = try Command.run(language + ["--nonsense", "a", "b"])
    #expect(run.errors == "govdiff: --nonsense: there is no such option: see govdiff --help\n")
    #expect(run.code == 2)
  }

  @Test("an output that cannot be written leaves nothing behind")
  func unwritable() throws {
    let missing = folder.path("none/report.html")
    try expectTrouble([folder.old, folder.new, "-o", missing], about: missing, saying: "文件夹")
    let directory = folder.path("pages.html")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    try expectTrouble([folder.old, folder.new, "-o", directory], about: directory, saying: "文件夹")
    #expect(try folder.names() == ["2023.txt", "2024.txt", "pages.html"])
  }

  @Test("an output that is one of the reports is refused")
  func ontoInput() throws {
    let before = try folder.text("2024.txt")
    let roundabout = folder.url.path + "/./2024.txt"
    try expectTrouble([folder.old, folder.new, "-o", roundabout], about: roundabout)
    #expect(try folder.text("2024.txt") == before)
  }

  @Test("an ending that says nothing, or the contrary of --format")
  func endings() throws {
    let path = folder.path("report.doc")
    try expectTrouble([folder.old, folder.new, "-o", path], about: path, saying: ".html")
    let page = folder.path("report.html")
    try expectTrouble(
      [folder.old, folder.new, "-o", page, "--format", "json"],
      about: page,
      saying: "--format json"
    )
  }
}
