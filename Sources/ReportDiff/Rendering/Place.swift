extension Source {
  /// A place in the file, as its kind of file counts: 第 12 行, in a PDF 第 3 页第 12 行, in a Word
  /// document 第 12 段.
  func position(ofLine line: Int) -> Phrase {
    switch format {
    case .text, .html: return Phrase(zh: "第 \(line) 行", en: "line \(line)")
    case .docx: return Phrase(zh: "第 \(line) 段", en: "paragraph \(line)")
    case .pdf:
      let page = pageStarts.lastIndex { $0 <= line } ?? 0
      let first = pageStarts.indices.contains(page) ? pageStarts[page] : 1
      return Phrase(
        zh: "第 \(page + 1) 页第 \(line - first + 1) 行",
        en: "page \(page + 1), line \(line - first + 1)"
      )
    }
  }

  /// The file and the place in it; where the file has lines, as editors and compilers write it:
  /// `2024.txt:88`.
  func place(ofLine line: Int?) -> Phrase {
    guard let line else { return Phrase(zh: path, en: path) }
    if format == .text || format == .html {
      return Phrase(zh: "\(path):\(line)", en: "\(path):\(line)")
    }
    let position = position(ofLine: line)
    return Phrase(zh: "\(path) \(position(.chinese))", en: "\(path) \(position(.english))")
  }
}
