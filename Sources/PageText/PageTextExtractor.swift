internal import Programs

/// Takes the words of a PDF, each with its box on the page, out of it by means of poppler's `pdftotext`.
///
/// The PDF goes in on standard input and the words come back on standard output: no file name is ever
/// involved.
public struct PageTextExtractor: Sendable {
  private let program: ExternalProgram

  /// Makes an extractor.
  public init(timeLimit: Duration = .seconds(30), sizeLimit: Int = 64 << 20) {
    self.init(
      program: "pdftotext",
      arguments: ["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"],
      timeLimit: timeLimit,
      sizeLimit: sizeLimit
    )
  }

  init(
    program: String,
    arguments: [String],
    timeLimit: Duration = .seconds(30),
    sizeLimit: Int = 64 << 20
  ) {
    self.program = ExternalProgram(
      name: program,
      arguments: arguments,
      timeLimit: timeLimit,
      sizeLimit: sizeLimit
    )
  }

  /// The words of a PDF as XHTML, in the form of `pdftotext -bbox-layout`.
  ///
  /// - Parameter pdf: The bytes of the PDF.
  /// - Returns: The XHTML, as the program printed it.
  /// - Throws: ``PageTextError``.
  public func words(in pdf: [UInt8]) async throws(PageTextError) -> [UInt8] {
    do throws(ProgramError) {
      return try await program.output(for: pdf)
    } catch {
      switch error {
      case .notFound: throw .notInstalled
      case .timedOut(let limit): throw .timedOut(limit)
      case .tooLarge(let limit): throw .tooLarge(limit: limit)
      case .failed(let status): throw failure(status, pdf)
      }
    }
  }

  /// What a failure is due to: a PDF names its encryption where nothing is ever compressed or encrypted.
  private func failure(_ status: Int32, _ pdf: [UInt8]) -> PageTextError {
    pdf.firstRange(of: "/Encrypt".utf8) == nil ? .failed(status: status) : .encrypted
  }
}
