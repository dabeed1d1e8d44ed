import Foundation

/// A JSON value.
public indirect enum JSON: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object.
  case object([String: JSON])

  /// Parses one document.
  public init(parsing bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
  }

  /// The value of a key; `nil` where there is none, or no object.
  public subscript(key: String) -> JSON? { members?[key] }

  /// The members of an object.
  public var members: [String: JSON]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array.
  public var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }

  /// The text of a string.
  public var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The value of a number.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension JSON: Decodable {
  /// Reads whatever value comes.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let elements = try? value.decode([JSON].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }
}
