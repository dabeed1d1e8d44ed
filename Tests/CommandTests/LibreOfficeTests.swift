import Foundation
import TestSupport
import Testing

@Suite(
  "LibreOffice opens what is written",
  .enabled(if: LibreOffice.path != nil, "soffice is not installed"),
  .serialized
)
struct LibreOfficeTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test("the brief: its text, and three pages at most")
  func brief() throws {
    let snapshots = Place.package.appending(path: "Snapshots/arithmetic")
    let pair = ["old.txt", "new.txt"].map { snapshots.appending(path: $0).path }
    _ = try Command.run(pair + ["-o", folder.path("brief.docx")])
    try LibreOffice.convert("brief.docx", to: "txt:Text (encoded):UTF8", in: folder)
    let text = try folder.text("brief.txt")
    for part in ["一、总体变化", "二、需要追问的承诺", "三、需要说明的数据", "五、会议记录", "责任单位"] {
      #expect(text.contains(part), "\(part)")
    }
    try LibreOffice.convert("brief.docx", to: "pdf", in: folder)
    let pdf = try Place.bytes(of: folder.url.appending(path: "brief.pdf"))
    let pages = String(decoding: pdf, as: UTF8.self).matches(of: /\/Type ?\/Page\b[^s]/).count
    #expect((1...3).contains(pages))
  }

  @Test("the workbook: its first sheet as values between commas")
  func workbook() throws {
    _ = try Command.run([folder.old, folder.new, "-o", folder.path("figures.xlsx")])
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76"
    try LibreOffice.convert("figures.xlsx", to: filter, in: folder)
    #expect(try folder.text("figures.csv").contains("第二部分,行政许可,本年处理决定数量,件,40,40,0,0,"))
  }
}

/// LibreOffice without a window, where it is installed.
private enum LibreOffice {
  static let path = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func convert(_ name: String, to format: String, in folder: Folder) throws {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to",
      format,
      "--outdir", folder.url.path, folder.path(name),
    ]
    process.environment = ["HOME": folder.url.path, "PATH": "/usr/bin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
