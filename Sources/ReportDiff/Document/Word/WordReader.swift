/// Reads a Word document as a reader of the printed page would: numbers of lists as text, deletions left
/// out, merged cells once.
enum WordReader {
  /// Reads a DOCX.
  ///
  /// - Throws: ``SourceError`` where the file is damaged, protected or unreasonably large, or holds only
  ///   pictures.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    let package = try WordPackage(file)
    var body = WordBody(package)
    let blocks: [Block]
    do throws(WordBody.Excess) {
      blocks = try body.blocks(in: package.body)
    } catch {
      throw WordErrors.tooManyCells(file, limit: WordBody.cellLimit)
    }
    if body.notes.hasPictures, blocks.allSatisfy(\.plainText.isEmpty) {
      throw WordErrors.onlyPictures(file)
    }
    return Document(
      blocks: WordLines(blocks).blocks,
      warnings: package.warnings + body.notes.warnings
    )
  }
}

/// What stands outside tables, without the numbers of pages, and with rows that tabs make.
private struct WordLines {
  private(set) var blocks: [Block] = []

  init(_ read: [Block]) {
    var cutByPage = false
    for block in read {
      guard case .text(let text) = block.content else {
        blocks.append(block)
        continue
      }
      if PageFurniture.isPageNumber(text) {
        cutByPage = true
        continue
      }
      var block = Self.row(text).map { Block(content: .row($0), line: block.line) } ?? block
      block.followsPageBreak = block.followsPageBreak || cutByPage
      cutByPage = false
      blocks.append(block)
    }
  }

  /// The cells of a line that tabs divide into labels and figures: two figures or more, or one behind
  /// the label of a row.
  private static func row(_ text: Text) -> [GridCell]? {
    guard text.units.contains(0x09), !text.units.contains(where: Mark.endsSentence),
      let cells = TabRow.cells(text)
    else { return nil }
    let figures = cells.count { SpacedRow.isNumber($0.text) }
    return figures > 1 || figures == 1 && isLabel(cells[0].text) ? cells : nil
  }

  private static func isLabel(_ text: Text) -> Bool {
    let wording = RowLabels.Wording(text)
    return FormLabels.proactive.contains { $0.similarity(to: wording) >= 0.85 }
  }
}
