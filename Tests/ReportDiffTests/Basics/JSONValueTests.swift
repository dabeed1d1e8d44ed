import Testing

@testable import ReportDiff

@Suite("JSON of other programs")
struct JSONValueTests {
  private func parsed(_ text: String) -> JSONValue? { JSONValue(parsing: Array(text.utf8)[...]) }

  @Test("every kind of value is read")
  func values() {
    let value = parsed(#" {"a": [1, -2.5e1, "x\n\u4e2d\ud83d\ude00", true, null], "b": {}} "#)
    #expect(
      value
        == .object([
          "a": .array([.number(1), .number(-25), .string(Array("x\n中😀".utf8)), .bool(true), .null]),
          "b": .object([:]),
        ])
    )
  }

  @Test(
    "what is no JSON is none",
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "nul", "\"a", "\"\\x\"", "\"\\u12\"", "1 2",
      "\"\\ud800\"", "\"a\u{1}\"", "inf", "0x10", "吃了吗",
    ]
  )
  func none(text: String) {
    #expect(parsed(text) == nil)
  }

  @Test("nesting without end, and bytes that are no UTF-8, are no JSON")
  func hostile() {
    #expect(parsed(String(repeating: "[", count: 100_000)) == nil)
    #expect(JSONValue(parsing: [0x22, 0xFF, 0x22]) == nil)
  }
}
