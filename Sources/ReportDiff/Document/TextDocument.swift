/// Reads plain text into blocks: page furniture dropped, Markdown marks resolved, rows cut into cells.
enum TextDocument {
  /// Reads a text file.
  ///
  /// - Throws: ``SourceError`` where its bytes are no text.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    let decoded = try TextDecoder.decode(file)
    var document = read(SourceText(decoded.units))
    document.encoding = decoded.encoding
    return document
  }

  static func read(_ source: SourceText) -> Document {
    var blocks: [Block] = []
    blocks.reserveCapacity(source.lines.count)
    var cutByPage = false
    for line in source.lines {
      if PageFurniture.isPageNumber(line.text) {
        cutByPage = true
        continue
      }
      var read = LineReader.blocks(of: line)
      if !read.isEmpty, !read[0].isGap {
        read[0].followsPageBreak = cutByPage || line.followsPageBreak
        cutByPage = false
      } else if line.followsPageBreak {
        cutByPage = true
      }
      blocks += read
    }
    return Document(blocks: blocks, warnings: source.warnings)
  }
}

/// What the page prints around the text.
enum PageFurniture {
  /// Whether a line is a page number between dashes: `- 3 -`, `— 12 —`, `-5-`, `第 3 页`.
  static func isPageNumber(_ text: Text) -> Bool {
    guard text.count <= 60, text.hasDigit else { return false }
    let bare = text.filter { !Mark.isSpace($0) }
    guard (2...14).contains(bare.count) else { return false }
    if bare.hasPrefix("第"), bare.hasSuffix("页") || bare.contains("页共") {
      return bare.units.allSatisfy { Mark.isDigit($0) || Text("第页共/，,").units.contains($0) }
    }
    let inner = bare.trimming(isDash)
    return inner.count <= bare.count - 2 && isDash(bare.units[0])
      && bare.units.last.map(isDash) == true && inner.units.allSatisfy(Mark.isDigit)
      && inner.count <= 4 && !inner.isEmpty
  }

  private static func isDash(_ unit: UInt16) -> Bool {
    Mark.halfWidth(unit) == 0x2D || unit == 0x2010 || unit == 0x2011 || unit == 0x2012
      || unit == 0x2500 || unit == 0x30FC || unit == 0x00B7 || unit == 0x7E
  }
}
