import Foundation
import TestSupport

/// The schemas that the documents are held against, and the form's cell keys.
enum Contract {
  static let report = Result { try JSONSchema(file("report")) }
  static let diff = Result { try JSONSchema(file("diff"), referringTo: file("report")) }

  static let cellKeys = Result {
    let form = Place.shared.appending(path: "format/template-2021.json")
    let tables = try JSON(parsing: Place.bytes(of: form))["tables"]
    let proactive = (tables?["proactive"]?["groups"]?.elements ?? []).flatMap { group in
      keys("proactive", rows: group["rows"], columns: group["columns"])
    }
    let requests = tables?["requests"]
    let litigation = tables?["litigation"]
    return proactive
      + keys("requests", rows: requests?["rows"], columns: requests?["columns"])
      + keys("litigation", rows: litigation?["groups"], columns: litigation?["columns"])
  }

  private static func keys(_ table: String, rows: JSON?, columns: JSON?) -> [String] {
    let columns = (columns?.elements ?? []).compactMap { $0["key"]?.string }
    return (rows?.elements ?? []).compactMap { $0["key"]?.string }.flatMap { row in
      columns.map { "\(table).\(row).\($0)" }
    }
  }

  private static func file(_ name: String) -> URL {
    Place.shared.appending(path: "contract/\(name).schema.json")
  }
}
