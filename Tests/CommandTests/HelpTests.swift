import TestSupport
import Testing

@Suite("Help and version")
struct HelpTests {
  @Test("--version prints the version alone")
  func version() throws {
    let run = try Command.run(["--version"])
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "help is Chinese by default and English on demand",
    arguments: [[], ["parse"], ["check"], ["snapshot"], ["textconv"]]
  )
  func languages(command: [String]) throws {
    let chinese = try Command.run(command + ["--help"])
    let english = try Command.run(command + ["--help", "--lang", "en"])
    #expect(chinese.code == 0)
    #expect(english.code == 0)
    for heading in ["概述：", "用法：", "参数：", "选项："] { #expect(chinese.output.contains(heading)) }
    for heading in ["OVERVIEW: ", "USAGE: ", "ARGUMENTS:", "OPTIONS:"] {
      #expect(english.output.contains(heading))
      #expect(!chinese.output.contains(heading))
    }
    #expect(!english.output.unicodeScalars.contains(where: isWide))
    #expect(!chinese.output.contains(/values|default|Show/))
  }

  @Test("the help of the whole has every option of the comparison and every command")
  func root() throws {
    let help = try Command.run(["--help"]).output
    for part in [
      "--summary", "--section", "--only", "--as-given", "-o, --output", "子命令：", "parse", "check",
    ] {
      #expect(help.contains(part), "\(part)")
    }
    #expect(try Command.run(["-h"]).output == help)
    #expect(try Command.run(["help"]).output == help)
    #expect(try Command.run(["help", "parse"]).output == Command.run(["parse", "-h"]).output)
  }

  @Test(
    "help fits 80 columns",
    arguments: [
      ["--help"], ["parse", "-h"], ["check", "-h", "--lang", "en"], ["snapshot", "-h"],
    ]
  )
  func width(arguments: [String]) throws {
    for line in try Command.run(arguments).output.split(separator: "\n") {
      #expect(line.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) } <= 80, "\(line)")
    }
  }

  /// Whether a character is two columns wide, of those that help can hold.
  private func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x2E80 }
}
