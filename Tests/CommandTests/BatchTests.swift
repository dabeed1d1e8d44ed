import Foundation
import TestSupport
import Testing

@Suite("A folder of reports")
struct BatchTests {
  @Test("every agency is compared with its year before, and the overview leads to each")
  func compares() throws {
    let folder = try BatchFolder(agencies: 3)
    let run = try folder.run([])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("比对 3 对，存疑 0 对，未能读取 0 项，未配对文件 0 个"))
    let ids = (0..<3).map { "\(BatchFolder.name($0))_2023-2024" }
    #expect(try folder.names("out/reports") == ids.map { $0 + ".html" }.sorted())
    #expect(try folder.names("out") == ["index.csv", "index.html", "index.xlsx", "reports"])
    let rows = try folder.rows()
    #expect(rows.map { $0[0] }.sorted() == (0..<3).map { BatchFolder.name($0) }.sorted())
    #expect(rows.allSatisfy { $0[1] == "2023" && $0[2] == "2024" && $0[3] == "已比对" })
    let page = try folder.text("out/index.html")
    for id in ids {
      let address = try #require(id.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed))
      #expect(page.contains("href=\"./reports/\(address).html\""))
    }
  }

  @Test("a report of a pair is to the byte what the comparison alone prints")
  func sameAsComparison() throws {
    let folder = try BatchFolder(agencies: 1)
    _ = try folder.run()
    let name = BatchFolder.name(0)
    let paths = [2023, 2024].map { "\(folder.reports)/\(name)\($0).txt" }
    let single = try Command.run(paths + ["--format", "json"]).output
      .replacing("\(folder.reports)/", with: "")
    #expect(try folder.text("out/reports/\(name)_2023-2024.json") == single)
  }

  @Test("records lead a worker to the same reports")
  func records() throws {
    let folder = try BatchFolder(agencies: 5)
    _ = try folder.run()
    let records = try Command.run(["batch", folder.reports, "--records"])
    #expect(records.code == 0)
    let answers = try Command.run(["pipe"], input: Array(records.output.utf8)).output
    for line in answers.split(separator: "\n") {
      let head = try #require(line.firstMatch(of: /^\{"id":"([^"]+)","status":"ok","diff":/))
      let diff = line[head.range.upperBound...].dropLast(",\"error\":null}".count)
      #expect(try folder.text("out/reports/\(head.1).json") == diff + "\n")
    }
    #expect(answers.split(separator: "\n").count == 5)
  }

  @Test("what cannot be read, paired or trusted is told and listed, and the rest is compared")
  func troubles() throws {
    let folder = try BatchFolder(agencies: 2)
    try folder.write("in/白桦镇2024.txt", SmallReport(agency: "青禾县白桦镇").text)
    try folder.write("in/青石镇2023.txt", SmallReport(agency: "临江县青石镇", year: 2023).text)
    try folder.write("in/青石镇2024.txt", "no report")
    try folder.write("in/松林镇2023.txt", SmallReport(agency: "临江县松林镇", year: 2023).text)
    try folder.write("in/松林镇2024.txt", SmallReport(agency: "临江县松岭镇").text)
    let run = try folder.run()
    #expect(run.code == 1)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("govdiff: 青石镇2024.txt: 不是政府信息公开工作年度报告"))
    #expect(run.output.hasPrefix("比对 3 对，存疑 1 对，未能读取 1 项，未配对文件 1 个"))
    let rows = try folder.rows()
    func status(_ path: String) -> [String] { rows.filter { $0.contains(path) }.map { $0[3] } }
    #expect(status("白桦镇2024.txt") == ["未配对"])
    #expect(status("青石镇2024.txt") == ["未能读取"])
    #expect(status("松林镇2024.txt") == ["存疑"])
    #expect(!(try folder.names("out/reports").contains { $0.contains("青石镇") }))
    let page = try folder.text("out/index.html")
    #expect(page.contains("没有找到青禾县白桦镇 2023 年或 2025 年的报告"))
    #expect(page.contains("上年报告的机关是“临江县松林镇”，本年报告的机关是“临江县松岭镇”"))
  }

  @Test("what is done of the same bytes is not done again; what changed is")
  func goesOn() throws {
    let folder = try BatchFolder(agencies: 4)
    _ = try folder.run()
    let first = try folder.everything()
    #expect(try folder.run().output.hasPrefix("比对 4 对（其中 4 对内容未变，未重做）"))
    #expect(try folder.everything() == first)

    try folder.add(BatchFolder.name(0), received: 70)
    let lost = "out/reports/\(BatchFolder.name(1))_2023-2024.json"
    try FileManager.default.removeItem(at: folder.url.appending(path: lost))
    #expect(try folder.run().output.hasPrefix("比对 4 对（其中 2 对内容未变，未重做）"))
    let second = try folder.everything()
    #expect(second[String(lost.dropFirst(4))] == first[String(lost.dropFirst(4))])
    #expect(second["index.csv"] != first["index.csv"])
    #expect(try folder.run(["--format", "csv"]).output.hasPrefix("比对 4 对，"))
  }

  @Test("a report that can no longer be read leaves no outdated comparison behind")
  func outdated() throws {
    let folder = try BatchFolder(agencies: 2)
    _ = try folder.run()
    try folder.write("in/\(BatchFolder.name(0))2024.txt", "")
    #expect(try folder.run().code == 1)
    #expect(try folder.names("out/reports") == ["\(BatchFolder.name(1))_2023-2024.json"])
  }

  @Test("agencies that print the same section five are pointed out")
  func copies() throws {
    let folder = try BatchFolder(agencies: 2)
    let five = String(
      repeating: "一是栏目更新滞后，群众反映的事项不能及时答复；二是解读材料偏少，办事指南与实际流程不一致，需要逐项核对；",
      count: 1
    )
    let more = "三是培训覆盖面不够，新调入人员对条例规定的期限和格式还不熟悉，影响办理质量，年内拟分批安排学习。"
    for (index, year) in [(0, 2024), (1, 2024)] {
      let agency = BatchFolder.name(index)
      let text = SmallReport(agency: agency, year: year).text
        .replacing("一是政策解读形式单一。", with: five + more)
      try folder.write("in/\(agency)\(year).txt", text)
    }
    let run = try folder.run()
    #expect(run.output.contains("第五部分雷同 1 组"))
    #expect(try folder.rows().allSatisfy { $0[4].contains("第五部分与") })
  }

  @Test("text of reports is text in the overview")
  func hostile() throws {
    let folder = try BatchFolder(agencies: 0)
    let name = "<script>alert(1)</script>=1+1镇"
    for year in [2023, 2024] {
      try folder.write("in/x-\(year).txt", SmallReport(agency: name, year: year).text)
    }
    _ = try folder.run()
    #expect(!(try folder.text("out/index.html").contains("<script>alert")))
    #expect(try folder.names("out/reports").count == 1)
  }

  @Test("an output folder among the reports is not read as reports")
  func outputInside() throws {
    let folder = try BatchFolder(agencies: 2)
    for _ in 0..<2 {
      let output = folder.reports + "/out"
      let run = try Command.run(["batch", folder.reports, "-o", output])
      #expect(run.output.hasPrefix("比对 2 对"))
    }
  }

  @Test(
    "misuse is one line that says what to do",
    arguments: [
      (["batch", "."], "batch: 没有说写到哪里"),
      (["batch", "/nowhere", "-o", "out"], "/nowhere: 没有这个文件夹"),
      (["batch", ".", "-o", "out", "--format", "terminal"], "--format terminal: 终端格式不能写成文件"),
      (["batch", ".", "-o", "out", "--jobs", "0"], "--jobs 0: 个数不合适"),
      (["batch", ".", "-o", "out", "--records"], "--records: 只写到标准输出"),
      (["batch", ".", "-o", "/proc/out"], "/proc/out"),
    ]
  )
  func misuse(arguments: [String], line: String) throws {
    let run = try Command.run(arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("govdiff: \(line)"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
