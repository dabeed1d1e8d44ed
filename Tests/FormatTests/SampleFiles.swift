@testable import MadeCorpus
@testable import ReportDiff

/// The sample report as a file of every format.
enum SampleFiles {
  static let text = Array(TextSetting.text(.standard).utf8)
  static let page = Array(PageSetting.page(.standard, in: .standard).utf8)
  static let words = Array(WordsSetting.words(.standard).utf8)
  static let word = WordSetting.file(.standard)

  /// The archive copy of the text; nothing where that could not be read, which other tests tell.
  static let archive: [UInt8] = {
    let report = try? Report(from: SourceFile(path: "sample.txt", bytes: text))
    return report.map(SnapshotRendering.page) ?? []
  }()

  static let all: [(format: SourceFormat, bytes: [UInt8])] = [
    (.text, text), (.html, page), (.pdf, words), (.docx, word),
  ]
}
