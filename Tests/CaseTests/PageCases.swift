import Foundation
import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Web pages as they are found",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct PageCases {
  private static let all = (Case.all("html_extract") + Case.all("table_parse"))
    .filter { $0.input["html"] != nil }

  private func report(_ example: Case) throws -> Report {
    let page = try #require(example.input["html"]?.string)
    return try Report(from: SourceFile(path: "page.html", bytes: Array(page.utf8)))
  }

  @Test("every figure of table two is read", arguments: all)
  func proactive(of example: Case) throws {
    let read = try report(example)
    for (label, wanted) in example.expected["table2"]?.members ?? [:] {
      let row = try #require(Form.proactive.first { label.hasPrefix($0.row.label) }?.row)
      let values =
        wanted.number.map { [$0] } ?? wanted.numbers
        ?? ["制发", "废止", "现行有效"].map { wanted[$0]?.number }
      #expect(read.values(.proactive, row.key) == values)
    }
  }

  @Test("every figure of table three is read, 空白 as blank, and no row is invented", arguments: all)
  func requests(of example: Case) throws {
    let read = try report(example)
    guard let table = example.expected["table3"]?.members else { return }
    for (name, wanted) in table {
      let key = try #require(PeerNames.rows[name])
      #expect(read.values(.requests, key) == wanted.numbers)
    }
    let blank = read.cells.all.filter { $0.state == .blank }
    #expect(blank.allSatisfy { $0.value == nil })
  }

  @Test("every figure of table four is read", arguments: all)
  func litigation(of example: Case) throws {
    let read = try report(example)
    guard let table = example.expected["table4"] else { return }
    for (group, name) in zip(Form.litigation, ["复议", "未经复议直接起诉", "复议后起诉"]) {
      let wanted = ["维持", "纠正", "其他", "尚未审结", "总计"].map { table[name]?[$0]?.number }
      #expect(read.values(.litigation, group.key) == wanted)
    }
  }

  @Test("the report is kept and what the site prints around it is not", arguments: all)
  func extract(of example: Case) throws {
    let page = try #require(example.input["html"]?.string)
    let file = SourceFile(path: "page.html", bytes: Array(page.utf8))
    let text = try HTMLReader.read(file).blocks.map(\.plainText.description).joined(separator: "\n")
    for kept in example.expected["contains"]?.elements?.compactMap(\.string) ?? [] {
      #expect(text.contains(kept))
    }
    for dropped in example.expected["excludes"]?.elements?.compactMap(\.string) ?? [] {
      #expect(!text.contains(dropped))
    }
    if let header = example.expected["table_header_row"]?.elements?.compactMap(\.string) {
      #expect(text.contains(header.joined(separator: " ")))
    }
    if let promise = example.expected["promise_in_sec5"]?.string {
      #expect(try report(example).commitments.contains { $0.text.description.contains(promise) })
    }
  }
}
