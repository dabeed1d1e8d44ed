internal import Markup
package import ReportDiff

/// One agency's history as a page that stands alone: no script, no second file, nothing from a network.
package struct HistoryPage {
  let history: AgencyHistory
  let language: Language

  /// The page in UTF-8.
  package static func page(of history: AgencyHistory, language: Language) -> [UInt8] {
    let page = HistoryPage(history: history, language: language)
    return HistoryPage.document(page.title, page.body, language)
  }

  /// A page of ours, with its style and a policy that lets nothing else in.
  static func document(_ title: String, _ body: [Node], _ language: Language) -> [UInt8] {
    HTMLDocument(
      language: language == .chinese ? "zh-CN" : "en",
      title: title.withVisibleControls,
      metadata: [
        Node(.meta, .header("Content-Security-Policy"), .content(policy)),
        Node(.meta, .name("viewport"), .content("width=device-width, initial-scale=1")),
      ],
      style: style,
      // One place for all text, so that no part can forget it.
      body: body.map { $0.mapText(\.withVisibleControls) }
    ).write()
  }

  private static let style = Asset(PackageResources.history_css)
  private static let policy =
    "default-src 'none'; style-src '\(Digest.policySource(style.bytes))'; base-uri 'none';"
    + " form-action 'none'"

  func say(_ phrase: Phrase) -> String { phrase(language) }

  private var title: String { say(Words.title(history.name)) }

  /// Text of a report, its language stated where the page speaks another one.
  func verbatim(_ text: String) -> Node {
    language == .chinese ? .text(text) : Node(.span, .language("zh-CN"), text: text)
  }

  private var body: [Node] {
    [
      Node(.a, .link(to: "main"), .class("skip"), text: say(Words.skip)),
      Node(.header) {
        Node(.h1, text: title)
        head
        contents
      },
      Node(.main, .id("main"), .goal) {
        charts
        promises
        problems
        figures
        findings
        files
      },
      Node(.footer) { Node(.p, text: say(Words.caution)) },
    ]
  }

  private var contents: Node {
    Node(.nav, .spokenLabel(say(Words.contents))) {
      Node(.ul) {
        for part in Part.allCases {
          Node(.li) { Node(.a, .link(to: part.rawValue), text: say(part.title)) }
        }
      }
    }
  }

  func section(_ part: Part, @NodeBuilder content: () -> [Node]) -> Node {
    Node(.section, .id(part.rawValue), .spoken(by: "\(part.rawValue)-title")) {
      Node(.h2, .id("\(part.rawValue)-title"), text: say(part.title))
      content()
    }
  }

  /// The parts of the page.
  enum Part: String, CaseIterable {
    case charts
    case promises
    case problems
    case figures
    case findings
    case files

    var title: Phrase {
      switch self {
      case .charts: Phrase(zh: "走势", en: "Trends")
      case .promises: HistoryTerms.promises
      case .problems: HistoryTerms.problems
      case .figures: HistoryTerms.figures
      case .findings: Phrase(zh: "核查结果", en: "Findings")
      case .files: Phrase(zh: "报告文件", en: "The reports' files")
      }
    }
  }
}

// MARK: - Head, findings, files

extension HistoryPage {
  private var head: [Node] {
    let revised = history.years.compactMap { year in year.revision.map { (year.year, $0) } }
    var nodes = [Node(.p, text: say(Words.years(history.years.map(\.year))))]
    if !history.otherNames.isEmpty {
      nodes.append(Node(.p, text: say(Words.otherNames(history.otherNames))))
    }
    nodes += revised.map { year, revision in
      Node(.p, .class("revised")) {
        Node(.strong, text: say(HistoryTerms.year(year)) + " ")
        Node.text(say(HistoryTerms.revision(revision)))
      }
    }
    if !history.missingYears.isEmpty {
      nodes.append(Node(.p, text: say(HistoryTerms.missing(history.missingYears))))
    }
    if history.staleCount > 0 {
      nodes.append(Node(.p, .class("faint"), text: say(HistoryTerms.stale(history.staleCount))))
    }
    if history.pendingCount > 0 {
      nodes.append(Node(.p, .class("faint"), text: say(HistoryTerms.pending(history.pendingCount))))
    }
    return nodes
  }

  private var findings: Node {
    section(.findings) {
      if history.years.allSatisfy(\.findings.isEmpty) { Node(.p, text: say(Words.noFindings)) }
      for year in history.years where !year.findings.isEmpty {
        Node(.h3, text: say(HistoryTerms.year(year.year)))
        Node(.ul) {
          for finding in year.findings {
            Node(.li) {
              if let severity = finding.severity {
                Node(.strong, .class(severity.rawValue), text: say(Terms.severity(severity)) + " ")
              }
              Node.text(say(finding.message))
            }
          }
        }
      }
    }
  }

  private var files: Node {
    section(.files) {
      Node(.div, .class("scroll")) {
        Node(.table) {
          Node(.thead) {
            Node(.tr) { Words.fileColumns.map { Node(.th, .scope("col"), text: say($0)) } }
          }
          Node(.tbody) {
            for year in history.years {
              for version in year.versions { row(of: version, year.year) }
            }
          }
        }
      }
      for year in history.years { revision(of: year) }
    }
  }

  private func row(of version: AgencyHistory.Version, _ year: Int) -> Node {
    Node(.tr) {
      Node(.th, .scope("row"), text: "\(year)")
      Node(.td, .class("number"), text: "\(version.number)")
      Node(.td, text: version.path)
      Node(.td, text: version.format)
      Node(.td, text: version.added.day)
      Node(.td) { Node(.code, text: String(version.sha256.prefix(12))) }
      Node(.td, text: version.reader)
    }
  }

  private func revision(of year: AgencyHistory.Year) -> [Node] {
    guard let revision = year.revision else { return [] }
    let heading = "\(say(HistoryTerms.year(year.year))) \(say(HistoryTerms.revision(revision)))"
    guard !revision.cells.isEmpty else { return [Node(.h3, text: heading)] }
    return [
      Node(.h3, text: heading),
      Node(.table) {
        Node(.thead) {
          Node(.tr) {
            Node(.th, .scope("col"), text: say(Words.item))
            Node(.th, .scope("col"), .class("number"), text: say(Words.before))
            Node(.th, .scope("col"), .class("number"), text: say(Words.now))
          }
        }
        Node(.tbody) {
          for change in revision.cells {
            Node(.tr) {
              Node(.th, .scope("row")) { verbatim(Form.label(of: change.key)) }
              Node(.td, .class("number"), text: shown(change.values.old, change.key))
              Node(.td, .class("number"), text: shown(change.values.new, change.key))
            }
          }
        }
      },
    ]
  }

  /// A cell in words: a blank one is no 0.
  func shown(_ cell: StoredCell?, _ key: CellKey) -> String {
    guard let cell else { return say(Words.noReport) }
    let shown = Cell(key: key, value: cell.value, raw: cell.raw, state: cell.state, line: nil)
    return TerminalCell(cell: shown, language: language).value
  }
}

private enum Words {
  static let skip = Phrase(zh: "跳到正文", en: "Skip to the content")
  static let contents = Phrase(zh: "目录", en: "Contents")
  static let noFindings = Phrase(zh: "没有发现问题。", en: "Nothing was found.")
  static let item = Phrase(zh: "项目", en: "Item")
  static let before = Phrase(zh: "原先", en: "Before")
  static let now = Phrase(zh: "现在", en: "Now")
  static let noReport = Phrase(zh: "无", en: "none")
  static let caution = Phrase(
    zh: "“未见体现”是说下一年度的报告没有写到，不是说没有做。复核结论与 govdiff 的结论一并列出。",
    en: "“Not seen” means that the next year's report does not show it, not that nothing was done."
      + " Reviewers' verdicts stand beside govdiff's own."
  )
  static let fileColumns = [
    Phrase(zh: "年份", en: "Year"), Phrase(zh: "版本", en: "Version"), Phrase(zh: "文件", en: "File"),
    Phrase(zh: "格式", en: "Format"), Phrase(zh: "存入日期", en: "Added"),
    Phrase(zh: "SHA-256 前 12 位", en: "SHA-256, 12 digits"), Phrase(zh: "读取版本", en: "Read by"),
  ]

  static func title(_ agency: String) -> Phrase {
    Phrase(
      zh: "\(agency)政府信息公开工作年度报告历年情况",
      en: "\(agency): disclosure reports over the years"
    )
  }

  static func years(_ years: [Int]) -> Phrase {
    let list = HistoryTerms.years(years)
    return Phrase(zh: "年份：\(list(.chinese))", en: "Years: \(list(.english))")
  }

  static func otherNames(_ names: [String]) -> Phrase {
    Phrase(
      zh: "又名：\(names.joined(separator: "、"))",
      en: "Also named: \(names.joined(separator: ", "))"
    )
  }
}
