package import ReportDiff

extension Comparison {
  /// The comparison as the user wants it written.
  package func rendered(
    as format: Format,
    view: ViewOptions,
    output: OutputOptions
  ) throws(Trouble) -> [UInt8] {
    let language = Invocation.language
    switch format {
    case .terminal:
      var options = output.terminal
      view.apply(to: &options)
      if let outcomes = try view.explained(in: self) {
        return Array(
          TerminalRendering.explanation(of: outcomes, in: self, options: options).utf8
        )
      }
      return Array(TerminalRendering.text(of: self, options: options).utf8)
    case .json: return JSONRendering.document(of: self, language: language)
    case .html: return HTMLRendering.page(of: self, language: language)
    case .markdown: return MarkdownRendering.brief(of: self, language: language)
    case .docx: return DOCXRendering.brief(of: self, language: language)
    case .csv: return CSVRendering.figures(of: self, language: language)
    case .xlsx: return try workbook
    }
  }

  private var workbook: [UInt8] {
    get throws(Trouble) {
      do throws(RenderingError) {
        return try XLSXRendering.workbook(of: self, language: Invocation.language)
      } catch {
        throw Trouble("xlsx", error.problem, error.remedy)
      }
    }
  }
}
