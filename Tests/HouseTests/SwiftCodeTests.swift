import Testing

@Suite("The laws read code, not comments or literals")
struct SwiftCodeTests {
  @Test(
    "words of code",
    arguments: [
      ("let a = b // Finding", ["let", "a", "b"]),
      (#"let a = "Finding \"x\"" + b"#, ["let", "a", "b"]),
      (#"f("已 \(g(h ?? "Finding")) Finding")"#, ["f", "g", "h"]),
      ("\"\"\"\n  Finding \"x\"\n\"\"\"\nlast", ["last"]),
    ]
  )
  func words(source: String, words: [String]) {
    #expect(SwiftCode(source).words.map(\.text) == words)
  }

  @Test("only what begins at the margin is outermost")
  func margin() {
    let words = SwiftCode("struct A {\n  struct B {}\n}\n").words
    #expect(words.map(\.isAtMargin) == [true, true, false, false])
  }
}
