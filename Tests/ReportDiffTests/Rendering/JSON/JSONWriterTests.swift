import Testing

@testable import ReportDiff

@Suite("The JSON writer")
struct JSONWriterTests {
  private func written(_ members: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object(members)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "escapes quotes, backslashes and control characters, and nothing else",
    arguments: [
      (#"a"b"#, #"a\"b"#), (#"a\b"#, #"a\\b"#), ("\n\r\t", #"\n\r\t"#),
      ("\u{0}\u{1}\u{1B}\u{1F}", #"\u0000\u0001\u001b\u001f"#), ("\u{7F}", "\u{7F}"),
      ("/<>&'", "/<>&'"), ("\u{2028}\u{2029}", "\u{2028}\u{2029}"), ("恩𠮷“”", "恩𠮷“”"),
    ]
  )
  func strings(text: String, escaped: String) {
    #expect(written { $0.member("t", text) } == "{\"t\":\"\(escaped)\"}")
    #expect(written { $0.member("t", Text(text)) } == "{\"t\":\"\(escaped)\"}")
    #expect(written { $0.string("t") { $0.piece(text) } } == "{\"t\":\"\(escaped)\"}")
  }

  @Test("writes a lone surrogate as U+FFFD and a pair as its character")
  func surrogates() {
    let text = Text(units: [0x41, 0xD842, 0x42, 0xDFB7, 0xD842, 0xDFB7])
    #expect(written { $0.member("t", text) } == "{\"t\":\"A\u{FFFD}B\u{FFFD}𠮷\"}")
  }

  @Test(
    "writes whole numbers without a point and others in their shortest form",
    arguments: [
      (0, "0"), (-0.0, "0"), (3525, "3525"), (-14, "-14"), (96171.6, "96171.6"),
      (9682.2371, "9682.2371"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e300, "1e+300"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)]
  )
  func numbers(value: Double, digits: String) {
    #expect(written { $0.member("n", value) } == "{\"n\":\(digits)}")
  }

  @Test(
    "writes a measure with four decimals at most",
    arguments: [
      (2.0 / 3, "0.6667"), (14.0 / 3511, "0.004"), (1, "1"), (0, "0"), (-0.5, "-0.5"),
      (-0.00001, "0"), (12.03, "12.03"), (1e12 + 0.5, "1000000000000.5"), (.nan, "null"),
    ]
      as [(Double, String)]
  )
  func measures(value: Double, digits: String) {
    #expect(written { $0.member("m", measure: value) } == "{\"m\":\(digits)}")
  }

  @Test("writes what is absent as null")
  func absence() {
    let page = written {
      $0.member("s", nil as String?)
      $0.member("t", nil as Text?)
      $0.member("i", nil as Int?)
      $0.member("d", nil as Double?)
      $0.member("m", measure: nil)
      $0.member("o", object: nil as Int?) { $0.member("x", $1) }
    }
    #expect(page == #"{"s":null,"t":null,"i":null,"d":null,"m":null,"o":null}"#)
  }

  @Test("puts a comma between members and elements, and nowhere else")
  func commas() {
    let page = written {
      $0.member("a") { _ in }
      $0.member("b", strings: [])
      $0.member("c", strings: ["x", "y"])
      $0.member("d", objects: [1, 2]) { $0.member("n", $1) }
      $0.member("e") { $0.member("f", true) }
    }
    #expect(page == #"{"a":{},"b":[],"c":["x","y"],"d":[{"n":1},{"n":2}],"e":{"f":true}}"#)
  }
}
