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
  func place(ofLine line: Int?) -> Phrase { place(ofLine: line, in: path) }

  /// The same without the folders, for where the whole path has been told.
  func shortPlace(ofLine line: Int?) -> Phrase {
    place(ofLine: line, in: path.split(separator: "/").last.map(String.init) ?? path)
  }

  private func place(ofLine line: Int?, in file: String) -> Phrase {
    guard let line else { return Phrase(zh: file, en: file) }
    if format == .text || format == .html {
      return Phrase(zh: "\(file):\(line)", en: "\(file):\(line)")
    }
    let position = position(ofLine: line)
    return Phrase(zh: "\(file) \(position(.chinese))", en: "\(file) \(position(.english))")
  }
}
