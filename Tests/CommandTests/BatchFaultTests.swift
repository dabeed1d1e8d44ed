import Foundation
import TestSupport
import Testing

@Suite("A batch when things go wrong")
struct BatchFaultTests {
  private func start(_ folder: BatchFolder, _ output: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = [
      "batch", folder.reports, "-o", output ?? folder.output, "--format", "json",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test("killed at any moment, it leaves whole files only, and goes on to the same end")
  func killed() throws {
    let whole = try BatchFolder(agencies: 30)
    #expect(try whole.run().code == 0)
    let folder = try BatchFolder(agencies: 30)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let process = try start(folder)
      usleep(UInt32.random(in: 1_000...400_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for name in (try? folder.names("out/reports")) ?? [] {
        let text = try folder.text("out/reports/\(name)")
        #expect(try text == whole.text("out/reports/\(name)"))
      }
    }
    #expect(try folder.run().code == 0)
    #expect(try folder.everything() == whole.everything())
    let drafts = folder.url.appending(path: "out/.govdiff/drafts").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
  }

  @Test("two batches do not write into one folder")
  func locked() throws {
    let folder = try BatchFolder(agencies: 1)
    #expect(try folder.run().code == 0)
    let lock = open(folder.output + "/.govdiff/lock", O_RDWR)
    #expect(flock(lock, LOCK_EX) == 0)
    let run = try folder.run()
    #expect(run.code == 2)
    #expect(
      run.errors == "govdiff: \(folder.output): 另一个 govdiff batch 正在写这个文件夹: 请等它结束，或换一个输出文件夹\n"
    )
    close(lock)
    #expect(try folder.run().code == 0)
  }

  @Test("a full disk is told in one line, and with room the same command goes on")
  func fullDisk() throws {
    let folder = try BatchFolder(agencies: 12)
    guard let disk = SmallDisk(at: folder.url.appending(path: "disk"), bytes: 200_000) else {
      return
    }
    let arguments = ["batch", folder.reports, "-o", disk.path + "/out"]
    let run = try Command.run(arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("磁盘已满，写不下: 请腾出空间后用同一命令继续"))
    #expect(run.errors.split(separator: "\n").count == 1)
    let reports =
      (try? FileManager.default.contentsOfDirectory(atPath: disk.path + "/out/reports")) ?? []
    for name in reports {
      #expect(
        try Place.text(of: URL(filePath: "\(disk.path)/out/reports/\(name)")).hasSuffix("</html>\n")
      )
    }
    disk.resize(to: 40_000_000)
    #expect(try Command.run(arguments).code == 0)
  }

  @Test("a folder that cannot be written is told before anything is compared")
  func readOnly() throws {
    let folder = try BatchFolder(agencies: 1)
    guard let disk = SmallDisk(at: folder.url.appending(path: "disk"), bytes: 200_000) else {
      return
    }
    disk.makeReadOnly()
    let run = try Command.run(["batch", folder.reports, "-o", disk.path + "/out"])
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("govdiff: \(disk.path)/out: 没有写入权限: "))
  }

  @Test("a file that is written to meanwhile is read whole or told, never half")
  func changing() throws {
    let folder = try BatchFolder(agencies: 6)
    let path = folder.url.appending(path: "in/\(BatchFolder.name(0))2024.txt")
    let name = BatchFolder.name(0)
    try folder.write("in/\(name)2023.txt", SmallReport(agency: name, year: 2023, received: 4).text)
    let first = SmallReport(agency: BatchFolder.name(0), received: 41).text
    let second = first.replacing("41", with: "42") + String(repeating: "\n", count: 40_000)
    try Data(first.utf8).write(to: path)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "while :; do cat \"$1\" > \"$3\"; cat \"$2\" > \"$3\"; done", "sh"]
    for (name, text) in [("first", first), ("second", second)] {
      try folder.write(name, text)
      writer.arguments?.append(folder.url.appending(path: name).path)
    }
    writer.arguments?.append(path.path)
    try writer.run()
    defer { writer.terminate() }
    var outcomes: Set<String> = []
    for _ in 0..<6 {
      let run = try folder.run()
      let report = "out/reports/\(BatchFolder.name(0))_2023-2024.json"
      if run.code == 1 {
        #expect(run.errors.contains("读取时文件正在被改写") || run.errors.contains("文件是空的"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: report).path))
        outcomes.insert("told")
      } else {
        let text = try folder.text(report)
        let isFirst = text.contains(#""old":4,"new":41,"#)
        #expect(isFirst != text.contains(#""old":4,"new":42,"#))
        outcomes.insert("read")
      }
    }
    #expect(!outcomes.isEmpty)
  }

  @Test("a link that leads nowhere is one failure among good pairs")
  func danglingLink() throws {
    let folder = try BatchFolder(agencies: 2)
    try FileManager.default.createSymbolicLink(
      atPath: folder.reports + "/鹭汀镇2024.txt",
      withDestinationPath: "nowhere"
    )
    let run = try folder.run()
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("govdiff: 鹭汀镇2024.txt: 没有这个文件: "))
    #expect(run.output.hasPrefix("比对 2 对"))
  }
}

/// A disk in memory with little room; there is none where mounting is not allowed.
private final class SmallDisk {
  let path: String

  init?(at url: URL, bytes: Int) {
    path = url.path
    guard
      (try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)) != nil,
      SmallDisk.run(["mount", "-t", "tmpfs", "-o", "size=\(bytes)", "tmpfs", path])
    else {
      print("no tmpfs can be mounted here: a test of a full disk is skipped")
      return nil
    }
  }

  deinit { _ = SmallDisk.run(["umount", path]) }

  func resize(to bytes: Int) {
    _ = SmallDisk.run(["mount", "-o", "remount,size=\(bytes)", path])
  }

  func makeReadOnly() { _ = SmallDisk.run(["mount", "-o", "remount,ro", path]) }

  private static func run(_ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
