/// The format of a source file.
public enum SourceFormat: String, Sendable {
  /// Plain text, Markdown marks included.
  case text
  /// A web page.
  case html
  /// A PDF with a text layer.
  case pdf
  /// A Word document.
  case docx
}

/// Where a report came from and how its bytes were read.
public struct Source: Sendable {
  /// The path as the user gave it; `-` for standard input.
  public let path: String
  /// The format, decided from the bytes.
  public let format: SourceFormat
  /// What the bytes were read as; `nil` where the format fixes it.
  public let encoding: TextEncoding?
  /// The size in bytes.
  public let bytes: Int
  /// The SHA-256 digest in lower-case hexadecimal digits.
  public let sha256: String
  /// The line that each page begins with, in a PDF; empty elsewhere.
  var pageStarts: [Int] = []
}

/// The encodings that text files of agencies come in.
public enum TextEncoding: String, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, little end first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, big end first.
  case utf16BigEndian = "utf-16be"
  /// GB18030, and GBK and GB 2312 within it.
  case gb18030
  /// Big5, which only a page that says so is read as.
  case big5
}
