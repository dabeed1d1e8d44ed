@testable import ReportDiff

/// Small pages, and what is read out of them.
enum PageSample {
  static func report(_ body: String, head: String = "") throws -> Report {
    let page = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
    return try Report(from: SourceFile(path: "a.html", bytes: Array(page.utf8)))
  }

  /// Everything that is read of a page, a block a line.
  static func text(_ body: String) throws -> [String] {
    let file = SourceFile(path: "a.html", bytes: Array("<html><body>\(body)".utf8))
    return try HTMLReader.read(file).blocks.filter { !$0.isGap }.map(\.plainText.description)
  }

  static func sentences(_ report: Report, _ kind: SectionKind) -> [String] {
    report.sections.filter { $0.kind == kind }.flatMap(\.sentences).map(\.text.description)
  }

  /// A report in six short sections, on one page.
  static let whole = """
    <h1>青禾县2024年政府信息公开工作年度报告</h1><p>现公布本报告。</p>
    <p>一、总体情况</p><p>全年平稳。</p>
    <p>五、存在的主要问题及改进情况</p><p>一是解读不够。</p>
    <p>六、其他需要报告的事项</p><p>无其他事项。</p>
    """
}
