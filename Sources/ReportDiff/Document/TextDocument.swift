/// Reads plain text into blocks: page furniture dropped, Markdown marks resolved, rows cut into cells.
enum TextDocument {
  /// Reads a text file.
  ///
  /// - Throws: ``SourceError`` where its bytes are no text.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    let decoded = try TextDecoder.decode(file)
    let document = read(SourceText(decoded.units))
    return Document(
      blocks: document.blocks,
      warnings: decoded.warnings + document.warnings,
      encoding: decoded.encoding
    )
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
      let first = blocks.count
      LineReader.read(line, into: &blocks)
      if first < blocks.count, !blocks[first].isGap {
        blocks[first].followsPageBreak = cutByPage || line.followsPageBreak
        cutByPage = false
      } else if line.followsPageBreak {
        cutByPage = true
      }
    }
    return Document(blocks: blocks, warnings: source.warnings)
  }
}
