extension Document {
  /// Reads a file of any format that reports come in.
  ///
  /// - Throws: ``SourceError`` where the format is not one of them or the file is damaged beyond reading.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    switch FileFormat(of: file) {
    case .foreign(let format): throw format.error(for: file)
    case .readable(.text): return try TextDocument.read(file)
    case .readable(.html): return try HTMLReader.read(file)
    case .readable(.pdf): return try PDFReader.read(file)
    case .readable(.docx): return try WordReader.read(file)
    }
  }
}
