import Testing

@testable import Programs

@Suite("A command cut into words")
struct CommandWordsTests {
  @Test(
    "words stand between white space, quotes keep it",
    arguments: [
      ("judge", ["judge"]),
      ("  python3\tjudge.py  --fast ", ["python3", "judge.py", "--fast"]),
      (#"sh -c 'a "b" c' """#, ["sh", "-c", #"a "b" c"#, ""]),
      (#"/opt/my" judge"/run"#, ["/opt/my judge/run"]),
      (#"echo $HOME ~ * | a\b"#, ["echo", "$HOME", "~", "*", "|", #"a\b"#]),
    ]
  )
  func words(command: String, words: [String]) {
    #expect(CommandWords(command)?.words == words)
  }

  @Test("nothing, or a quotation left open, is no command", arguments: ["", "  ", "a 'b", "''"])
  func none(command: String) {
    #expect(CommandWords(command) == nil)
  }
}
