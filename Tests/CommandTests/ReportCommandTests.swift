import TestSupport
import Testing

@Suite("govdiff parse and govdiff check")
struct ReportCommandTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("broken.txt", SmallReport(received: 12, printedTotal: 13).text)
  }

  @Test("parse shows outline, tables, problems and promises, 0")
  func parse() throws {
    let run = try Command.run(["parse", folder.new])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    for part in ["临江县河西镇人民政府", "2024 年", "一、总体情况", "予以公开", "政策解读形式单一", "图解"] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test("parse prints the contract's document")
  func json() throws {
    let run = try Command.run(["parse", folder.new, "--format", "json"])
    let document = try JSON(parsing: Array(run.output.utf8))
    #expect(document["schema"] == .string("govdiff.report/1"))
    #expect(document["year"] == .number(2024))
  }

  @Test("figures that contradict one another: 1, and the place", arguments: ["parse", "check"])
  func broken(command: String) throws {
    let run = try Command.run([command, folder.path("broken.txt")])
    #expect(run.code == 1)
    #expect(run.output.contains(#/broken\.txt:\d+: 错误: /#))
  }

  @Test("check finds nothing in a report in order, 0")
  func check() throws {
    let run = try Command.run(["check", folder.new])
    #expect(run.code == 0)
    #expect(run.output.contains("没有发现问题。"))
  }

  @Test("check --previous leaves out what is wrong with the year before")
  func previous() throws {
    try folder.write("before.txt", SmallReport(year: 2023, printedTotal: 99).text)
    let run = try Command.run(["check", folder.new, "--previous", folder.path("before.txt")])
    #expect(run.code == 0)
    #expect(!run.output.contains("错误"))
  }

  @Test("check --previous takes the years in their order, whichever way they are given")
  func previousSwapped() throws {
    let run = try Command.run(["check", folder.old, "--previous", folder.new])
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("govdiff: 注意: "))
    #expect(!run.errors.contains("--as-given"))
  }
}

@Suite("govdiff OLD NEW, both at once")
struct BothAtOnceTests {
  /// Two threads that used libxml2 first at once waited for each other in one run of six.
  @Test("two pages are compared to the end, run after run", .timeLimit(.minutes(2)))
  func pages() throws {
    let folder = try Folder()
    for (name, report) in [("old", SmallReport(year: 2023)), ("new", SmallReport(year: 2024))] {
      let lines = report.text.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
      try folder.write("\(name).html", "<html><body>\(lines)</body></html>")
    }
    for _ in 0..<30 {
      let run = try Command.run([folder.path("old.html"), folder.path("new.html")])
      #expect(run.code == 1)
    }
  }
}
