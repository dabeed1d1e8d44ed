@testable import ReportDiff

/// The sample report as a file of every format.
enum SampleFiles {
  static let text = Array(TextSetting.text(.standard).utf8)
  static let page = Array(PageSetting.page(.standard).utf8)
  static let words = Array(WordsSetting.words(.standard).utf8)
  static let word = WordSetting.file(.standard)

  static let all: [(format: SourceFormat, bytes: [UInt8])] = [
    (.text, text), (.html, page), (.pdf, words), (.docx, word),
  ]
}
