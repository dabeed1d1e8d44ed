/// The bytes of a text file as UTF-16 units, and the encoding that they were found to be in.
struct DecodedText: Sendable {
  let encoding: TextEncoding
  let units: [UInt16]
  /// What was damaged: the characters that could not be decoded stand as U+FFFD.
  var warnings: [Warning] = []
}

/// Decides the encoding from the bytes; what does not decode is never guessed.
///
/// A few bytes that fit in no encoding (a file cut in the middle of a character, a damaged sector) become
/// U+FFFD, each of which is told; a file with more of them is refused.
enum TextDecoder {
  /// Decodes a text file.
  ///
  /// - Throws: ``SourceError`` where the bytes are no text of a known encoding, with the line of the
  ///   first byte that does not decode.
  static func decode(_ file: SourceFile) throws(SourceError) -> DecodedText {
    let bytes = file.bytes
    if bytes.starts(with: byteOrderMark) {
      guard let text = RepairedText(utf8: bytes[3...])?.decoded else {
        throw undecodable(file, "UTF-8")
      }
      return text
    }
    let hasZero = bytes.hasZero
    if let encoding = utf16Encoding(of: bytes, hasZero) {
      return try utf16(file, encoding)
    }
    if let text = RepairedText(utf8: bytes[...])?.decoded {
      guard !hasZero else { throw binary(file) }
      return text
    }
    guard !hasZero else { throw binary(file) }
    let converted = Iconv.utf16(bytes, from: "GB18030")
    guard let text = RepairedText(converted, .gb18030, of: bytes)?.decoded else {
      throw undecodable(file, "GB18030", at: converted.damage.first)
    }
    return text
  }

  /// The byte order mark in UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes a web page: as any text, but for what only its own declaration tells (Big5 and GB18030 are
  /// the same bytes).
  ///
  /// - Throws: ``SourceError`` as for a text file.
  static func decodePage(_ file: SourceFile) throws(SourceError) -> DecodedText {
    if DeclaredCharset.isBig5(file.bytes), RepairedText(utf8: file.bytes[...]) == nil {
      let converted = Iconv.utf16(file.bytes, from: "BIG5")
      if let text = RepairedText(converted, .big5, of: file.bytes)?.decoded { return text }
    }
    return try decode(file)
  }

  /// A byte order mark, or none but every second byte of the ASCII in it 0.
  private static func utf16Encoding(of bytes: [UInt8], _ hasZero: Bool) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), hasZero else { return nil }
    return [TextEncoding.utf16LittleEndian, .utf16BigEndian].first { isPlausible(bytes, $0) }
  }

  /// Whether nearly all units are Han characters, ASCII or the marks of Chinese text.
  private static func isPlausible(_ bytes: [UInt8], _ encoding: TextEncoding) -> Bool {
    let sample = units(Array(bytes.prefix(8192 & ~1)), encoding)
    let known = sample.count { unit in
      Mark.isHan(unit) && !(0xD800...0xDFFF).contains(unit) || (0x20...0x7E).contains(unit)
        || [0x09, 0x0A, 0x0D].contains(unit) || Mark.isPunctuation(unit) || Mark.isSpace(unit)
    }
    return known * 100 >= sample.count * 97 && sample.contains { $0 < 0x80 }
  }

  private static func units(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt16] {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    return stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
  }

  private static func utf16(
    _ file: SourceFile,
    _ encoding: TextEncoding
  ) throws(SourceError) -> DecodedText {
    let bytes = file.bytes
    guard bytes.count.isMultiple(of: 2) else { throw undecodable(file, "UTF-16") }
    let low = encoding == .utf16LittleEndian ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard UTF16Conversion.isWellFormed(units) else {
      throw undecodable(file, "UTF-16")
    }
    guard !units.contains(0) else { throw binary(file) }
    return DecodedText(encoding: encoding, units: units)
  }
}

// MARK: - Wording

private func undecodable(
  _ file: SourceFile,
  _ charset: String,
  at offset: Int? = nil
) -> SourceError {
  let line = offset.map { file.bytes.prefix($0).count { $0 == 0x0A } + 1 }
  return SourceError(
    path: file.path,
    problem: Phrase(
      zh: "编码无法识别：按 \(charset) 解码" + (line.map { "在第 \($0) 行" } ?? "") + "失败",
      en: "the encoding is not known: not valid \(charset)" + (line.map { " at line \($0)" } ?? "")
    ),
    remedy: Phrase(
      zh: "请另存为 UTF-8 或 GB18030 文本再试",
      en: "save it as UTF-8 or GB18030 text and try again"
    )
  )
}

private func binary(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(zh: "这是二进制文件，不是文本", en: "it is a binary file, not text"),
    remedy: Phrase(
      zh: "请先转换为文本（UTF-8 或 GB18030）再试",
      en: "convert it to text (UTF-8 or GB18030) first"
    )
  )
}
