import Foundation
import TestSupport
import Testing

@testable import ReportDiff

/// One small hard case of ../shared/corpus/cases: what goes in, and what is right.
struct Case: Sendable, CustomTestStringConvertible {
  let id: String
  let kind: String
  let topic: String
  let input: JSON
  let expected: JSON

  var testDescription: String { id }

  /// The cases of a kind; none where ../shared is not beside the checkout.
  static func all(_ kind: String, topic: String? = nil) -> [Case] {
    every.filter { $0.kind == kind && (topic == nil || $0.topic == topic) }
  }

  /// The case of an id; one that is not there fails its test for want of input.
  static func named(_ id: String) -> [Case] {
    let found = every.filter { $0.id == id }
    let missing = Case(id: id, kind: "", topic: "", input: .null, expected: .null)
    return found.isEmpty && !every.isEmpty ? [missing] : found
  }

  private static let every: [Case] = {
    let file = Place.shared.appending(path: "corpus/cases/cases.json")
    guard
      let bytes = try? Place.bytes(of: file), let list = try? JSON(parsing: bytes)
    else { return [] }
    return (list.elements ?? []).map { entry in
      Case(
        id: entry["id"]?.string ?? "",
        kind: entry["kind"]?.string ?? "",
        topic: entry["topic"]?.string ?? "",
        input: entry["input"] ?? .null,
        expected: entry["expected"] ?? .null
      )
    }
  }()
}

extension Report {
  /// Reads a report from text at hand.
  init(text: String, path: String = "report.txt") throws(SourceError) {
    try self.init(from: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  /// The values of a row, in the order of its columns; 空白 and missing cells are `nil`.
  func values(_ table: SectionKind, _ row: String) -> [Double?] {
    cells.all.filter { $0.key.table == table && $0.key.row == row }.map(\.value)
  }

  /// The narrative of a section in one run.
  func text(_ kind: SectionKind) -> String {
    sections.filter { $0.kind == kind }.flatMap(\.sentences).map { sentence in
      (sentence.heading ?? "") + sentence.text.description
    }.joined()
  }
}
