import Foundation
import TestSupport
import Testing

@Suite("Git")
struct GitTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("report.txt", SmallReport(year: 2024, received: 9).text)
    try folder.write("letter.txt", "各位同事：\n")
    try folder.write(".gitattributes", "*.txt diff=govdiff\n")
    try git("init", "-q", ".")
    try git("add", ".")
    try git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a")
    try folder.write("report.txt", SmallReport(year: 2024, received: 12).text)
  }

  /// Runs git in the folder, without the user's configuration.
  @discardableResult
  private func git(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": folder.url.path, "G": Command.binary.path,
      "GIT_CONFIG_NOSYSTEM": "1",
    ].merging(environment) { $1 }
    let name = ".git-output"
    try folder.write(name, "")
    let output = try FileHandle(forWritingTo: folder.url.appending(path: name))
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    let text = try folder.text(name)
    try FileManager.default.removeItem(at: folder.url.appending(path: name))
    #expect(process.terminationStatus == 0, "\(text)")
    return text
  }

  @Test("GIT_EXTERNAL_DIFF compares two versions under the file's own name")
  func external() throws {
    let output = try git("diff", environment: ["GIT_EXTERNAL_DIFF": "\"$G\" --lang en"])
    #expect(output.contains("new  2024  report.txt"))
    #expect(output.contains("9 -> 12"))
    #expect(!output.contains("diff --git"))
    #expect(!output.contains("note:"))
  }

  @Test("as the driver of a file's attribute, with options of a comparison")
  func driver() throws {
    try git("config", "diff.govdiff.command", "\"$G\" --summary")
    let output = try git("diff")
    #expect(output.contains("9 -> 12"))
    #expect(!output.contains("==="))
  }

  @Test("a file that is new, gone, renamed or no report does not stop git")
  func others() throws {
    try git("config", "diff.govdiff.command", "\"$G\" --summary")
    try folder.write("letter.txt", "各位领导：\n")
    try git("mv", "report.txt", "renamed.txt")
    try git("rm", "-q", "--cached", "2023.txt")
    try folder.write("new.txt", SmallReport().text)
    try git("add", "new.txt", "renamed.txt")
    let staged = try git("diff", "--cached", "--no-renames")
    #expect(staged.contains("2023.txt: 文件已删除\n"))
    #expect(staged.contains("new.txt: 新增的文件"))
    let renamed = try git("diff", "--cached", "-M", "--", "report.txt", "renamed.txt")
    #expect(renamed.contains("新  2024 年  renamed.txt"))
    #expect(renamed.contains("旧  2024 年  report.txt"))
    let letter = try git("diff", "--", "letter.txt")
    #expect(letter.hasPrefix("letter.txt: 不是政府信息公开工作年度报告"))
  }

  @Test("textconv lets git compare sentences and rows")
  func textconv() throws {
    try git("config", "diff.govdiff.textconv", "\"$G\" textconv")
    let output = try git("diff")
    #expect(output.contains("\n-2024年，本机关主动公开政府信息90条，收到依申请公开9件，均按期答复。\n"))
    #expect(output.contains("\n+2024年，本机关主动公开政府信息120条，收到依申请公开12件，均按期答复。\n"))
    #expect(output.contains("\n-一、本年新收政府信息公开申请数量：自然人 9，"))
    #expect(!output.contains(Command.binary.path))
  }

  @Test("the exit code is 0, and diff's where git is told to trust it")
  func exitCodes() throws {
    let object = "0123456"
    let call = ["a.txt", folder.old, object, "100644", folder.new, ".", "100644"]
    #expect(try Command.run(call).code == 0)
    let trusting = ["GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE": "1"]
    #expect(try Command.run(call, environment: trusting).code == 1)
    let same = ["a.txt", folder.old, object, "100644", folder.old, object, "100644"]
    #expect(try Command.run(same, environment: trusting).code == 0)
    #expect(try Command.run(["--sumary"] + call).code == 2)
  }

  @Test("a file that is not merged is told, and nothing else")
  func unmerged() throws {
    let run = try Command.run(["a.txt"], environment: ["GIT_DIFF_PATH_COUNTER": "1"])
    #expect(run.code == 0)
    #expect(run.output == "a.txt: 文件尚未合并，没有比较\n")
    #expect(try Command.run(["a.txt"]).code == 2)
  }
}
