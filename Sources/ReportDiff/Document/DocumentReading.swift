extension Document {
  /// Reads a file of any format that reports come in.
  ///
  /// - Throws: ``SourceError`` where the format is not one of them or the file is damaged beyond reading.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    switch FileFormat(of: file) {
    case .foreign(let format): throw format.error(for: file)
    case .readable(let format):
      var document = try read(file, as: format)
      document.format = format
      return document
    }
  }

  /// Reads a file as one of a format, whatever its bytes say.
  static func read(_ file: SourceFile, as format: SourceFormat) throws(SourceError) -> Document {
    switch format {
    case .text: try TextDocument.read(file)
    case .html: try HTMLReader.read(file)
    case .pdf: try PDFReader.read(file)
    case .docx: try WordReader.read(file)
    }
  }
}
