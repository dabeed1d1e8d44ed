import Foundation
import TestSupport
import Testing

@Suite("--judge")
struct JudgeTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    let account = "均按期答复。今年丰富政策解读形式，多用图解，共制作图解6个。"
    let text = SmallReport(year: 2024).text.replacing("均按期答复。", with: account)
    try folder.write("2024.txt", text)
  }

  /// Runs the comparison with a judge written in sh.
  private func run(judge script: String, _ options: [String] = []) throws -> Command.Outcome {
    try folder.write("judge.sh", script)
    return try Command.run(
      [folder.old, folder.new, "--judge", "sh '\(folder.path("judge.sh"))'"] + options,
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    )
  }

  private func answer(_ line: String) -> String { "cat >/dev/null\necho '\(line)'\n" }

  private let partial =
    #"{"id": "c1", "verdict": "partial", "evidence": ["overview.2"], "note": "只见图解"}"#

  // MARK: - Answers

  @Test("a verdict takes the place of govdiff's own, is marked and stands beside it")
  func verdict() throws {
    let run = try run(judge: answer(partial), ["--width", "120"])
    #expect(run.errors.isEmpty)
    #expect(run.code == 1)
    #expect(run.output.contains("[部分体现·评判程序] 丰富政策解读形式，多用图解。"))
    #expect(run.output.contains("由评判程序 sh judge.sh 判定；govdiff 自己的结论：已见落实"))
    #expect(run.output.contains("评判说明  只见图解"))
    #expect(run.output.contains("（1 项由评判程序判定）"))
    let explained = try self.run(judge: answer(partial), ["--explain", "c1"])
    #expect(explained.output.contains("[部分体现·评判程序]"))
  }

  @Test("in JSON and on the page, too, and the summary counts it")
  func documents() throws {
    let document = try run(judge: answer(partial), ["--format", "json"]).output
    let json = try JSON(parsing: Array(document.utf8))
    let outcome = try #require(json["commitments"]?.elements?.first)
    #expect(outcome["verdict"]?.string == "partial")
    #expect(outcome["own_verdict"]?.string == "evidenced")
    #expect(outcome["judged_by"]?.string == "sh judge.sh")
    #expect(outcome["judge_note"]?.string == "只见图解")
    #expect(outcome["evidence"]?.elements?.first?["sentence"]?.string == "overview.2")
    #expect(json["summary"]?["partial"]?.number == 1)
    let page = try run(judge: answer(partial), ["--format", "html"]).output
    #expect(page.contains("部分体现·评判程序"))
    #expect(page.contains("由评判程序 sh judge.sh 判定"))
  }

  @Test("each promise is one line of JSON with its candidate sentences")
  func questions() throws {
    let kept = folder.path("asked.jsonl")
    _ = try run(judge: "cat >'\(kept)'\n")
    let lines = try folder.text("asked.jsonl").split(separator: "\n")
    #expect(lines.count == 1)
    let question = try JSON(parsing: Array(lines[0].utf8))
    #expect(question["schema"]?.string == "govdiff.judge/1")
    #expect(question["id"]?.string == "c1")
    #expect(question["text"]?.string == "丰富政策解读形式，多用图解。")
    let candidates = question["candidates"]?.elements ?? []
    #expect(candidates.contains { $0["sentence"]?.string == "overview.2" })
  }

  @Test(
    "the toy judge of docs/judge.md judges",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"))
  )
  func toy() throws {
    let page = try Place.text(of: Place.package.appending(path: "docs/judge.md"))
    let toy = try #require(page.firstMatch(of: /```python\n((?s:.*?))```/)?.1)
    try folder.write("my judge.py", String(toy))
    let run = try Command.run(
      [folder.old, folder.new, "--judge", "/usr/bin/python3 '\(folder.path("my judge.py"))'"],
      environment: [:]
    )
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("·评判程序] 丰富政策解读形式"))
    #expect(run.output.contains("由评判程序 python3 my judge.py 判定"))
  }

  @Test("a path is taken whole, spaces and all")
  func path() throws {
    try folder.write("my judge", "#!/bin/sh\n" + answer(partial))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path("my judge")
    )
    let run = try Command.run(
      [folder.old, folder.new, "--judge", folder.path("my judge")],
      environment: ["PATH": "/usr/bin:/bin"]
    )
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("由评判程序 my judge 判定"))
  }

  // MARK: - Faults

  /// Everything is as if no judge had been asked, but for one line on standard error.
  private func expectOwnVerdicts(
    _ judged: Command.Outcome,
    saying part: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let own = try Command.run([folder.old, folder.new])
    #expect(judged.output == own.output, sourceLocation: location)
    #expect(judged.code == own.code, sourceLocation: location)
    #expect(judged.errors.contains(part), "\(judged.errors)", sourceLocation: location)
    #expect(judged.errors.hasPrefix("govdiff: 注意: 评判程序"), sourceLocation: location)
    #expect(judged.errors.split(separator: "\n").count == 1, sourceLocation: location)
  }

  @Test("a judge that is not there")
  func missing() throws {
    for command in ["no-such-judge-at-all", folder.path("none")] {
      let run = try Command.run(
        [folder.old, folder.new, "--judge", command],
        environment: ["PATH": "/usr/bin:/bin"]
      )
      try expectOwnVerdicts(run, saying: "没有找到")
    }
  }

  @Test(
    "a judge that fails, even behind a sound answer, is not believed",
    arguments: ["exit 3\n", "cat >/dev/null\necho '{}'\nexit 3\n"]
  )
  func failing(script: String) throws {
    try expectOwnVerdicts(run(judge: script), saying: "返回 3")
    try expectOwnVerdicts(run(judge: answer(partial) + "exit 3\n"), saying: "返回 3")
  }

  // No clock is read, as other tests keep the machine busy: a judge left alone would answer in an hour.
  @Test("a judge that hangs is stopped at its limit", .timeLimit(.minutes(15)))
  func hanging() throws {
    try expectOwnVerdicts(
      run(judge: "sleep 3600\n" + answer(partial), ["--judge-limit", "1"]),
      saying: "超过 1 秒"
    )
  }

  @Test(
    "an answer that cannot be taken",
    arguments: [
      ("吃了吗", "第 1 行不是回答"),
      (#"{"id": "c1", "verdict": "kept", "evidence": []}"#, "第 1 行不是回答"),
      (#"{"id": "c1", "verdict": "absent"}"#, "第 1 行不是回答"),
      (#"{"id": "c1", "verdict": "partial", "evidence": ["#, "第 1 行不是回答"),
      (#"{"id": "c7", "verdict": "absent", "evidence": []}"#, "没有承诺 c7，另有 1 处"),
      (#"{"id": "c1", "verdict": "partial", "evidence": ["overview.99"]}"#, "没有 overview.99"),
      (#"{"id": "c1", "verdict": "partial", "evidence": []}"#, "矛盾"),
      (#"{"id": "c1", "verdict": "absent", "evidence": ["overview.2"]}"#, "矛盾"),
      ("", "没有回答 c1"),
    ]
  )
  func unsound(line: String, part: String) throws {
    try expectOwnVerdicts(run(judge: answer(line)), saying: part)
  }

  @Test("an answer given twice")
  func repeated() throws {
    let script = answer(partial) + "echo '\(partial)'\n"
    try expectOwnVerdicts(run(judge: script), saying: "重复回答 c1")
  }

  @Test("a megabyte of complaints is no trouble")
  func complaints() throws {
    let run = try run(judge: "head -c 1048576 /dev/zero >&2\n" + answer(partial))
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("由评判程序"))
  }

  @Test("a report's text is never a command: it goes to standard input and nowhere else")
  func hostileReport() throws {
    let mark = folder.path("mark")
    let promise = "多用图解。$(touch '\(mark)') `touch \(mark)`; touch \(mark)"
    try folder.write("2023.txt", SmallReport(year: 2023).text.replacing("多用图解。", with: promise))
    let run = try run(judge: "echo $# >'\(folder.path("count"))'\ncat >/dev/null\n")
    #expect(run.code == 1)
    #expect(try folder.text("count") == "0\n")
    #expect(!FileManager.default.fileExists(atPath: mark))
  }
}
