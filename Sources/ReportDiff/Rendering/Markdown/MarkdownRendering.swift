/// The brief of a comparison in GitHub-flavoured Markdown.
public enum MarkdownRendering {
  /// What changed, which promises to ask about, which figures to explain, a table to fill in.
  ///
  /// Text of the reports is escaped: it can neither be markup nor HTML.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of everything but the quoted reports.
  /// - Returns: the brief in UTF-8.
  public static func brief(of comparison: Comparison, language: Language) -> [UInt8] {
    let brief = Brief(of: comparison, limits: .file, language: language)
    let title = brief.title.map(MarkdownText.inline).joined(separator: " ")
    let head = ["# " + title, MarkdownText.line(brief.subtitle)]
    let parts = brief.parts.flatMap { part in
      ["## " + MarkdownText.inline(part.title)] + part.blocks.map(block)
    }
    let sources = ["---", list(brief.sources.map(MarkdownText.line))]
    return Array((head + parts + sources).joined(separator: "\n\n").utf8) + [UInt8(ascii: "\n")]
  }

  private static func block(_ block: Brief.Block) -> String {
    switch block {
    case .paragraph(let text): line(text)
    case .lead(let text): MarkdownText.line(text)
    case .points(let points): list(points.map(line))
    case .table(let table): self.table(table)
    }
  }

  private static func list(_ points: [String]) -> String {
    points.map { "- " + $0 }.joined(separator: "\n")
  }

  private static func line(_ text: BriefText) -> String {
    text.runs.enumerated().map { index, run in
      let text = index == 0 ? MarkdownText.line(run.text) : MarkdownText.inline(run.text)
      return run.isStrong ? "**\(text)**" : text
    }.joined()
  }

  private static func table(_ table: BriefTable) -> String {
    let titles = table.columns.map { MarkdownText.inline($0.title) }
    let rules = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows = table.rows.map { $0.map(MarkdownText.inline) }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
