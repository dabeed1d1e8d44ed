internal import Markup

/// Reads a PDF: the words of its pages into lines, paragraphs and rows of tables, by where they stand.
enum PDFReader {
  /// Reads a PDF whose words have been extracted.
  ///
  /// - Throws: ``SourceError`` where they have not, where they are more than any report has, or where
  ///   there are none, as in a scanned PDF.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    guard let words = file.words else { throw notExtracted(file) }
    let source: PDFPages
    do throws(MarkupError) {
      source = try PDFPages(words)
    } catch {
      throw error == .tooLong || error == .tooDeep ? tooLong(file) : damaged(file)
    }
    guard !source.pages.isEmpty else { throw damaged(file) }
    let characters = source.pages.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count } }
    guard characters >= leastCharacters * source.pages.count else { throw scanned(file) }
    return document(source)
  }

  /// The fewest characters a page of text has on average: a page number and a stamp have fewer.
  private static let leastCharacters = 20

  private static func document(_ source: PDFPages) -> Document {
    let lines = source.pages.enumerated().map { $1.lines(page: $0) }
    let strip = PDFStrip(PDFFurniture.removed(from: lines, of: source.pages), of: source.pages)
    var blocks: [Block] = []
    for part in strip.parts {
      let lines = strip.lines[part.lines]
      blocks +=
        part.isTable
        ? PDFTable(Array(lines)).blocks : PDFParagraphs(lines, strip.columns).blocks
    }
    return Document(
      blocks: blocks,
      warnings: source.warnings
        + source.pages.dropLast().indices.compactMap { index in
          source.pages[index].words.isEmpty ? pageWithoutText(index + 1) : nil
        },
      pageStarts: strip.pageStarts
    )
  }
}

// MARK: - Wording

/// A last page without text is blank; one before it may be a picture.
private func pageWithoutText(_ number: Int) -> Warning {
  Warning(
    code: "page_without_text",
    message: Phrase(
      zh: "第 \(number) 页没有文字；如果不是空白页，就是扫描的图片，未读取（ocrmypdf -l chi_sim 可识别）",
      en: "page \(number) has no text: if it is not blank it is a scan, and was not read "
        + "(ocrmypdf -l chi_sim recognises it)"
    ),
    line: nil
  )
}

private func notExtracted(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(zh: "PDF 的文字尚未取出", en: "the words of the PDF have not been extracted"),
    remedy: Phrase(
      zh: "请用 SourceFile.read(_:) 读取，或先调用 extracted()",
      en: "read it by SourceFile.read(_:), or call extracted() first"
    )
  )
}

private func tooLong(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(
      zh: "PDF 超过 \(PDFPages.pageLimit) 页或 \(PDFPages.wordLimit) 个词",
      en: "the PDF has more than \(PDFPages.pageLimit) pages or \(PDFPages.wordLimit) words"
    ),
    remedy: Phrase(
      zh: "请只保留报告所在的几页再试：qpdf 原文件.pdf --pages . 1-20 -- 新文件.pdf",
      en: "keep the report's pages only: qpdf IN.pdf --pages . 1-20 -- OUT.pdf"
    )
  )
}

private func damaged(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(zh: "PDF 已损坏，没有可读的页面", en: "the PDF is damaged: it has no readable page"),
    remedy: Phrase(
      zh: "请重新下载，或用阅读器打开后另存为 PDF 再试",
      en: "download it again, or open it in a viewer and print it to a PDF"
    )
  )
}

private func scanned(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(
      zh: "这是扫描件，PDF 里几乎没有文字",
      en: "it is scanned: the PDF holds next to no text"
    ),
    remedy: Phrase(
      zh: "请先做文字识别：ocrmypdf -l chi_sim IN.pdf OUT.pdf",
      en: "recognise its text first: ocrmypdf -l chi_sim IN.pdf OUT.pdf"
    )
  )
}
