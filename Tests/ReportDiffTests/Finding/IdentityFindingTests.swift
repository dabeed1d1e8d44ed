import Testing

@testable import ReportDiff

@Suite("The form's identities")
struct IdentityFindingTests {
  private func report(_ year: Int, _ body: String) throws -> Report {
    let text = "某县\(year)年政府信息公开工作年度报告\n\(body)"
    return try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text.utf8)))
  }

  private func table(new: Int, carriedIn: Int, handled: Int, carriedOut: Int) -> String {
    let rows = [
      ("一、本年新收政府信息公开申请数量", new), ("二、上年结转政府信息公开申请数量", carriedIn),
      ("（一）予以公开", handled), ("（七）总计", handled), ("四、结转下年度继续办理", carriedOut),
    ]
    return "三、收到和处理政府信息公开申请情况\n"
      + rows.map { "\($0)\t\($1)\t0\t0\t0\t0\t0\t\($1)\n" }.joined()
  }

  @Test("a column that does not balance is an error with the sum written out")
  func balance() throws {
    let broken = try report(2024, table(new: 5, carriedIn: 1, handled: 4, carriedOut: 1))
    let findings = Finding.findings(in: broken, scope: .new).filter { $0.severity == .error }
    #expect(findings.map(\.rule) == [.requestsBalance, .requestsBalance])
    #expect(findings[0].message(.chinese).contains("5 + 1 ≠ 4 + 1"))
    #expect(findings[0].line != nil)
  }

  @Test("上年结转 must be what last year carried over, and only of the year right before")
  func carryOver() throws {
    let old = try report(2023, table(new: 5, carriedIn: 0, handled: 3, carriedOut: 2))
    let new = try report(2024, table(new: 5, carriedIn: 1, handled: 6, carriedOut: 0))
    let later = try report(2025, table(new: 5, carriedIn: 1, handled: 6, carriedOut: 0))
    let rules = { (other: Report) in
      Finding.findings(across: YearPair(old: old, new: other)).map(\.rule)
    }
    #expect(rules(new).count { $0 == .carryOver } == 2)
    #expect(!rules(later).contains(.carryOver))
  }

  @Test("a sum that lacks a cell is not judged")
  func incomplete() throws {
    let read = try report(
      2024,
      "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n"
    )
    let balance = IdentityTally.tallies(in: read, scope: .new).first { $0.rule == .requestsBalance }
    #expect(balance?.unknown == 7)
    #expect(Finding.findings(in: read, scope: .new).allSatisfy { $0.severity != .error })
  }
}
