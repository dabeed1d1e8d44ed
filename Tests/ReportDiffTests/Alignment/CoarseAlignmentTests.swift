import Testing

@testable import ReportDiff

@Suite("Reports too long to hold every sentence against every other")
struct CoarseAlignmentTests {
  private func forms(_ texts: [String]) -> [SentenceForm] {
    var numbers = GramNumbers()
    return texts.enumerated().map { index, text in
      let sentence = Sentence(id: "overview.\(index)", heading: nil, text: Text(text), line: index)
      return SentenceForm(sentence, at: index, &numbers)
    }
  }

  /// Sentences of which no two are alike, by a number for chance to begin with.
  private func sentences(_ count: Int, _ seed: UInt64) -> [String] {
    var random = Seeded(state: seed)
    let han = (0..<900).map { UInt16(0x4E00 + $0 * 7) }
    return (0..<count).map { _ in
      let units = (0..<20).map { _ in han[Int.random(in: 0..<han.count, using: &random)] }
      return Text(units: units).description
    }
  }

  @Test("a report of any usual length is one block")
  func usual() {
    let texts = sentences(300, 1)
    let blocks = SentenceBlocks(YearPair(old: forms(texts), new: forms(texts)))
    #expect(!blocks.isCoarse)
    #expect(blocks.blocks.map(\.area) == [90_000])
  }

  @Test("blocks follow each other without a gap, and none is too large")
  func cut() {
    let (old, new) = (sentences(400, 2), sentences(300, 3))
    // A sentence in ten is the same in both.
    let mixed = new.enumerated().map { $0.offset % 10 == 0 ? old[$0.offset] : $0.element }
    for texts in [new, mixed] {
      let cut = SentenceBlocks(YearPair(old: forms(old), new: forms(texts)), mostPairs: 1_000)
      #expect(cut.isCoarse)
      #expect(cut.blocks.allSatisfy { $0.area <= 1_500 })
      #expect(cut.blocks.flatMap(\.rows) == Array(old.indices))
      #expect(cut.blocks.flatMap(\.columns) == Array(texts.indices))
    }
  }

  @Test("sentences that stand once in each year stay in blocks of their own kind")
  func anchored() {
    let old = sentences(400, 4)
    let new = sentences(200, 5) + old
    let cut = SentenceBlocks(YearPair(old: forms(old), new: forms(new)), mostPairs: 2_000)
    let kept = cut.blocks.reduce(0) { count, block in
      count + block.rows.count { block.columns.contains($0 + 200) }
    }
    #expect(kept == old.count)
  }

  @Test("two long texts that have nothing in common are said to be matched near their places only")
  func warning() throws {
    let texts = YearPair(old: sentences(2_100, 6), new: sentences(2_100, 7))
    let comparison = try Wording.comparison(
      texts.old.map { $0 + "。" }.joined(),
      texts.new.map { $0 + "。" }.joined()
    )
    #expect(comparison.reports.new.warnings.map(\.code).contains("coarse_alignment"))
    let json = JSONRendering.document(of: comparison, language: .chinese)
    #expect(String(decoding: json, as: UTF8.self).contains("\"code\":\"coarse_alignment\""))
    let terminal = TerminalRendering.text(of: comparison, options: TerminalOptions())
    #expect(terminal.replacing("\n", with: "").replacing(" ", with: "").contains("句子只在相近位置上对应"))
    let page = HTMLRendering.page(of: comparison, language: .english)
    #expect(String(decoding: page, as: UTF8.self).contains("matched near their places only"))
  }

  @Test("a report that is not too long says nothing of the kind")
  func silent() throws {
    let comparison = try Wording.comparison("公开信息三十条。", "公开信息四十条。")
    #expect(!comparison.reports.new.warnings.map(\.code).contains("coarse_alignment"))
  }
}
