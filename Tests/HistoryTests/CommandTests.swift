import Foundation
import TestSupport
import Testing

@Suite("govdiff history on the command line")
struct HistoryCommandTests {
  let shelf: Shelf

  init() throws {
    shelf = try Shelf()
    for report in ChainTests.years { try shelf.write("\(report.year).txt", report.text) }
  }

  private func add() throws {
    let run = try shelf.run(
      "add",
      shelf.path("2021.txt"),
      shelf.path("2022.txt"),
      shelf.path("2023.txt")
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("共 3 个文件：新存入 3，新版本 0，已有 0，未能存入 0\n"))
  }

  @Test("added once, listed, shown, compared")
  func shown() throws {
    try add()
    #expect(try shelf.run("add", shelf.path("2021.txt")).output.contains("已有，未变动"))
    let list = try shelf.run("list")
    #expect(list.output.contains("青禾县白桦镇人民政府  2021、2022、2023"))
    let show = try shelf.run("show", "白桦镇")
    #expect(show.output.contains("→ 2022 年  未见体现；再次承诺"), "\(show.output)")
    #expect(show.output.contains("→ 2023 年  已见落实"))
    let compare = try shelf.run("compare", "白桦镇", "2022", "--only", "commitments")
    #expect(compare.code == 1)
    #expect(compare.output.contains("[未见体现]"))
  }

  @Test("of a folder what may be reports is added: no pictures, no tables, not the database in it")
  func folder() throws {
    for name in ["封面.jpg", "统计.xlsx", ".隐藏.txt"] { try shelf.write(name, "x") }
    try shelf.write("下级/更下级/2024.txt", YearlyReport().text)
    let run = try shelf.run("add", shelf.url.path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("共 4 个文件：新存入 4，新版本 0，已有 0，未能存入 0\n"))
    #expect(try shelf.run("add", shelf.url.path).output.contains("新存入 0，新版本 0，已有 4"))
  }

  @Test(
    "a decision is told back with the words of the promise, and stands in what is shown from then on"
  )
  func judged() throws {
    try add()
    let judge = try shelf.run(
      "judge",
      "白桦镇",
      "2022",
      "c1",
      "--verdict",
      "部分体现",
      "--note",
      "见镇网站",
      "--reviewer",
      "李四"
    )
    #expect(judge.code == 0, "\(judge.errors)")
    #expect(judge.output.contains("“丰富政策解读形式，制作图解和短视频。”"))
    #expect(try shelf.run("show", "白桦镇").output.contains("部分体现（李四"))
    let compare = try shelf.run("compare", "白桦镇", "2022").output
    #expect(compare.contains("[部分体现·复核]"))
    #expect(compare.contains("govdiff 自己的结论：未见体现"))
    #expect(try shelf.run("judge", "白桦镇", "2022", "c1", "--withdraw").code == 0)
    #expect(try !shelf.run("show", "白桦镇").output.contains("李四"))
  }

  @Test("what changed after publication is told as it is added, and in the list")
  func revised() throws {
    try add()
    var changed = ChainTests.years[2]
    changed.licences = 55
    try shelf.write("2023b.txt", changed.text)
    let run = try shelf.run("add", shelf.path("2023b.txt"))
    #expect(run.output.contains("发布后有变动：数据 1 格、正文 0 处"), "\(run.output)")
    #expect(try shelf.run("list").output.contains("2023 年的报告发布后有变动"))
    let compare = try shelf.run("compare", "白桦镇", "--revisions")
    #expect(compare.code == 1)
    #expect(compare.output.contains("55"))
  }

  @Test("exported as a table, as JSON and as a page; all agencies as a folder of pages")
  func exported() throws {
    try add()
    for (name, part) in [("x.csv", "机关,年份"), ("x.json", "govdiff.history/1"), ("x.html", "<svg")] {
      let run = try shelf.run("export", "白桦镇", "-o", shelf.path(name))
      #expect(run.code == 0, "\(run.errors)")
      #expect(try Place.text(of: shelf.url.appending(path: name)).contains(part))
    }
    #expect(try shelf.run("export", "--all").output.contains("青禾县白桦镇人民政府,2021"))
    let pages = try shelf.run("export", "--all", "--format", "html", "-o", shelf.path("pages"))
    #expect(pages.code == 0, "\(pages.errors)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shelf.path("pages")).sorted()
        == ["index.html", "青禾县白桦镇人民政府.html"]
    )
    let index = try Place.text(of: shelf.url.appending(path: "pages/index.html"))
    let address = "青禾县白桦镇人民政府".addingPercentEncoding(withAllowedCharacters: CharacterSet())
    #expect(index.contains("href=\"./\(try #require(address)).html\""), "\(index)")
    #expect(index.contains("<td>2021、2022、2023</td>"))
    // Promises of two years have a next one; the first of them was kept in the third year.
    #expect(index.contains("<strong class=\"evidenced\">1</strong>"), "\(index)")
  }

  @Test(
    "a list of other names is read first; a line that is none is one line of trouble, and nothing is added"
  )
  func aliases() throws {
    try shelf.write("2024.txt", YearlyReport(agency: "青禾区白桦街道办事处").text)
    try shelf.write("names.txt", "# 2024 年区划调整\n青禾县白桦镇 = 青禾区白桦街道办事处\n")
    try add()
    let run = try shelf.run("add", shelf.path("2024.txt"), "--aliases", shelf.path("names.txt"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(try shelf.run("list").output.contains("青禾区白桦街道办事处  2021、2022、2023、2024"))
    try shelf.write("bad.txt", "青禾县白桦镇\n")
    let bad = try shelf.run("add", shelf.path("2024.txt"), "--aliases", shelf.path("bad.txt"))
    #expect(bad.code == 2)
    #expect(bad.errors.hasPrefix("govdiff: \(shelf.path("bad.txt")):1: "))
  }

  @Test("doubtful names are asked about with the command that settles them")
  func doubtful() throws {
    try add()
    try shelf.write("2024.txt", YearlyReport(agency: "青禾区白桦街道办事处").text)
    let run = try shelf.run("add", shelf.path("2024.txt"))
    #expect(run.code == 0)
    #expect(
      run.errors.contains("govdiff history alias 青禾县白桦镇人民政府 青禾区白桦街道办事处"),
      "\(run.errors)"
    )
    #expect(try shelf.run("alias", "青禾县白桦镇", "青禾区白桦街道办事处").code == 0)
    #expect(try shelf.run("show", "白桦").output.contains("又名：青禾县白桦镇人民政府"))
  }

  @Test(
    "trouble is one line, and the code is 2",
    arguments: [
      (["show", "松柏镇"], "松柏镇", "没有这个机关"),
      (["compare", "白桦镇", "2021"], "青禾县白桦镇人民政府 2020", "没有这一年的报告"),
      (["compare", "白桦镇", "--revisions"], "青禾县白桦镇人民政府 2023", "只有一个版本"),
      (["judge", "白桦镇", "2022", "c9", "--verdict", "absent"], "c9", "没有这项承诺"),
      (["judge", "白桦镇", "2022", "c1"], "--verdict", "没有给出"),
      (["judge", "白桦镇", "2022", "c1", "--verdict", "done"], "--verdict done", "evidenced"),
      (["show", "白桦镇", "--years", "x"], "--years x", "取值无效"),
      (["show", "白桦镇", "--years", "2030"], "青禾县白桦镇人民政府 2030", "没有这一年的报告"),
      (["show", "白桦镇", "--format", "html"], "--format", "terminal、json"),
      (["export", "白桦镇", "-o", "x.docx"], "x.docx", "docx"),
      (["export"], "机关", "--all"),
      (["remove", "白桦镇", "2023", "--revision", "7"], "青禾县白桦镇人民政府 2023 --revision 7", "没有这个版本"),
      (["bogus"], "bogus", "govdiff history --help"),
      (["add"], "<文件或文件夹>", "没有给出"),
      (["show", "白桦镇", "--wait", "86401"], "--wait 86401", "86400"),
    ]
  )
  func trouble(arguments: [String], subject: String, part: String) throws {
    try add()
    let run = try Command.run(
      ["history"] + arguments,
      environment: ["GOVDIFF_HISTORY_DB": shelf.database]
    )
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("govdiff: \(subject)"), "\(run.errors)")
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test("no database, one that is none")
  func noDatabase() throws {
    let missing = try shelf.run("list")
    #expect(missing.code == 2)
    #expect(missing.errors.hasPrefix("govdiff: \(shelf.database): 还没有这个历史数据库"))
    try shelf.write("history.sqlite", "各位同事：\n")
    #expect(try shelf.run("list").errors.contains("这个文件不是历史数据库"))
    let nowhere = shelf.path("none/history.sqlite")
    #expect(try shelf.run("add", shelf.path("2021.txt"), "--db", nowhere).code == 2)
  }

  @Test("the database lies where XDG_DATA_HOME says, else below the home folder")
  func standardPlace() throws {
    for (variable, place) in [("XDG_DATA_HOME", "data"), ("HOME", "home")] {
      let run = try Command.run(
        ["history", "add", shelf.path("2021.txt")],
        environment: [variable: shelf.path(place)]
      )
      #expect(run.code == 0, "\(run.errors)")
    }
    for place in ["data/govdiff", "home/.local/share/govdiff"] {
      #expect(FileManager.default.fileExists(atPath: shelf.path("\(place)/history.sqlite")))
    }
  }

  @Test("where its program is not installed, that is one line and the code is 2")
  func programMissing() throws {
    let alone = shelf.url.appending(path: "govdiff")
    try FileManager.default.copyItem(at: Command.binary, to: alone)
    let process = Process()
    let errors = Pipe()
    process.executableURL = alone
    process.arguments = ["history", "list"]
    process.environment = [:]
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(text.hasPrefix("govdiff: govdiff history: "), "\(text)")
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test("help is Chinese by default and English on demand, for each of its commands")
  func help() throws {
    let commands = [
      [], ["add"], ["list"], ["show"], ["compare"], ["judge"], ["export"], ["alias"], ["remove"],
      ["verify"], ["refresh"],
    ]
    for command in commands {
      let chinese = try Command.run(["history"] + command + ["--help"])
      let english = try Command.run(["history"] + command + ["--help", "--lang", "en"])
      #expect(chinese.code == 0)
      for heading in ["概述：", "用法：govdiff history", "选项："] {
        #expect(chinese.output.contains(heading), "\(command)")
      }
      #expect(english.output.contains("USAGE: govdiff history"))
      #expect(!english.output.unicodeScalars.contains { $0.value >= 0x2E80 }, "\(command)")
      #expect(!chinese.output.contains(/values|default|Show/), "\(command)")
    }
    #expect(try Command.run(["--help"]).output.contains("  history "))
    #expect(
      try Command.run(["help", "history"]).output == Command.run(["history", "-h"]).output
    )
    #expect(try Command.run(["history", "--version"]).output == Command.run(["--version"]).output)
  }
}
