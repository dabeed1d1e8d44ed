/// File formats that are not read, known by their first bytes, with what to turn them into.
enum ForeignFormat {
  private static let formats: [(magic: [UInt8], name: Phrase, remedy: Phrase)] = [
    (Array("%PDF".utf8), Phrase(zh: "PDF 文件", en: "a PDF"), pdf),
    (
      [0x50, 0x4B, 0x03, 0x04], Phrase(zh: "DOCX、OFD 等压缩格式的文件", en: "a DOCX, OFD or other zip"),
      office
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      Phrase(zh: "旧版 Office 或 WPS 文件（.doc、.wps）", en: "an old Office or WPS file (.doc, .wps)"),
      office
    ),
    (Array("{\\rtf".utf8), Phrase(zh: "RTF 文件", en: "an RTF file"), office),
    ([0x89, 0x50, 0x4E, 0x47], Phrase(zh: "PNG 图片", en: "a PNG picture"), picture),
    ([0xFF, 0xD8, 0xFF], Phrase(zh: "JPEG 图片", en: "a JPEG picture"), picture),
  ]

  private static let pdf = Phrase(
    zh: "请先用 pdftotext -layout 转为文本再试",
    en: "turn it into text with pdftotext -layout first"
  )
  private static let office = Phrase(
    zh: "请在 WPS 或 Word 中另存为纯文本（UTF-8）再试",
    en: "save it as plain text (UTF-8) from WPS or Word first"
  )
  private static let picture = Phrase(
    zh: "请先做文字识别，再把文字存为纯文本",
    en: "recognise its text first and save that as plain text"
  )
  private static let page = Phrase(
    zh: "请在浏览器中打开，全选正文复制，存为纯文本再试",
    en: "open it in a browser, copy the text and save that as plain text"
  )

  /// What is wrong with a file of such a format; `nil` where it may be text.
  static func error(for file: SourceFile) -> SourceError? {
    if let format = formats.first(where: { file.bytes.starts(with: $0.magic) }) {
      return SourceError(path: file.path, problem: refusal(format.name), remedy: format.remedy)
    }
    guard isWebPage(file.bytes) else { return nil }
    let name = Phrase(zh: "网页（HTML）", en: "a web page (HTML)")
    return SourceError(path: file.path, problem: refusal(name), remedy: page)
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<?xml", "<div", "<table"].contains {
      head.hasPrefix($0)
    }
  }

  private static func refusal(_ name: Phrase) -> Phrase {
    Phrase(
      zh: "这是\(name(.chinese))，目前只能读取文本文件",
      en: "it is \(name(.english)); only text files are read so far"
    )
  }
}
