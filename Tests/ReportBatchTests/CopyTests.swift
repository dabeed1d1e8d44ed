import ReportDiff
import Testing

@testable import ReportBatch

@Suite("Section fives that are copies")
struct CopyTests {
  /// A report whose section five is some text.
  private func report(_ sectionFive: String, agency: String = "鹭汀镇") throws -> Report {
    let text = """
      \(agency)2024年政府信息公开工作年度报告
      一、总体情况
      2024年，本机关主动公开政府信息20条。
      五、存在的主要问题及改进情况
      \(sectionFive)
      六、其他需要报告的事项
      无。
      """
    return try Report(from: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
  }

  /// Text of so many characters that no two seeds share.
  private func text(_ seed: UInt64, _ count: Int) -> String {
    var state = seed
    let units = (0..<count).map { _ -> UInt16 in
      state = Shingles.mixed(state)
      return 0x4E00 + UInt16(state % 3_000)
    }
    return "存在的问题：" + String(decoding: units, as: UTF16.self) + "。"
  }

  private func plan(_ series: [Int]) -> PairingPlan {
    var plan = PairingPlan(paths: series.indices.map { "\($0).txt" })
    plan.series = series
    return plan
  }

  private func groups(_ texts: [String], series: [Int]) throws -> [[Int]] {
    let shingles = try texts.map { Shingles(try report($0)) }
    let sketches = Dictionary(uniqueKeysWithValues: shingles.enumerated().map { ($0, Sketch($1)) })
    return CopySearch(plan(series), sketches) { shingles[$0] }.groups.map { $0.members.map(\.file) }
  }

  @Test("a text with another agency's name and other figures is found among many")
  func found() throws {
    var texts = (1...40).map { text(UInt64($0), 300) }
    texts[7] = text(1, 300).replacing("。", with: "，计12件。")
    texts[30] = "我镇" + text(1, 300)
    #expect(try groups(texts, series: Array(0..<40)) == [[0, 7, 30]])
  }

  @Test("what an agency has from itself is no copy")
  func ownText() throws {
    let texts = [text(1, 300), text(1, 300), text(2, 300)]
    #expect(try groups(texts, series: [5, 5, 6]).isEmpty)
  }

  @Test("a set phrase that many print is too short to be a copy")
  func short() throws {
    #expect(try groups([text(1, 40), text(1, 40)], series: [0, 1]).isEmpty)
  }

  @Test(
    "texts that share nine tenths of their runs nearly always share a key",
    arguments: [300, 900]
  )
  func recall(length: Int) throws {
    let found = try (1...60).filter { seed in
      let original = text(UInt64(seed), length)
      let units = Array(original.utf16)
      let changed = String(decoding: units.prefix(units.count - length / 20), as: UTF16.self) + "。"
      return try groups([original, changed], series: [0, 1]).count == 1
    }
    #expect(found.count == 60)
  }

  @Test("a sketch comes back from its text")
  func roundTrip() throws {
    let sketch = Sketch(Shingles(try report(text(3, 200))))
    #expect(sketch.keys.count == Sketch.bandCount)
    #expect(Sketch(sketch.text) == sketch)
    #expect(Sketch("xyz") == nil)
    #expect(Sketch("")?.keys == [])
  }
}
