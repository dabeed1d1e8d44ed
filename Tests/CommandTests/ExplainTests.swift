import TestSupport
import Testing

@Suite("--explain")
struct ExplainTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    let promises = "改进措施：一是丰富政策解读形式，多用图解。二是配备专职人员。"
    let text = SmallReport(year: 2023).text.replacing("改进措施：一是丰富政策解读形式，多用图解。", with: promises)
    try folder.write("2023.txt", text)
  }

  private func run(_ options: String...) throws -> Command.Outcome {
    try Command.run([folder.old, folder.new] + options)
  }

  @Test("one promise, and nothing else of the report")
  func one() throws {
    let run = try run("--explain", "c2")
    #expect(run.code == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("=== 承诺 c2 的判断过程 ==="))
    #expect(run.output.matches(of: /===.*===/).count == 1)
  }

  @Test("several, all, and in English")
  func several() throws {
    let both = try run("--explain", "c2", "--explain", "C1").output
    #expect(both.matches(of: /===.*===/).count == 2)
    #expect(try run("--explain", "all").output == both)
    let english = try run("--explain", "all", "--lang", "en").output
    #expect(english.contains("=== How the verdict on promise c1 came about ==="))
  }

  @Test("a promise that is not there is wrong usage, told in one line with those that are")
  func unknown() throws {
    let run = try run("--explain", "c1", "--explain", "c9")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "govdiff: --explain c9: 上年报告里没有这项承诺: 可用的有 c1、c2、all\n")
  }
}
