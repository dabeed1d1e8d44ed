/// One of the ways in which reports circulate.
public enum Layout: String, Sendable, CaseIterable {
  /// Text, the cells of tables between tabs.
  case tabs
  /// Text, the cells of tables in columns of spaces.
  case spaces
  /// Text, rows between pipes.
  case pipes
  /// Text, rows with pipes and empty cells in front for what a cell above covers.
  case gappedPipes = "gapped-pipes"
  /// Text, rows with pipes between cells and at the end.
  case trailingPipes = "trailing-pipes"
  /// Text, each cell on a line and a pipe on the next.
  case lonePipes = "lone-pipes"
  /// Text, a cell a line with a pipe behind it, and lines of pipes.
  case fillerPipes = "filler-pipes"
  /// Text, a cell a line between blank lines.
  case lines
  /// Text, rows of pipes broken at every cell.
  case brokenPipes = "broken-pipes"
  /// Text with radicals (⼀⼆) in place of ordinary characters.
  case radicals
  /// Text in GB18030.
  case gb18030
  /// Text in UTF-16.
  case utf16
  /// Text whose lines end as on Windows.
  case crlf
  /// A web page with nothing but the report.
  case page
  /// A web page with what a site prints around the report.
  case site
  /// A Word document.
  case word
  /// A PDF with a text layer.
  case pdf

  /// The ending of the file's name.
  public var fileExtension: String {
    switch self {
    case .page, .site: "html"
    case .word: "docx"
    case .pdf: "pdf"
    default: "txt"
    }
  }

  /// A report as the bytes of a file.
  func bytes(of report: MadeReport, in site: PageSetting.Site) -> [UInt8] {
    switch self {
    case .page: Array(PageSetting.page(report).utf8)
    case .site: Array(PageSetting.page(report, in: site).utf8)
    case .word: WordSetting.file(report)
    case .pdf: PDFSetting.file(report)
    case .radicals: Array(Charset.radicals(TextSetting.text(report)).utf8)
    case .gb18030: Charset.gb18030(TextSetting.text(report))
    case .utf16: Charset.utf16(TextSetting.text(report))
    case .crlf:
      Array(
        TextSetting.text(report).split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n").utf8
      )
    default: Array(TextSetting.text(report, rows: rows).utf8)
    }
  }

  private var rows: TextSetting.Rows {
    switch self {
    case .spaces: .spaces
    case .pipes: .pipes
    case .gappedPipes: .gappedPipes
    case .trailingPipes: .trailingPipes
    case .lonePipes: .lonePipes
    case .fillerPipes: .fillerPipes
    case .lines: .lines
    case .brokenPipes: .brokenPipes
    default: .tabs
    }
  }
}
