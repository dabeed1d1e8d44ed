internal import Markup

/// What an archive copy says beside the report itself: the problems and promises as they were read, and the
/// source.
extension SnapshotPage {
  var items: [Node] {
    list(Words.problems, report.problems) + list(Words.commitments, report.commitments)
  }

  private func list(_ name: String, _ items: [Item]) -> [Node] {
    guard !items.isEmpty else { return [] }
    return [
      Node(.div, .class("items")) {
        Node(.p) { Node(.span, text: name) }
        Node(.ol) { items.map(entry) }
      }
    ]
  }

  private func entry(_ item: Item) -> Node {
    Node(.li, .id(item.id)) {
      if let headline = item.headline {
        Node(.strong, .class(SnapshotFormat.Mark.headline), text: headline)
        Node.text(Words.colon)
      }
      Node(.span, .class(SnapshotFormat.Mark.text), text: item.text.description)
      if let problem = item.problem {
        Node.text(" ")
        Node(.a, .link(to: problem), text: Words.answers)
      }
    }
  }

  var provenance: Node {
    let source = report.source
    let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
    return Node(.div, .class("source")) {
      Node(.p) {
        Node.text(Words.source)
        Node(.code, text: TerminalSafety.safe(name))
        Node.text(Words.size(source))
        Node(.code, text: source.sha256)
      }
      if !report.warnings.isEmpty {
        Node(.ul) {
          for warning in report.warnings {
            Node(.li, .class(SnapshotFormat.Mark.remark + warning.code)) {
              Node.text(place(warning))
              Node(.span, .class(SnapshotFormat.Mark.text), text: warning.message(.chinese))
              Node.text(" ")
              Node(
                .span,
                .class(SnapshotFormat.Mark.english),
                .language("en"),
                text: warning.message(.english)
              )
            }
          }
        }
      }
    }
  }

  private func place(_ warning: Warning) -> String {
    warning.line.map { report.source.position(ofLine: $0)(.chinese) + Words.colon } ?? ""
  }
}

private enum Words {
  static let problems = "读出的问题"
  static let commitments = "读出的改进措施"
  static let colon = "："
  static let answers = "针对的问题"
  static let source = "来源："

  static func size(_ source: Source) -> String {
    "（\(source.format.rawValue)，\(source.bytes) 字节），SHA-256 "
  }
}
