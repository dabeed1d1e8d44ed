import Foundation
import TestSupport
import Testing

@Suite("The layout of the sources")
struct LayoutTests {
  @Test("the laws see the sources")
  func sources() throws {
    #expect(try SwiftFile.all(in: "Sources/ReportDiff/Comparison.swift").count == 1)
  }

  @Test("a source file has at most 400 lines", arguments: try SwiftFile.all(in: "Sources", "Tests"))
  func length(of file: SwiftFile) {
    #expect(file.length <= 400)
  }

  @Test(
    "C and database modules are imported inside their wall only",
    arguments: [
      ("CArchive", "Sources/Archive/"),
      ("CLibXML2", "Sources/Markup/"),
      ("CLexicon", "Sources/ReportDiff/Meaning/"),
      ("CXLSXWriter", "Sources/Spreadsheet/"),
      ("CAllocations", "Sources/govdiff-benchmark/"),
      ("CNettle", "Sources/ReportDiff/Source/"),
      ("CMemory", "Sources/ReportDiff/Basics/"),
      ("Subprocess", "Sources/Programs/"),
      ("GRDB", "Sources/ReportHistory/"),
    ]
  )
  func walls(module: String, wall: String) throws {
    let importers = try SwiftFile.all(in: "Sources").filter { $0.imports.contains(module) }
    #expect(!importers.isEmpty)
    #expect(importers.map(\.path).filter { !$0.hasPrefix(wall) } == [])
  }

  @Test("the library and the command do without Foundation", arguments: try shipped)
  func foundation(in file: SwiftFile) {
    #expect(!file.imports.contains("Foundation"))
  }

  @Test(
    "the library never prints, never exits, never reads the environment",
    arguments: try SwiftFile.all(
      in: "Sources/ReportDiff",
      "Sources/Markup",
      "Sources/Archive",
      "Sources/Spreadsheet",
      "Sources/PageText",
      "Sources/Programs",
      "Sources/ReportHistory"
    )
  )
  func quiet(_ file: SwiftFile) {
    let loud: Set = [
      "print", "debugPrint", "dump", "puts", "printf", "exit", "abort", "getenv", "fatalError",
    ]
    #expect(file.freeCalls.intersection(loud) == [])
    #expect(file.words.intersection(["CommandLine", "stdout", "stderr", "environ"]) == [])
  }

  private static var shipped: [SwiftFile] {
    get throws {
      try SwiftFile.all(
        in: "Sources/ReportDiff",
        "Sources/Markup",
        "Sources/Archive",
        "Sources/Spreadsheet",
        "Sources/PageText",
        "Sources/Programs",
        "Sources/CommandSupport",
        "Sources/govdiff/"
      )
    }
  }
}
