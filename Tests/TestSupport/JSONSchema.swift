public import Foundation

/// The part of JSON Schema 2020-12 that the contract uses; any other keyword is a problem.
public struct JSONSchema: Sendable {
  private let documents: [String: JSON]
  private let root: String

  /// Reads a schema and those that it refers to.
  public init(_ file: URL, referringTo others: URL...) throws {
    var documents: [String: JSON] = [:]
    for url in [file] + others {
      let document = try JSON(parsing: Place.bytes(of: url))
      documents[document["$id"]?.string ?? url.lastPathComponent] = document
    }
    self.documents = documents
    root = try JSON(parsing: Place.bytes(of: file))["$id"]?.string ?? file.lastPathComponent
  }

  /// A schema written in a test.
  public init(_ schema: String) throws {
    documents = ["": try JSON(parsing: Array(schema.utf8))]
    root = ""
  }

  /// Every way in which a value breaks the schema, each with its place.
  public func problems(in value: JSON) -> [String] {
    guard let schema = documents[root] else { return ["no schema \(root)"] }
    return Check(value: value, path: "$", schema: schema, document: root).problems(documents)
  }
}

/// One value held against one schema.
private struct Check {
  let value: JSON
  let path: String
  let schema: JSON
  let document: String

  func problems(_ documents: [String: JSON]) -> [String] {
    (schema.members ?? [:]).sorted { $0.key < $1.key }.flatMap { keyword, wanted in
      switch keyword {
      case "$schema", "$id", "$defs": [String]()
      case "$ref": referred(to: wanted, documents)
      case "allOf":
        (wanted.elements ?? []).flatMap { on(value, path, $0).problems(documents) }
      case "properties": properties(wanted, documents)
      case "additionalProperties": additional(wanted, documents)
      case "items": items(wanted, documents)
      default: simple(keyword, wanted).map { ["\(path): \($0)"] } ?? []
      }
    }
  }

  private func on(_ value: JSON, _ path: String, _ schema: JSON) -> Check {
    Check(value: value, path: path, schema: schema, document: document)
  }

  private func referred(to reference: JSON, _ documents: [String: JSON]) -> [String] {
    let parts = (reference.string ?? "").split(separator: "#", omittingEmptySubsequences: false)
    let name = parts[0].isEmpty ? document : String(parts[0])
    var target = documents[name]
    for step in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
      target = target?[String(step)]
    }
    guard let target else { return ["\(path): no schema at \(reference)"] }
    return Check(value: value, path: path, schema: target, document: name).problems(documents)
  }

  private func properties(_ wanted: JSON, _ documents: [String: JSON]) -> [String] {
    (wanted.members ?? [:]).sorted { $0.key < $1.key }.flatMap { key, schema in
      value[key].map { on($0, "\(path).\(key)", schema).problems(documents) } ?? []
    }
  }

  private func additional(_ wanted: JSON, _ documents: [String: JSON]) -> [String] {
    let named = schema["properties"]?.members ?? [:]
    return (value.members ?? [:]).filter { named[$0.key] == nil }.flatMap { key, member in
      wanted == .bool(false)
        ? ["\(path): \(key) is not allowed"]
        : on(member, "\(path).\(key)", wanted).problems(documents)
    }
  }

  private func items(_ wanted: JSON, _ documents: [String: JSON]) -> [String] {
    (value.elements ?? []).enumerated().flatMap { index, element in
      on(element, "\(path)[\(index)]", wanted).problems(documents)
    }
  }
}

// MARK: - Keywords that hold no schema

extension Check {
  /// What is wrong by one keyword, `nil` where nothing is.
  fileprivate func simple(_ keyword: String, _ wanted: JSON) -> String? {
    switch keyword {
    case "type":
      let types = wanted.elements ?? [wanted]
      return types.contains { has(type: $0.string) } ? nil : "\(value) is no \(wanted)"
    case "const": return value == wanted ? nil : "\(value) is not \(wanted)"
    case "enum": return wanted.elements?.contains(value) == true ? nil : "\(value) is not listed"
    case "required":
      let missing = (wanted.elements ?? []).compactMap(\.string).filter {
        value.members != nil && value[$0] == nil
      }
      return missing.isEmpty ? nil : "without \(missing.joined(separator: ", "))"
    case "minimum": return bounded(value.number, wanted.number, >=) ? nil : "\(value) is too small"
    case "maximum": return bounded(value.number, wanted.number, <=) ? nil : "\(value) is too large"
    case "minLength":
      let length = value.string.map { Double($0.unicodeScalars.count) }
      return bounded(length, wanted.number, >=) ? nil : "\(value) is too short"
    case "pattern":
      guard let string = value.string, let pattern = wanted.string else { return nil }
      let found = (try? Regex(pattern)).map { string.contains($0) } ?? false
      return found ? nil : "\(string) does not match \(pattern)"
    default: return "the schema's keyword \(keyword) is not known here"
    }
  }

  /// Whether a value, where there is one, stands in the relation to a bound.
  private func bounded(
    _ value: Double?,
    _ bound: Double?,
    _ holds: (Double, Double) -> Bool
  ) -> Bool {
    guard let value, let bound else { return true }
    return holds(value, bound)
  }

  private func has(type: String?) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string): true
    case ("array", .array), ("object", .object): true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
