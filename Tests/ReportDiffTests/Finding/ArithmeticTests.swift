import Testing

@testable import ReportDiff

@Suite("A broken identity written out")
struct ArithmeticTests {
  private func report(_ year: Int, _ rows: [(String, [Int])]) throws -> Report {
    let lines = rows.map { label, figures in
      "\(label)\t" + figures.map(String.init).joined(separator: "\t")
    }
    let text = "某县\(year)年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + lines.joined(separator: "\n")
    return try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text.utf8)))
  }

  private func rows(new: [Int], carriedIn: Int, handled: Int, carriedOut: Int) -> [(String, [Int])]
  {
    func row(_ count: Int) -> [Int] { [count, 0, 0, 0, 0, 0, count] }
    return [
      ("一、本年新收政府信息公开申请数量", new), ("二、上年结转政府信息公开申请数量", row(carriedIn)),
      ("（一）予以公开", row(handled)), ("（七）总计", row(handled)), ("四、结转下年度继续办理", row(carriedOut)),
    ]
  }

  private func written(_ arithmetic: Arithmetic?) -> String? {
    arithmetic.map { arithmetic in
      [arithmetic.left, arithmetic.right].map { side in
        side.map { ($0.isOld ? "old " : "") + "\(Int($0.value))" }.joined(separator: " + ")
      }.joined(separator: " ≠ ")
    }
  }

  @Test("a row, a column and a year, each side with its cells; what is 0 is left out and counted")
  func identities() throws {
    let old = try report(
      2023,
      rows(new: [5, 0, 0, 0, 0, 0, 5], carriedIn: 0, handled: 3, carriedOut: 2)
    )
    let new = try report(
      2024,
      rows(new: [5, 2, 0, 0, 0, 0, 9], carriedIn: 1, handled: 6, carriedOut: 0)
    )
    let comparison = Comparison(of: YearPair(old: old, new: new))
    func texts(_ rule: Finding.Rule) -> [String?] {
      comparison.findings.filter { $0.rule == rule && $0.scope != .old }
        .map { written(comparison.arithmetic(of: $0)) }
    }
    #expect(texts(.requestsRowTotal) == ["5 + 2 ≠ 9"])
    #expect(texts(.carryOver) == ["old 2 ≠ 1", "old 2 ≠ 1"])
    #expect(texts(.requestsBalance).contains("9 + 1 ≠ 6 + 0"))
    let row = try #require(comparison.findings.first { $0.rule == .requestsRowTotal })
    #expect(comparison.arithmetic(of: row)?.zeros == 4)
  }

  @Test("a finding that is about no identity has none")
  func others() throws {
    let report = try report(2024, [])
    let comparison = Comparison(of: YearPair(old: report, new: report))
    #expect(!comparison.findings.isEmpty)
    #expect(comparison.findings.allSatisfy { comparison.arithmetic(of: $0) == nil })
  }
}
