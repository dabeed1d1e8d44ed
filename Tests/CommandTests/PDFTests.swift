import Foundation
import TestSupport
import Testing

@Suite("A PDF on the command line")
struct PDFTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private static let isInstalled = ["/usr/bin/pdftotext", "/opt/homebrew/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A PDF of one page without any text, as a scanner makes it but for the picture.
  private let empty = Array(
    """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>

    """.utf8
  )

  @Test("one that was scanned is told to be recognised first", .enabled(if: isInstalled))
  func scanned() throws {
    try folder.write("scan.pdf", empty)
    let run = try Command.run(["parse", folder.path("scan.pdf")])
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("govdiff: \(folder.path("scan.pdf")): 这是扫描件"))
    #expect(run.errors.contains("ocrmypdf -l chi_sim IN.pdf OUT.pdf"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("one from standard input is read all the same", .enabled(if: isInstalled))
  func standardInput() throws {
    let run = try Command.run(["parse", "-", "--lang", "en"], input: empty)
    #expect(run.errors.hasPrefix("govdiff: -: it is scanned"))
  }

  @Test("one that is damaged or encrypted is told so", .enabled(if: isInstalled))
  func damaged() throws {
    try folder.write("cut.pdf", "%PDF-1.7\nnothing of the kind\n")
    let cut = try Command.run(["parse", folder.path("cut.pdf")])
    #expect(cut.errors.contains("PDF 已损坏"))
    try folder.write("locked.pdf", "%PDF-1.7\ntrailer<</Encrypt 9 0 R>>\n")
    let locked = try Command.run([folder.path("locked.pdf"), folder.new])
    #expect(locked.errors.contains("密码"))
    #expect(locked.code == 2)
  }

  @Test("without pdftotext the package to install is named")
  func missing() throws {
    try folder.write("report.pdf", empty)
    let run = try Command.run(
      ["parse", folder.path("report.pdf")],
      environment: ["PATH": folder.url.path]
    )
    #expect(run.code == 2)
    #expect(run.errors.contains("apt install poppler-utils"))
    #expect(run.errors.contains("brew install poppler"))
  }
}
