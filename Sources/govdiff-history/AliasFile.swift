import CommandSupport
import ReportDiff

/// A file of names: `旧名称 = 新名称` a line; what follows # is a remark.
struct AliasFile {
  let names: [YearPair<String>]

  init(reading path: String) async throws(Trouble) {
    let bytes: [UInt8]
    do throws(SourceError) {
      bytes = try await SourceFile.read(path).bytes
    } catch {
      throw Trouble(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Trouble(path, Words.notUTF8, Words.saveUTF8)
    }
    var names: [YearPair<String>] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let content = String(line.prefix { $0 != "#" }.filter { $0 != "\u{FEFF}" })
      if content.allSatisfy(\.isWhitespace) { continue }
      let parts = content.split { "=＝→\t".contains($0) }.map { AliasFile.trimmed($0[...]) }
        .filter { !$0.isEmpty }
      guard parts.count == 2 else {
        throw Trouble("\(path):\(index + 1)", Words.noPair, Words.writePair)
      }
      names.append(YearPair(old: parts[0], new: parts[1]))
    }
    self.names = names
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}

private enum Words {
  static let notUTF8 = Phrase(zh: "不是 UTF-8 编码的文本", en: "it is no text in UTF-8")
  static let saveUTF8 = Phrase(zh: "请另存为 UTF-8", en: "save it as UTF-8")
  static let noPair = Phrase(zh: "这一行不是两个名称", en: "the line does not hold two names")
  static let writePair = Phrase(zh: "写法是 旧名称 = 新名称", en: "write OLD = NEW")
}
