import Foundation
import TestSupport
import Testing

@Suite("govdiff OLD NEW")
struct CompareTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test("reports that differ: the summary first, nothing on standard error, 1")
  func different() throws {
    let run = try Command.run([folder.old, folder.new])
    #expect(run.code == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("临江县河西镇人民政府"))
    #expect(run.output.contains("=== 数据变化 ==="))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("the same file twice: said, compared, 0")
  func same() throws {
    let run = try Command.run([folder.new, folder.new])
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("govdiff: 注意: "))
    #expect(run.output.contains("相同"))
  }

  @Test("a call without options does what the same call does with its defaults spelt out")
  func plain() throws {
    try folder.write("empty.txt", "")
    let (old, new) = (folder.old, folder.new)
    let pairs = [
      [old, new], [new, old], [new, new], [folder.path("none.txt"), new],
      [old, folder.path("empty.txt")],
    ]
    for files in pairs {
      let plain = try Command.run(files)
      let spelt = try Command.run(files + ["--format", "terminal"])
      #expect(plain.output == spelt.output)
      #expect(plain.errors == spelt.errors)
      #expect(plain.code == spelt.code)
    }
  }

  @Test("years in the wrong order are put right and said")
  func swapped() throws {
    let run = try Command.run([folder.new, folder.old, "--summary"])
    let right = try Command.run([folder.old, folder.new, "--summary"])
    #expect(run.output == right.output)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("govdiff: 注意: 2024 年"))
  }

  @Test("--as-given keeps the order of the years")
  func asGiven() throws {
    let run = try Command.run([folder.new, folder.old, "--summary", "--as-given"])
    #expect(run.output.contains("2024 年 -> 2023 年"))
    #expect(run.errors.isEmpty)
  }

  @Test("two titles outside the form are asked about, and paired when declared")
  func sameSection() throws {
    let section = { (title: String) in "七、\(title)\n全年整改问题三个，均已办结。\n" }
    try folder.write("a.txt", SmallReport(year: 2023).text + section("专项整改落实情况"))
    try folder.write("b.txt", SmallReport(year: 2024).text + section("专项整改情况"))
    let files = [folder.path("a.txt"), folder.path("b.txt"), "--format", "json"]
    let asked = try Command.run(files)
    #expect(asked.errors.contains("--same-section 七、专项整改落实情况=七、专项整改情况"))
    let told = try Command.run(files + ["--same-section", "七、专项整改落实情况=七、专项整改情况"])
    #expect(told.errors.isEmpty)
    #expect(told.output.contains("\"old_title\":\"七、专项整改落实情况\",\"new_title\":\"七、专项整改情况\""))
  }

  @Test("two agencies are said and compared; longer and shorter names of one are not")
  func agencies() throws {
    try folder.write("other.txt", SmallReport(agency: "临江县河东镇人民政府").text)
    try folder.write("longer.txt", SmallReport(agency: "南屏市临江县河西镇").text)
    let other = try Command.run([folder.old, folder.path("other.txt"), "--lang", "en"])
    #expect(other.errors.hasPrefix("govdiff: note: the agencies differ"))
    #expect(other.code == 1)
    #expect(try Command.run([folder.old, folder.path("longer.txt")]).errors.isEmpty)
  }

  @Test("years that do not follow one another are said")
  func farApart() throws {
    try folder.write("2021.txt", SmallReport(year: 2021).text)
    let run = try Command.run([folder.path("2021.txt"), folder.new])
    #expect(run.errors.contains("相隔 3 年"))
  }

  @Test("- reads standard input")
  func standardInput() throws {
    let run = try Command.run(
      ["-", folder.new, "--summary"],
      input: Array(SmallReport(year: 2023, received: 9).text.utf8)
    )
    #expect(run.code == 1)
    #expect(run.output.contains("2023 年 -> 2024 年"))
  }

  @Test("a file's name decides its format; its old content is replaced whole")
  func outputFiles() throws {
    try folder.write("report.json", String(repeating: "x", count: 100_000))
    for (name, start) in [
      ("report.json", "{"), ("report.html", "<!DOCTYPE html>"), ("report.htm", "<!DOCTYPE html>"),
      ("report.txt", "临江县"),
    ] {
      let run = try Command.run([folder.old, folder.new, "-o", folder.path(name)])
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.isEmpty)
      #expect(try folder.text(name).hasPrefix(start))
    }
    #expect(try folder.names().count == 6)
    _ = try JSON(parsing: Array(folder.text("report.json").utf8))
  }

  @Test("a file that is replaced keeps its mode, and a link stays a link")
  func replacing() throws {
    try folder.write("real.json", "")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("real.json"))
    try manager.createSymbolicLink(
      atPath: folder.path("link.json"),
      withDestinationPath: folder.path("real.json")
    )
    _ = try Command.run([folder.old, folder.new, "--output", folder.path("link.json")])
    #expect(try folder.text("real.json").hasPrefix("{"))
    let attributes = try manager.attributesOfItem(atPath: folder.path("real.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let link = try manager.attributesOfItem(atPath: folder.path("link.json"))
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test(
    "a section goes by its kind, its name and its number",
    arguments: ["requests", "依申请公开", "三", "3"]
  )
  func section(name: String) throws {
    let run = try Command.run([folder.old, folder.new, "--section", name])
    #expect(run.output.contains("三、收到和处理政府信息公开申请情况"))
    #expect(!run.output.contains("二、主动公开政府信息情况"))
  }

  @Test("--only may be repeated")
  func only() throws {
    let run = try Command.run([folder.old, folder.new, "--only", "wording", "--only", "findings"])
    #expect(run.output.matches(of: /===.*===/).count == 2)
  }
}
