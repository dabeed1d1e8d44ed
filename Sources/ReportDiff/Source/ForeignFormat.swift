/// File formats that are not read, with what to turn them into.
struct ForeignFormat: Hashable {
  let magic: [UInt8]
  let name: Phrase
  let remedy: Phrase

  /// The formats that are known by their first bytes.
  static let known: [ForeignFormat] = [
    ForeignFormat(
      magic: [0xD0, 0xCF, 0x11, 0xE0],
      name: Phrase(zh: "旧版 Word 或 WPS 文件（.doc、.wps）", en: "an old Word or WPS file (.doc, .wps)"),
      remedy: saveAsDocument
    ),
    ForeignFormat(
      magic: Array("{\\rtf".utf8),
      name: Phrase(zh: "RTF 文件", en: "an RTF file"),
      remedy: saveAsDocument
    ),
    picture([0x89, 0x50, 0x4E, 0x47], "PNG"), picture([0xFF, 0xD8, 0xFF], "JPEG"),
    picture(Array("GIF8".utf8), "GIF"), picture([0x49, 0x49, 0x2A, 0x00], "TIFF"),
    picture([0x4D, 0x4D, 0x00, 0x2A], "TIFF"), picture(Array("RIFF".utf8), "WebP"),
    archive([0x52, 0x61, 0x72, 0x21], "RAR"), archive([0x37, 0x7A, 0xBC, 0xAF], "7z"),
    archive([0x1F, 0x8B], "gzip"),
  ]

  private static let saveAsDocument = Phrase(
    zh: "请在 WPS 或 Word 中另存为 DOCX 再试（或运行 soffice --headless --convert-to docx 文件名）",
    en: "save it as DOCX from WPS or Word (or run: soffice --headless --convert-to docx FILE)"
  )

  private static func picture(_ magic: [UInt8], _ name: String) -> ForeignFormat {
    ForeignFormat(
      magic: magic,
      name: Phrase(zh: "\(name) 图片", en: "a \(name) picture"),
      remedy: Phrase(
        zh: "请先转成 PDF 并做文字识别（img2pdf 后用 ocrmypdf -l chi_sim），再比较",
        en: "make it a PDF and recognise its text first (img2pdf, then ocrmypdf -l chi_sim)"
      )
    )
  }

  private static func archive(_ magic: [UInt8], _ name: String) -> ForeignFormat {
    ForeignFormat(
      magic: magic,
      name: Phrase(zh: "\(name) 压缩包", en: "a \(name) archive"),
      remedy: Phrase(zh: "请先解压，再给出其中的报告", en: "unpack it and name the report in it")
    )
  }

  private init(magic: [UInt8], name: Phrase, remedy: Phrase) {
    self.magic = magic
    self.name = name
    self.remedy = remedy
  }

  /// A zip that is no Word document.
  init(zip bytes: [UInt8]) {
    let contents = ZipContents(bytes)
    if contents.holds("OFD.xml") {
      self.init(
        magic: ZipContents.magic,
        name: Phrase(zh: "OFD 文件", en: "an OFD file"),
        remedy: Phrase(
          zh: "请在 OFD 阅读器或 WPS 中导出为 PDF 再试",
          en: "export it as PDF from an OFD reader or WPS first"
        )
      )
    } else if contents.holds("xl/workbook.xml") {
      self.init(
        magic: ZipContents.magic,
        name: Phrase(zh: "Excel 工作簿", en: "an Excel workbook"),
        remedy: Phrase(zh: "请给出含有报告正文的文件", en: "name the file with the text of the report")
      )
    } else if contents.holds("opendocument.text") {
      self.init(
        magic: ZipContents.magic,
        name: Phrase(zh: "ODT 文件", en: "an ODT file"),
        remedy: Self.saveAsDocument
      )
    } else {
      self.init(
        magic: ZipContents.magic,
        name: Phrase(zh: "压缩包", en: "a zip archive"),
        remedy: Phrase(zh: "请先解压，再给出其中的报告", en: "unpack it and name the report in it")
      )
    }
  }

  /// What is wrong with a file of this format.
  func error(for file: SourceFile) -> SourceError {
    SourceError(
      path: file.path,
      problem: Phrase(
        zh: "这是\(name(.chinese))，不能直接读取",
        en: "it is \(name(.english)), which is not read"
      ),
      remedy: remedy
    )
  }
}
