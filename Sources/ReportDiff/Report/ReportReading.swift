extension Report {
  /// Reads a report from a file.
  ///
  /// - Throws: ``SourceError`` where the file is empty, is not text, or holds no section and no table
  ///   of an annual report.
  public init(from file: SourceFile) throws(SourceError) {
    guard !file.bytes.isEmpty else { throw emptyFile(file) }
    if let archived = SnapshotReader.report(in: file) {
      self = archived
      return
    }
    try self.init(Document.read(file), of: file)
  }

  /// Reads a report from a file of which the document is at hand.
  init(_ document: Document, of file: SourceFile) throws(SourceError) {
    let outline = Outline(document.blocks)
    let identity = Identity(document.blocks, outline, path: file.path)
    let tables = Tables(document.blocks, outline, year: identity.year?.value)
    guard outline.parts.contains(where: { $0.kind != .unknown }) else {
      throw document.attachment.map { reportIsElsewhere(file, $0) } ?? notAReport(file)
    }
    self.init(Source(file, document), document, outline, identity, tables)
  }

  init(
    _ source: Source,
    _ document: Document,
    _ outline: Outline,
    _ identity: Identity,
    _ tables: Tables
  ) {
    let year = identity.year?.value
    var counts: [SectionKind: Int] = [:]
    var sections: [Section] = []
    var five: [Paragraph] = []
    for part in outline.parts {
      let paragraphs = part.paragraphs(in: document.blocks)
      let first = counts[part.kind, default: 0] + 1
      let sentences = Narrative(part.kind, paragraphs, firstNumber: first, year: year).sentences
      counts[part.kind, default: 0] += sentences.count
      sections.append(
        Section(
          kind: part.kind,
          ordinal: part.ordinal,
          title: part.title.description,
          line: part.line,
          sentences: sentences
        )
      )
      if part.kind == .problems {
        five += paragraphs
      } else if part.continuesProblems(after: sections.dropLast().last, year) {
        five.append(Paragraph(part.titleBody, isHeading: true, line: part.line ?? 1))
        five += paragraphs
      }
    }
    let sectionFive = SectionFive(five, year: year)
    self.init(
      source: source,
      agency: identity.agency,
      year: identity.year,
      title: identity.title,
      template: tables.template,
      sections: sections,
      cells: tables.cells,
      figures: FigureScan.figures(in: sections, year: year),
      problems: sectionFive.problems,
      commitments: sectionFive.commitments,
      warnings: document.warnings + outline.warnings + tables.warnings,
      statedPeriod: StatedPeriod.located(in: document.blocks[outline.head])
    )
  }
}

extension Source {
  fileprivate init(_ file: SourceFile, _ document: Document) {
    self.init(
      path: file.path,
      format: document.format,
      encoding: document.encoding,
      bytes: file.bytes.count,
      sha256: Digest.sha256(file.bytes),
      pageStarts: document.pageStarts
    )
  }
}

extension Outline.Part {
  /// The title without its ordinal.
  fileprivate var titleBody: Text { SectionTitle(title)?.body ?? title }

  /// Whether this is the second half of section five under an ordinal of its own (六、下一步改进措施).
  fileprivate func continuesProblems(after previous: Section?, _ year: Int?) -> Bool {
    previous?.kind == .problems && kind == .unknown
      && SectionFiveWords.shared.role(ofHeading: titleBody, year: year) == .remedy
  }

  /// The running text of the section: in a section with a table only what is prose, elsewhere all but
  /// the signature and date that close the report.
  func paragraphs(in blocks: [Block]) -> [Paragraph] {
    var body = blocks[body]
    if kind.isTable {
      return ParagraphJoiner(body.filter(\.isProseBesideTable)).paragraphs
    }
    while let last = body.last, last.isGap || last.isSignature { body.removeLast() }
    return ParagraphJoiner(body).paragraphs
  }
}

extension Block {
  /// Whether a line in a table's section is a sentence rather than a cell.
  fileprivate var isProseBesideTable: Bool {
    guard case .text(let text) = content else { return false }
    return text.count >= 10 && text.units.contains(where: Mark.endsSentence)
      && CellText(text).number == nil
  }

  fileprivate var isSignature: Bool {
    soleText.map { SignatureLine.isDate($0) || SignatureLine.isAgency($0) } ?? false
  }
}

// MARK: - Wording

private func emptyFile(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(zh: "文件是空的", en: "the file is empty"),
    remedy: Phrase(zh: "请重新下载或导出该报告", en: "download or export the report again")
  )
}

private func notAReport(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(
      zh: "不是政府信息公开工作年度报告：没有找到“一、总体情况”等六个部分的标题，也没有报告格式的表格",
      en: "it is no annual report on government information: neither a title of the six sections "
        + "nor a table of the form was found"
    ),
    remedy: Phrase(zh: "请核对是否选错文件", en: "check whether it is the right file")
  )
}

private func reportIsElsewhere(_ file: SourceFile, _ address: String) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(
      zh: "网页里没有报告的正文，正文可能在附件或内嵌文件中：\(address)",
      en: "the page does not hold the report; it may be in a linked or framed document: \(address)"
    ),
    remedy: Phrase(zh: "请下载该文件再试", en: "download that document and name it instead")
  )
}
