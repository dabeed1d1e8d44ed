import Foundation
import TestSupport
import Testing

@Suite("A worker for engines that scale out")
struct PipeTests {
  private struct Answer {
    let line: String
    let json: [String: Any]
    var id: String? { json["id"] as? String }
    var isOK: Bool { json["status"] as? String == "ok" }

    init(_ line: Substring) throws {
      self.line = String(line)
      json = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      )
    }
  }

  private func answers(
    _ lines: [String],
    _ options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> [Answer] {
    let input = Array(lines.joined(separator: "\n").utf8)
    let run = try Command.run(["pipe"] + options, input: input, environment: environment)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    return try run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(Answer.init)
  }

  private func record(_ id: String, _ old: String, _ new: String) throws -> String {
    let members = ["id": id, "old": old, "new": new, "encoding": "utf-8"]
    return String(decoding: try JSONEncoder().encode(members), as: UTF8.self)
  }

  private let old = SmallReport(year: 2023, received: 9).text
  private let new = SmallReport(year: 2024, received: 12).text

  @Test("each line gets its answer, in order, whatever it holds")
  func order() throws {
    var lines: [String] = []
    for index in 0..<60 {
      switch index % 6 {
      case 1: lines.append("no json")
      case 2: lines.append("")
      case 3: lines.append(#"{"id": "\#(index)", "old": "x", "new": 5}"#)
      case 4: lines.append(try record("\(index)", "neither", "a report"))
      default: lines.append(try record("\(index)", old, SmallReport(received: index).text))
      }
    }
    let answers = try answers(lines)
    #expect(answers.count == 60)
    for (index, answer) in answers.enumerated() {
      #expect(answer.id == ([1, 2].contains(index % 6) ? nil : "\(index)"))
      #expect(answer.isOK == [0, 5].contains(index % 6))
      #expect((answer.json["error"] is String) != answer.isOK)
      #expect((answer.json["diff"] is [String: Any]) == answer.isOK)
    }
  }

  @Test("the answer's diff is to the byte what a comparison prints")
  func sameAsComparison() throws {
    let folder = try Folder()
    try folder.write("old", old)
    try folder.write("new", new)
    let single = try Command.run([folder.old, folder.new, "--format", "json"]).output
    let named = try #require(
      try answers([try record("a", old, new)]).first?.line
        .replacing(#""path":"old""#, with: #""path":"\#(folder.old)""#)
        .replacing(#""path":"new""#, with: #""path":"\#(folder.new)""#)
    )
    let expected = #"{"id":"a","status":"ok","diff":"# + single.dropLast() + #","error":null}"#
    #expect(named == expected)
  }

  @Test("bytes in base 64 are read as any file is, under the names they are given")
  func base64() throws {
    let bytes = Data(new.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let members = [
      "id": "号", "old": Data(old.utf8).base64EncodedString(),
      "new": (Data([0xFF, 0xFE]) + bytes).base64EncodedString(), "encoding": "base64",
      "old_name": "2023/甲.txt", "new_name": "2024/甲.txt",
    ]
    let line = String(decoding: try JSONEncoder().encode(members), as: UTF8.self)
    let answer = try #require(try answers([line]).first)
    #expect(answer.id == "号")
    #expect(answer.isOK)
    #expect(answer.line.contains(#""path":"2024/甲.txt","format":"text","encoding":"utf-16"#))
  }

  @Test("a damaged or unknown encoding is an error of its record", arguments: ["base64", "gzip"])
  func badEncoding(encoding: String) throws {
    let line = #"{"id": "a", "old": "*", "new": "*", "encoding": "\#(encoding)"}"#
    let answer = try #require(try answers([line]).first)
    #expect(answer.id == "a")
    #expect(!answer.isOK)
  }

  @Test("threads and locale make no difference")
  func independent() throws {
    let lines = try (0..<12).map { try record("\($0)", old, SmallReport(received: $0).text) }
    let one = try answers(lines, ["--jobs", "1"], environment: ["LC_ALL": "C"]).map(\.line)
    let many = try answers(lines, ["--jobs", "7"], environment: ["LC_ALL": "zh_CN.GB18030"])
    #expect(one == many.map(\.line))
  }

  @Test("an answer comes before the next record is sent")
  func conversation() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Command.binary
    process.arguments = ["pipe"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for id in ["a", "b"] {
      try input.fileHandleForWriting.write(contentsOf: Data((record(id, old, new) + "\n").utf8))
      var answer = Data()
      while !answer.contains(0x0A) {
        let part = output.fileHandleForReading.availableData
        try #require(!part.isEmpty)
        answer += part
      }
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix(#"{"id":"\#(id)","status":"ok""#))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("no input is no answer; what cannot be written is trouble")
  func ends() throws {
    #expect(try answers([]).isEmpty)
    let full = URL(filePath: "/dev/full")
    guard FileManager.default.fileExists(atPath: full.path) else { return }
    let process = Process()
    let (input, errors) = (Pipe(), Pipe())
    process.executableURL = Command.binary
    process.arguments = ["pipe", "--lang", "en"]
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: full)
    process.standardError = errors
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("x\ny\nz\n".utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let line = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(line.hasPrefix("govdiff: standard output: writing failed ("))
  }
}
