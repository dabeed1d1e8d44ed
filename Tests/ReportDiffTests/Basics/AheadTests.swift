import Synchronization
import Testing

@testable import ReportDiff

@Suite("What is worked out ahead")
struct AheadTests {
  @Test(
    "it is there when it is asked for, worked out once, ahead or not",
    arguments: [true, false]
  )
  func value(isWanted: Bool) {
    let times = Box()
    let ahead = Ahead(isWanted: isWanted) {
      times.count.add(1, ordering: .relaxed)
      return (0..<1_000).reduce(0, +)
    }
    #expect(ahead.value() == 499_500)
    #expect(times.count.load(ordering: .relaxed) == 1)
  }

  private final class Box: Sendable {
    let count = Atomic(0)
  }

  @Test("a comparison that has the processors for itself comes out as any other")
  func comparison() throws {
    let old = """
      青禾县白桦镇2023年政府信息公开工作年度报告
      一、总体情况
      公开信息30条。
      五、存在的主要问题及改进情况
      存在不足：一是业务生疏。下一步将：一是每季度组织业务培训。
      """
    let new = """
      青禾县白桦镇2024年政府信息公开工作年度报告
      一、总体情况
      公开信息41条，组织业务培训4次。
      五、存在的主要问题及改进情况
      存在不足：一是人手少。下一步将：一是配备专人。
      """
    let reports = try YearPair(old: old, new: new).map {
      try Report(from: SourceFile(path: "a.txt", bytes: Array($0.utf8)))
    }
    let comparisons = [false, true].map { Comparison(of: reports, isAlone: $0) }
    let texts = comparisons.map { JSONRendering.document(of: $0, language: .chinese) }
    #expect(texts[0] == texts[1])
    for options in [TerminalOptions(width: 80), TerminalOptions(width: 80, full: true)] {
      let bytes = TerminalRendering.bytes(of: comparisons[1], options: options)
      #expect(Array(TerminalRendering.text(of: comparisons[0], options: options).utf8) == bytes)
    }
  }
}
