import Testing

@testable import ReportDiff

@Suite("The figures between commas")
struct CSVRenderingTests {
  private func text(_ comparison: Comparison) -> String {
    String(decoding: CSVRendering.figures(of: comparison, language: .chinese), as: UTF8.self)
  }

  @Test("a byte order mark first, lines end with CR and LF, 13 fields each")
  func frame() {
    let text = text(SampleComparison.full())
    #expect(Array(text.utf8).starts(with: [0xEF, 0xBB, 0xBF]))
    let records = Record.all(in: text)
    #expect(records.allSatisfy { $0.count == 13 })
    #expect(records[0].prefix(8) == ["部分", "项目", "栏目", "单位", "2023", "2024", "增减", "增减幅度（%）"])
    #expect(records.count == 1 + 200 + 1)
    #expect(text.hasSuffix("\r\n"))
  }

  @Test("numbers are numbers, and what is not known is nothing")
  func numbers() throws {
    let records = Record.all(in: text(SampleComparison.full()))
    let changed = try #require(records.first { $0[12] == "requests.new.total" })
    #expect(changed[6] == "14")
    let money = try #require(records.first { $0[12] == "proactive.fees.amount" })
    #expect(money[4...7] == ["96171.6", "96171.6", "0", "0"])
    let missing = try #require(records.first { $0[12] == "litigation.direct_suit.total" })
    #expect(missing[4...9] == ["", "", "", "", "缺失", "缺失"])
  }

  @Test(
    "a number keeps its sign; text that opens a formula is defused",
    arguments: [
      ("-3", "-3"), ("-3.5", "-3.5"), ("=1", "'=1"), ("+1", "'+1"), ("-a", "'-a"), ("@a", "'@a"),
      ("\t=1", "' =1"), ("\r=1", "' =1"), (" -1", "' -1"), ("-1-1", "'-1-1"), ("-", "'-"),
      ("＝1", "'＝1"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "a b"), ("", ""),
      ("=\"a\"", "\"'=\"\"a\"\"\""),
    ]
  )
  func fields(text: String, field: String) {
    #expect(CSVText.field(text) == field)
  }

  @Test("text of a report stays in its field", arguments: HostileComparison.texts)
  func hostile(text: String) {
    let records = Record.all(in: self.text(HostileComparison.of(text)))
    #expect(records.allSatisfy { $0.count == 13 })
    let safe = TerminalSafety.safe(text)
    for field in records.joined() where Double(field) == nil {
      let first = field.first { !$0.isWhitespace }
      #expect(first.map { !"=+-@＝＋－＠".contains($0) } ?? true, "\(field)")
    }
    #expect(records.last?[1] == safe || records.last?[1] == "'" + safe)
  }
}

/// One line of a table between commas, read as RFC 4180 has it.
private enum Record {
  static func all(in text: String) -> [[String]] {
    var (records, fields, field) = ([[String]](), [String](), "")
    var isQuoted = false
    var rest = Array(text.unicodeScalars.dropFirst())[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        field.unicodeScalars.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        records.append(fields + [field])
        (fields, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
