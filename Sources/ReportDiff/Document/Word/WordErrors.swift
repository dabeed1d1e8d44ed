import Archive
import Markup

/// What is wrong with a Word document, in words.
enum WordErrors {
  private static let saveAgain = Phrase(
    zh: "请在 Word 或 WPS 中打开并另存为 DOCX 再试",
    en: "open it in Word or WPS and save it as DOCX again"
  )

  static func archive(_ error: ArchiveError, of file: SourceFile) -> SourceError {
    switch error {
    case .damaged:
      SourceError(
        path: file.path,
        problem: Phrase(
          zh: "DOCX 文件已损坏，无法解压",
          en: "the DOCX is damaged and cannot be unpacked"
        ),
        remedy: Phrase(zh: "请重新下载或另存一份再试", en: "download or save it again")
      )
    case .encrypted:
      SourceError(
        path: file.path,
        problem: Phrase(zh: "DOCX 文件加了密码", en: "the DOCX is protected by a password"),
        remedy: Phrase(zh: "请去掉密码后另存再试", en: "remove the password and save it again")
      )
    case .tooManyMembers, .tooLarge, .tooDense:
      SourceError(
        path: file.path,
        problem: Phrase(
          zh: "DOCX 文件解压后异常庞大，已停止读取",
          en: "the DOCX unpacks to an unreasonable size; reading was stopped"
        ),
        remedy: Phrase(
          zh: "请核对文件来源，或在 Word 或 WPS 中另存一份再试",
          en: "check where it comes from, or save it again from Word or WPS"
        )
      )
    }
  }

  static func missingMainPart(_ file: SourceFile, _ part: String) -> SourceError {
    SourceError(
      path: file.path,
      problem: Phrase(
        zh: "DOCX 文件缺少正文部分 \(part)",
        en: "the DOCX lacks its main part \(part)"
      ),
      remedy: saveAgain
    )
  }

  static func markup(_ error: MarkupError, in part: String, of file: SourceFile) -> SourceError {
    let problem =
      switch error {
      case .malformed(let line):
        Phrase(
          zh: "DOCX 文件的正文（\(part) 第 \(line) 行）不是合法的 XML",
          en: "the text of the DOCX (\(part), line \(line)) is not well-formed XML"
        )
      case .declaresEntities:
        Phrase(
          zh: "DOCX 文件的正文（\(part)）声明了 XML 实体，不予读取",
          en: "the text of the DOCX (\(part)) declares XML entities, which is refused"
        )
      case .tooDeep:
        Phrase(
          zh: "DOCX 文件的正文嵌套过深，已停止读取",
          en: "the text of the DOCX is nested too deep; reading was stopped"
        )
      case .tooLong:
        Phrase(
          zh: "DOCX 文件的正文过长，已停止读取",
          en: "the text of the DOCX is too long; reading was stopped"
        )
      }
    return SourceError(path: file.path, problem: problem, remedy: saveAgain)
  }

  static func tooManyCells(_ file: SourceFile, limit: Int) -> SourceError {
    SourceError(
      path: file.path,
      problem: Phrase(
        zh: "DOCX 文件的表格超过 \(limit) 个单元格，已停止读取",
        en: "the tables of the DOCX have more than \(limit) cells; reading was stopped"
      ),
      remedy: Phrase(zh: "请核对是否为年度报告", en: "check whether it is an annual report")
    )
  }

  static func onlyPictures(_ file: SourceFile) -> SourceError {
    SourceError(
      path: file.path,
      problem: Phrase(
        zh: "DOCX 文件里只有图片，没有文字",
        en: "the DOCX holds pictures only and no text"
      ),
      remedy: Phrase(
        zh: "请找文字版，或导出为 PDF 并做文字识别（ocrmypdf -l chi_sim）",
        en: "find a version with text, or export it as PDF and recognise it (ocrmypdf -l chi_sim)"
      )
    )
  }
}
