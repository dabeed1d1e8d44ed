import Markup

/// Which files were compared, to the byte, so that a printed page can be traced to them.
extension HTMLPage {
  var sources: Node {
    let reports = comparison.reports
    return Node(.table, .class("sources")) {
      Node(.thead) {
        Node(.tr) {
          Node(.th, .scope("col"), text: say(Wording.report))
          Node(.th, .scope("col"), text: years.old)
          Node(.th, .scope("col"), text: years.new)
        }
      }
      Node(.tbody) {
        if reports.old.agency?.value != reports.new.agency?.value {
          row(Wording.agency) { report in report.agency.map { verbatim($0.value) } }
        }
        row(Wording.title) { report in report.title.map { verbatim($0.value) } }
        row(Wording.file) { Node(.code, text: $0.source.path) }
        row(Wording.format) { .text(format(of: $0.source)) }
        row(Wording.digest) { Node(.code, text: $0.source.sha256) }
      }
    }
  }

  private func row(_ label: Phrase, _ cell: (Report) -> Node?) -> Node {
    let cells = comparison.reports.map { cell($0) ?? .text(say(Wording.unknown)) }
    return Node(.tr) {
      Node(.th, .scope("row"), text: say(label))
      Node(.td) { cells.old }
      Node(.td) { cells.new }
    }
  }

  private func format(of source: Source) -> String {
    let name =
      switch source.format {
      case .text: say(Wording.plainText)
      case .html: "HTML"
      case .pdf: "PDF"
      case .docx: "DOCX"
      }
    let facts = [name, source.encoding?.rawValue.uppercased(), say(Wording.size(source.bytes))]
    return facts.compactMap(\.self).joined(separator: say(Wording.comma))
  }
}

private enum Wording {
  static let report = Phrase(zh: "报告", en: "Report")
  static let agency = Phrase(zh: "机关", en: "Agency")
  static let title = Phrase(zh: "标题", en: "Title")
  static let file = Phrase(zh: "文件", en: "File")
  static let format = Phrase(zh: "读作", en: "Read as")
  static let digest = Phrase(zh: "SHA-256", en: "SHA-256")
  static let unknown = Phrase(zh: "未识别", en: "not found")
  static let plainText = Phrase(zh: "纯文本", en: "plain text")
  static let comma = Phrase(zh: "，", en: ", ")

  static func size(_ bytes: Int) -> Phrase {
    let count = NumberText.plain(Double(bytes))
    return Phrase(zh: "\(count)字节", en: "\(count) bytes")
  }
}
