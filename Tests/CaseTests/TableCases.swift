import Foundation
import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Tables as they are found",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct TableCases {
  @Test(
    "what a cell says: a number, nothing, or something illegible",
    arguments: Case.all("table_parse", topic: "cell_semantics")
  )
  func cell(of example: Case) throws {
    let read = CellText(Text(try #require(example.input["cell"]?.string)))
    #expect(read.number == example.expected["value"]?.number)
    let isBlank = ["EMPTY", "NA"].contains(example.expected["semantic"]?.string)
    #expect((read.value == .blank) == isBlank)
    #expect((read.value == .illegible) == (example.expected["semantic"]?.string == "TEXT"))
  }

  @Test(
    "table four in one row, in three, and as a rule between pipes",
    arguments: ["table-t4-01", "table-t4-02", "table-t4-03"].flatMap(Case.named)
  )
  func litigation(of example: Case) throws {
    let text = try #require(example.input["text"]?.string)
    let document = TextDocument.read(SourceText(Array(text.utf16)))
    let cells = LitigationTable(document.blocks).cells
    guard let wanted = example.expected["table4"]?.members else {
      #expect(cells.isEmpty)
      return
    }
    let groups = ["复议", "未经复议直接起诉", "复议后起诉"].compactMap { wanted[$0] }
    let values = groups.flatMap { group in
      ["维持", "纠正", "其他", "尚未审结", "总计"].map { group[$0]?.number }
    }
    #expect(cells.map(\.value) == values)
  }

  @Test("section four in words gives totals, and no zeros", arguments: Case.named("table-t4-04"))
  func prose(in example: Case) throws {
    let text = try #require(example.input["text"]?.string)
    let report = try Report(text: "\(SectionKind.litigation.title)\n\(text)。\n")
    for (group, name) in zip(Form.litigation, ["复议", "未经复议直接起诉", "复议后起诉"]) {
      let values = report.values(.litigation, group.key)
      #expect(values.last == example.expected["totals_only"]?[name]?.number)
      #expect(values.dropLast().allSatisfy { $0 == nil })
    }
  }

  @Test("every row label in use names its row", arguments: Case.named("table-labels-01"))
  func rowLabels(in example: Case) throws {
    let labels = example.input["row_labels"]?.elements?.compactMap(\.string) ?? []
    let rows = labels.enumerated().map { "\($1)\t\($0)\t0\t0\t0\t0\t0\t\($0)" }
    let report = try Report(
      text: "\(SectionKind.requests.title)\n\(rows.joined(separator: "\n"))\n"
    )
    for (index, row) in Form.requestRows.enumerated() {
      #expect(report.values(.requests, row.key).first == Double(index))
    }
  }

  @Test(
    "two cells that a row's sum shows to be one are pointed at",
    arguments: Case.named("cell-11")
  )
  func splitCell(in example: Case) throws {
    let cells = (example.input["cells"]?.numbers ?? []) + [example.input["total"]?.number]
    let figures = cells.map { Figures.plain($0 ?? 0) }.joined(separator: "\t")
    let report = try Report(
      text: "\(SectionKind.requests.title)\n一、本年新收政府信息公开申请数量\t\(figures)\n"
    )
    let finding = try #require(Finding.findings(in: report, scope: .new).first)
    #expect(finding.rule == .requestsRowTotal)
    #expect(finding.message(.chinese).contains("“2”“0”可能是一个单元格“20”"))
  }

  @Test(
    "damaged real texts are read, and what cannot be read is left out",
    arguments: ["real-kewei", "real-shanghai-office", "real-shuyang"].flatMap(Case.named)
  )
  func damaged(_ example: Case) throws {
    let name = try #require(example.input["text_file"]?.string)
    let file = Place.shared.appending(path: "corpus/cases/\(name)")
    let report = try Report(from: SourceFile(path: name, bytes: Place.bytes(of: file)))
    for (row, wanted) in example.expected["table3"]?.members ?? [:] {
      let key = try #require(PeerNames.rows[row])
      #expect(PeerNames.disagreements(report.values(.requests, key), wanted.numbers ?? []).isEmpty)
    }
    let read = Form.requestRows.flatMap { report.values(.requests, $0.key) }.count { $0 != nil }
    #expect(read >= 174)
    for (group, name) in zip(Form.litigation, ["复议", "未经复议直接起诉", "复议后起诉"]) {
      let wanted = ["维持", "纠正", "其他", "尚未审结", "总计"].map {
        example.expected["table4"]?[name]?[$0]?.number
      }
      #expect(report.values(.litigation, group.key) == wanted)
    }
  }
}

/// The names that the cases' origin gives the rows of table three.
enum PeerNames {
  static let rows: [String: String] = [
    "newReceived": "new", "carriedOver": "carried_in", "granted": "granted",
    "partialGrant": "partial", "totalProcessed": "handled_total", "carriedForward": "carried_out",
    "denied.stateSecret": "denied.state_secret", "denied.lawForbidden": "denied.law_prohibited",
    "denied.safetyStability": "denied.security_stability",
    "denied.thirdPartyRights": "denied.third_party",
    "denied.internalAffairs": "denied.internal_affairs",
    "denied.processInfo": "denied.process_information",
    "denied.enforcementCase": "denied.enforcement_file",
    "denied.adminQuery": "denied.administrative_inquiry", "unable.noInfo": "unavailable.not_held",
    "unable.needCreation": "unavailable.needs_creation",
    "unable.unclear": "unavailable.unclear_after_correction",
    "notProcessed.complaint": "rejected.petition_complaint",
    "notProcessed.repeat": "rejected.duplicate", "notProcessed.publication": "rejected.publication",
    "notProcessed.massive": "rejected.excessive", "notProcessed.confirm": "rejected.reconfirmation",
    "other.overdueCorrection": "other.no_correction", "other.overdueFee": "other.unpaid_fee",
    "other.otherReasons": "other.misc",
  ]

  /// Where a value was read that is not the right one; what was not read is no disagreement.
  static func disagreements(_ read: [Double?], _ wanted: [Double?]) -> [Int] {
    zip(read, wanted).enumerated().filter { $1.0 != nil && $1.0 != $1.1 }.map(\.offset)
  }
}
