import Foundation
import ReportDiff
import TestSupport
import Testing

@Suite(
  "The JSON that programs read",
  .enabled(if: Place.isShared("corpus"), "\(Place.sharedIsAbsent)")
)
struct ContractTests {
  @Test("a report's document follows its schema", arguments: SharedFile.reports)
  func report(file: SharedFile) throws {
    let report = try file.report()
    let findings = Finding.findings(in: report, scope: .new)
    let bytes = JSONRendering.document(of: report, findings: findings, language: .chinese)
    let document = try JSON(parsing: bytes)
    let problems = try Contract.report.get().problems(in: document)
    #expect(problems == [])
    #expect(isOneObject(bytes))
  }

  @Test(
    "a report's cells come one for every key, in the form's order",
    arguments: SharedFile.reports
  )
  func cells(file: SharedFile) throws {
    let bytes = JSONRendering.document(of: try file.report(), findings: [], language: .chinese)
    let cells = try JSON(parsing: bytes)["cells"]?.elements ?? []
    let keys = try Contract.cellKeys.get()
    #expect(keys.count == 200)
    #expect(cells.prefix(keys.count).compactMap { $0["key"]?.string } == keys)
  }

  @Test("a comparison's document follows its schema", arguments: SharedPair.all)
  func comparison(pair: SharedPair) throws {
    let bytes = JSONRendering.document(of: try pair.comparison(), language: .english)
    let document = try JSON(parsing: bytes)
    let problems = try Contract.diff.get().problems(in: document)
    #expect(problems == [])
    #expect(isOneObject(bytes))
  }

  @Test("edits lead from the old wording to the new, to the letter", arguments: SharedPair.all)
  func edits(pair: SharedPair) throws {
    let bytes = JSONRendering.document(of: try pair.comparison(), language: .chinese)
    let sections = try JSON(parsing: bytes)["sections"]?.elements ?? []
    for change in sections.flatMap({ $0["changes"]?.elements ?? [] }) {
      let edits = change["edits"]?.elements ?? []
      #expect(joined(edits, without: "insert") == change["old"]?["text"]?.string ?? "")
      #expect(joined(edits, without: "delete") == change["new"]?["text"]?.string ?? "")
    }
  }

  private func joined(_ edits: [JSON], without operation: String) -> String {
    edits.filter { $0["op"]?.string != operation }.compactMap { $0["text"]?.string }.joined()
  }

  /// UTF-8 without a byte order mark, one object, a line break at its end.
  private func isOneObject(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "{") && bytes.suffix(2) == [UInt8(ascii: "}"), 0x0A]
  }
}
