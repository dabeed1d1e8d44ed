import Foundation
import Testing

@testable import ReportDiff

@Suite("Text in traditional characters")
struct TraditionalScriptTests {
  private func simplified(_ text: String) -> (text: String, codes: [String]) {
    let script = TraditionalScript(simplifying: Array(text.utf16))
    return (String(decoding: script.units, as: UTF16.self), script.warnings.map(\.code))
  }

  @Test("a text in traditional characters is read as simplified, and says so")
  func traditional() {
    let read = simplified("三、收到和處理政府信息公開申請情況")
    #expect(read.text == "三、收到和处理政府信息公开申请情况")
    #expect(read.codes == ["traditional_script"])
    #expect(simplified("屬於重復申請、複議後起訴").text == "属于重复申请、复议后起诉")
  }

  @Test("a name in traditional characters stays as it is in simplified text")
  func name() {
    let text = String(repeating: "全县公开信息平稳有序。", count: 5) + "联系人：張昇。"
    #expect(simplified(text).text == text)
    #expect(simplified(text).codes.isEmpty)
    #expect(simplified("no Han 1").codes.isEmpty)
  }

  @Test("the table holds the pairs of the text, and nothing else: else run `make lexicon`")
  func inStep() throws {
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let file = package.joined(separator: "/") + "/Sources/CResources/Resources/traditional.txt"
    let pairs = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").compactMap { UInt16($0, radix: 16) } }
    let simplified = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    let wrong = (0...UInt16.max).filter {
      TraditionalScript(simplifying: [$0]).units != [simplified[$0] ?? $0]
    }
    #expect(wrong == [])
  }

  @Test("reports in traditional characters are read, as text and as pages")
  func report() throws {
    let text = "一、總體情況\n全年平穩。\n六、其他需要報告的事項\n無。"
    let page = "<html><p>" + text.replacing("\n", with: "</p><p>")
    for bytes in [text, page] {
      let read = try Report(from: SourceFile(path: "a", bytes: Array(bytes.utf8)))
      #expect(read.sections.map(\.kind) == [.overview, .other])
      #expect(read.sections.first?.sentences.first?.text == "全年平稳。")
    }
  }
}
