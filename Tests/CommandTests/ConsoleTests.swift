import Foundation
import TestSupport
import Testing

@Suite("The console")
struct ConsoleTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test("a reader that has gone changes nothing about the exit code")
  func closedPipe() throws {
    let status = try shell("{ sleep 0.3; \"$G\" \"$OLD\" \"$NEW\"; echo $? > status; } | true")
    #expect(status == 0)
    #expect(try folder.text("status") == "1\n")
    #expect(try folder.text("errors").isEmpty)
  }

  @Test(
    "a disk that is full is trouble",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
  )
  func fullDisk() throws {
    #expect(try shell("\"$G\" \"$OLD\" \"$NEW\" > /dev/full") == 2)
    #expect(try folder.text("errors").hasPrefix("govdiff: 标准输出: "))
  }

  @Test(
    "colour goes by the option, NO_COLOR, CLICOLOR_FORCE or FORCE_COLOR, CLICOLOR, the terminal",
    arguments: [
      ([], [:], false),
      ([], ["CLICOLOR_FORCE": "1"], true),
      ([], ["FORCE_COLOR": "1"], true),
      ([], ["FORCE_COLOR": "0"], false),
      ([], ["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], true),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
      (["--color", "always"], ["NO_COLOR": "1"], true),
      (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
      (["--color", "auto"], ["CLICOLOR": "1"], false),
    ] as [([String], [String: String], Bool)]
  )
  func color(options: [String], environment: [String: String], expected: Bool) throws {
    let run = try Command.run([folder.old, folder.new] + options, environment: environment)
    #expect(run.output.contains("\u{1B}[") == expected)
  }

  @Test("a file gets colour only where the option says so")
  func colorInFiles() throws {
    let arguments = [folder.old, folder.new, "-o", folder.path("out.txt")]
    _ = try Command.run(arguments, environment: ["FORCE_COLOR": "1"])
    #expect(try !folder.text("out.txt").contains("\u{1B}"))
    _ = try Command.run(arguments + ["--color", "always"])
    #expect(try folder.text("out.txt").contains("\u{1B}"))
  }

  @Test("no pager runs where output is not a terminal's")
  func pager() throws {
    let run = try Command.run(
      [folder.old, folder.new],
      environment: ["GOVDIFF_PAGER": "echo paged", "PATH": "/usr/bin:/bin"]
    )
    #expect(!run.output.contains("paged"))
  }

  /// Runs a line of shell in the folder: `$G` is the command, `$OLD` and `$NEW` are the reports.
  private func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "G": Command.binary.path, "OLD": folder.old, "NEW": folder.new, "PATH": "/usr/bin:/bin",
    ]
    try folder.write("errors", "")
    process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
