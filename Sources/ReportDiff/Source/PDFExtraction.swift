internal import PageText

extension SourceFile {
  /// Whether it is a PDF whose words are still to be extracted.
  public var needsExtraction: Bool { words == nil && FileFormat(of: self) == .readable(.pdf) }

  /// The file with the words of its pages, where it is a PDF; any other format as it is.
  ///
  /// - Throws: ``SourceError`` where poppler is not installed, or the PDF is encrypted, damaged, or too
  ///   much for it.
  public func extracted() async throws(SourceError) -> SourceFile {
    guard needsExtraction else { return self }
    do throws(PageTextError) {
      let words = try await PageTextExtractor().words(in: bytes)
      return SourceFile(path: path, bytes: bytes, words: words)
    } catch {
      throw extractionError(path, error)
    }
  }
}

// MARK: - Wording

private func extractionError(_ path: String, _ error: PageTextError) -> SourceError {
  let (problem, remedy) = wording(of: error)
  return SourceError(path: path, problem: problem, remedy: remedy)
}

private func wording(of error: PageTextError) -> (problem: Phrase, remedy: Phrase) {
  switch error {
  case .notInstalled:
    (
      Phrase(
        zh: "读取 PDF 要用 pdftotext，系统里没有",
        en: "pdftotext, which reading a PDF takes, is not installed"
      ),
      Phrase(
        zh: "请安装：apt install poppler-utils（macOS：brew install poppler）",
        en: "apt install poppler-utils (macOS: brew install poppler)"
      )
    )
  case .encrypted:
    (
      Phrase(zh: "PDF 有密码保护，打不开", en: "the PDF is encrypted and asks for a password"),
      Phrase(
        zh: "请先去掉密码：qpdf --decrypt --password=密码 原文件.pdf 新文件.pdf",
        en: "remove the password first: qpdf --decrypt --password=… IN.pdf OUT.pdf"
      )
    )
  case .failed(let status):
    (
      Phrase(
        zh: "PDF 已损坏或不完整（pdftotext 返回 \(status)）",
        en: "the PDF is damaged or cut short (pdftotext ended with \(status))"
      ),
      Phrase(
        zh: "请重新下载，或用阅读器打开后另存为 PDF 再试",
        en: "download it again, or open it in a viewer and print it to a PDF"
      )
    )
  case .timedOut(let limit):
    (
      Phrase(
        zh: "从 PDF 取出文字超过 \(limit.components.seconds) 秒，已停止",
        en: "taking the text out of the PDF took more than \(limit.components.seconds) s"
      ),
      Phrase(
        zh: "请只保留报告所在的几页再试：qpdf 原文件.pdf --pages . 1-20 -- 新文件.pdf",
        en: "keep the report's pages only: qpdf IN.pdf --pages . 1-20 -- OUT.pdf"
      )
    )
  case .tooLarge(let limit):
    (
      Phrase(
        zh: "PDF 里的文字太多（超过 \(limit >> 20) MiB）",
        en: "the PDF holds too much text (more than \(limit >> 20) MiB)"
      ),
      Phrase(
        zh: "请只保留报告所在的几页再试：qpdf 原文件.pdf --pages . 1-20 -- 新文件.pdf",
        en: "keep the report's pages only: qpdf IN.pdf --pages . 1-20 -- OUT.pdf"
      )
    )
  }
}
