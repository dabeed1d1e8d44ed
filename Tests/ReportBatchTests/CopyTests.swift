import ReportDiff
import Synchronization
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
    return CopySearch(plan(series), sketches(shingles), jobs: 2) { shingles[$0] }
      .groups.map { $0.members.map(\.file) }
  }

  private func sketches(_ shingles: [Shingles]) -> Sketches {
    var sketches = Sketches(files: shingles.count)
    for (file, shingles) in shingles.enumerated() { sketches.set(Sketch(shingles), of: file) }
    return sketches
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

  @Test("texts that share a third of their words are told apart without being read again")
  func unread() throws {
    let shared = Array(text(1, 200).utf16)
    let shingles = try (2...60).map { (seed: UInt64) in
      let own = Array(text(seed, 200).utf16)
      return Shingles(try report(String(decoding: shared + own, as: UTF16.self)))
    }
    let reads = Mutex(0)
    let search = CopySearch(plan(Array(shingles.indices)), sketches(shingles), jobs: 2) { file in
      reads.withLock { $0 += 1 }
      return shingles[file]
    }
    #expect(search.groups.isEmpty)
    #expect(reads.withLock { $0 } <= shingles.count / 4)
  }

  @Test("a sketch tells within a tenth how much two texts share", arguments: [100, 300, 1_000])
  func estimate(length: Int) throws {
    for seed in UInt64(1)...20 {
      let original = Array(text(seed, length).utf16)
      let kept = original.prefix(Int(Double(length) * Double(seed) / 20))
      let other = kept + Array(text(seed + 100, length - kept.count + 1).utf16)
      let shingles = try [original, Array(other)].map {
        Shingles(try report(String(decoding: $0, as: UTF16.self)))
      }
      let estimate = sketches(shingles).likeness(of: 0, to: 1)
      #expect(abs(estimate - shingles[0].likeness(to: shingles[1])) < (length < 300 ? 0.2 : 0.1))
    }
  }

  @Test("a sketch comes back from its text")
  func roundTrip() throws {
    let sketch = Sketch(Shingles(try report(text(3, 200))))
    #expect(sketch.bytes.count == Sketch.byteCount)
    #expect(Sketch(sketch.text) == sketch)
    #expect(Sketch("xyz") == nil)
    #expect(Sketch("")?.bytes == [])
  }
}
