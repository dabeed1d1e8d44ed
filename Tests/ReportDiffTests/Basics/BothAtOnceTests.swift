import Synchronization
import Testing

@testable import ReportDiff

@Suite("Two pieces of work at once")
struct BothAtOnceTests {
  @Test("each gives what it gives alone, and both are done before anything goes on")
  func both() {
    let done = Atomic(0)
    let (first, second) = BothAtOnce.run {
      done.add(1, ordering: .relaxed)
      return (0..<1_000).reduce(0, +)
    } _: {
      done.add(1, ordering: .relaxed)
      return (0..<1_000).map { $0 * 2 }.reduce(0, +)
    }
    #expect((first, second) == (499_500, 999_000))
    #expect(done.load(ordering: .relaxed) == 2)
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
    let texts = [false, true].map { isAlone in
      JSONRendering.document(of: Comparison(of: reports, isAlone: isAlone), language: .chinese)
    }
    #expect(texts[0] == texts[1])
  }
}
