/// Stands in until the reader of this format is there.
enum PDFReader {
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    throw SourceError(
      path: file.path,
      problem: Phrase(zh: "PDF 尚不能读取", en: "a PDF is not read yet"),
      remedy: Phrase(zh: "请先转为文本", en: "turn it into text first")
    )
  }
}
