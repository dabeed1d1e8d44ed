/// One line of what `govdiff pipe` is given: two reports to hold against each other.
///
/// `{"id": "…", "old": "…", "new": "…", "encoding": "utf-8"}`, where the two are text, or, with
/// `"encoding": "base64"`, the bytes of files. `old_name` and `new_name` may say what the files are called.
public struct PairRecord: Sendable {
  /// What the answer is to be known by.
  public let id: String
  /// The two files.
  public let files: YearPair<SourceFile>

  /// Makes a record.
  public init(id: String, files: YearPair<SourceFile>) {
    self.id = id
    self.files = files
  }

  /// Reads a line.
  ///
  /// - Parameter line: the line without its line feed.
  /// - Throws: ``PairRecordError`` where it is no such record.
  public init(_ line: ArraySlice<UInt8>) throws(PairRecordError) {
    guard let json = JSONValue(parsing: line), case .object = json else {
      throw PairRecordError(id: nil, problem: Words.noObject, remedy: Words.seeScale)
    }
    let id = json["id"]?.string
    func trouble(_ problem: Phrase, _ remedy: Phrase) -> PairRecordError {
      PairRecordError(id: id, problem: problem, remedy: remedy)
    }
    guard let id else { throw trouble(Words.lacks("id"), Words.seeScale) }
    guard let encoding = Encoding(json["encoding"]) else {
      throw trouble(Words.unknownEncoding, Words.knownEncodings)
    }
    func file(_ side: String) throws(PairRecordError) -> SourceFile {
      guard let text = json[side]?.utf8 else { throw trouble(Words.lacks(side), Words.seeScale) }
      guard let bytes = encoding.bytes(of: text) else {
        throw trouble(Words.notBase64(side), Words.encodeAgain)
      }
      guard bytes.count <= SourceFile.sizeLimit else {
        throw trouble(Words.tooLarge(side), Words.isItAReport)
      }
      return SourceFile(path: json["\(side)_name"]?.string ?? side, bytes: bytes)
    }
    self.init(id: id, files: YearPair(old: try file("old"), new: try file("new")))
  }

  /// How the text of a record stands for the bytes of a file.
  private enum Encoding: String {
    case text = "utf-8"
    case base64

    /// Text where nothing is said; `nil` for what is no encoding of a record.
    init?(_ value: JSONValue?) {
      guard let value, value != .null else {
        self = .text
        return
      }
      guard let name = value.string else { return nil }
      self.init(rawValue: name.lowercased())
    }

    func bytes(of text: [UInt8]) -> [UInt8]? {
      switch self {
      case .text: text
      case .base64: Base64.bytes(of: text)
      }
    }
  }
}

/// Why a line is no record of two reports.
public struct PairRecordError: Error, Sendable {
  /// The id that the line has all the same.
  public let id: String?
  /// What is wrong.
  public let problem: Phrase
  /// What to do.
  public let remedy: Phrase
}

private enum Words {
  static let noObject = Phrase(zh: "这一行不是 JSON 对象", en: "the line is no JSON object")
  static let seeScale = Phrase(
    zh: "每行写 {\"id\": …, \"old\": …, \"new\": …}，见 docs/scale.md",
    en: "write {\"id\": …, \"old\": …, \"new\": …} a line, see docs/scale.md"
  )
  static let unknownEncoding = Phrase(zh: "不认识的 encoding", en: "its encoding is unknown")
  static let knownEncodings = Phrase(zh: "请写 utf-8 或 base64", en: "write utf-8 or base64")
  static let encodeAgain = Phrase(
    zh: "请用 RFC 4648 的字母表重新编码",
    en: "encode it again, in the alphabet of RFC 4648"
  )
  static let isItAReport = Phrase(zh: "请确认是否为年度报告", en: "is it an annual report?")

  static func lacks(_ member: String) -> Phrase {
    Phrase(zh: "缺少字符串 \(member)", en: "it has no string \(member)")
  }

  static func notBase64(_ member: String) -> Phrase {
    Phrase(zh: "\(member) 不是 base64", en: "\(member) is not in base64")
  }

  static func tooLarge(_ member: String) -> Phrase {
    Phrase(zh: "\(member) 超过 64 MiB", en: "\(member) is larger than 64 MiB")
  }
}
