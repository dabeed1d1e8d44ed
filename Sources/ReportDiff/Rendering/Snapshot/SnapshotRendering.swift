internal import Markup

/// One report as a clean page: the archive copy that next year's is compared against.
public enum SnapshotRendering {
  /// The sections with every sentence, the three tables on the form's grid, the problems and promises that
  /// were read, and where it all came from.
  ///
  /// Read back, it is the same report. It is Chinese whatever language the user speaks, so that the same
  /// report makes the same bytes.
  ///
  /// - Parameter report: the report as read.
  /// - Returns: the page in UTF-8.
  public static func page(of report: Report) -> [UInt8] {
    SnapshotPage(report: report).document.write()
  }
}

/// The archive copy in the making.
struct SnapshotPage {
  let report: Report

  var document: HTMLDocument {
    HTMLDocument(
      language: "zh-CN",
      title: TerminalSafety.safe(title),
      metadata: [
        Node(.meta, .name("generator"), .content(SnapshotFormat.generator)),
        Node(
          .meta,
          .header("Content-Security-Policy"),
          .content(SnapshotStyle.policy)
        ),
        Node(.meta, .name("viewport"), .content("width=device-width, initial-scale=1")),
      ],
      style: SnapshotStyle.sheet,
      body: [head, main, provenance]
    )
  }

  private var title: String {
    report.title?.value ?? "\(report.agency?.value ?? "")\(Words.title)"
  }

  private var head: Node {
    Node(.header) {
      if let title = report.title { Node(.h1, anchor(.title), text: title.value) }
      if let agency = report.agency { Node(.p, anchor(.agency), text: agency.value) }
      if let year = report.year {
        Node(.p) {
          Node(.span, anchor(.year), text: "\(year.value)")
          Node.text(Words.year)
        }
      }
      if let period = report.statedPeriod {
        Node(.p) {
          Node.text(Words.period)
          Node(.span, anchor(.period), text: "\(period.value)")
          Node.text(Words.year)
        }
      }
    }
  }

  private func anchor(_ head: SnapshotFormat.Head) -> Attribute { .id(head.rawValue) }

  private var main: Node {
    let form = report.template.map { SnapshotFormat.Mark.form + $0.rawValue } ?? ""
    return Node(.main, .class(form)) {
      for (index, section) in report.sections.enumerated() { self.section(section, index) }
      looseTables
      items
    }
  }

  private func section(_ section: Section, _ index: Int) -> Node {
    var heading: String?
    return Node(
      .section,
      .id("section-\(index + 1)"),
      .class(SnapshotFormat.Mark.section + section.kind.rawValue)
    ) {
      sectionTitle(section)
      if report.sections.prefix(index).allSatisfy({ $0.kind != section.kind }) {
        tables(of: section.kind)
      }
      for sentence in section.sentences {
        subheading(of: sentence, after: &heading)
        Node(.p, .id(sentence.id), text: sentence.text.description)
      }
    }
  }

  private func sectionTitle(_ section: Section) -> Node {
    section.title.isEmpty
      ? Node(.h2, .class(SnapshotFormat.Mark.lost), text: section.kind.title)
      : Node(.h2, text: section.title)
  }

  private func subheading(of sentence: Sentence, after last: inout String?) -> Node? {
    guard let heading = sentence.heading, heading != last else { return nil }
    last = heading
    return Node(.h3, text: heading)
  }

  /// The tables that stand in no section of their own.
  private var looseTables: [Node] {
    SectionKind.form.filter { kind in
      kind.isTable && report.sections.allSatisfy { $0.kind != kind }
    }.flatMap(tables)
  }
}

private enum Words {
  static let title = "政府信息公开工作年度报告"
  static let year = "年"
  static let period = "统计期限："
}
