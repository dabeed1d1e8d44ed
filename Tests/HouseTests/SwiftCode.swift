/// The code of a Swift source without its comments and literals, as words.
struct SwiftCode {
  struct Word {
    let text: String
    /// What stands right before and behind it.
    let before: UInt8
    let after: UInt8
    /// Whether its line begins at the margin: an outermost declaration, or an import.
    let isAtMargin: Bool
  }

  let words: [Word]

  init(_ text: String) {
    var stripper = CodeStripper(Array(text.utf8))
    stripper.strip()
    words = Self.words(of: stripper.code)
  }

  private static func words(of code: [UInt8]) -> [Word] {
    var (words, start, isAtMargin) = ([Word](), 0, true)
    var index = 0
    while index < code.count {
      if code[index] == newline { (start, isAtMargin) = (index + 1, true) }
      if index == start, index < code.count { isAtMargin = code[index] != space }
      guard isWordByte(code[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < code.count, isWordByte(code[index]) { index += 1 }
      words.append(
        Word(
          text: String(decoding: code[first..<index], as: UTF8.self),
          before: first > 0 ? code[first - 1] : newline,
          after: index < code.count ? code[index] : newline,
          isAtMargin: isAtMargin
        )
      )
    }
    return words
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")

/// Leaves out comments and string literals; what a literal interpolates is code and stays.
private struct CodeStripper {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var code: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Copies code up to the end, or to the parenthesis that closes an interpolation.
  mutating func strip(untilClosed: Bool = false) {
    var depth = 0
    while index < bytes.count {
      if starts("//") {
        while index < bytes.count, bytes[index] != newline { index += 1 }
      } else if bytes[index] == quote {
        skipLiteral()
      } else {
        if bytes[index] == UInt8(ascii: "(") { depth += 1 }
        if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
        code.append(bytes[index])
        index += 1
        if untilClosed, depth == 0 { return }
      }
    }
  }

  private mutating func skipLiteral() {
    let end = starts("\"\"\"") ? "\"\"\"" : "\""
    index += end.utf8.count
    while index < bytes.count, !starts(end) {
      if starts("\\(") {
        index += 1
        strip(untilClosed: true)
      } else {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    index += end.utf8.count
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }
}
