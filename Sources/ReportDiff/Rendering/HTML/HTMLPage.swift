import Markup

/// The change report in the making; each of its parts stands in a file of its own.
struct HTMLPage {
  let comparison: Comparison
  let language: Language
  let anchors: HTMLAnchors

  init(of comparison: Comparison, in language: Language) {
    self.comparison = comparison
    self.language = language
    anchors = HTMLAnchors(of: comparison)
  }

  var document: HTMLDocument {
    HTMLDocument(
      language: languageTag,
      title: title.withVisibleControls,
      metadata: [
        Node(.meta, .header("Content-Security-Policy"), .content(HTMLAssets.policy)),
        Node(.meta, .name("viewport"), .content("width=device-width, initial-scale=1")),
      ],
      style: HTMLAssets.style,
      script: HTMLAssets.script,
      // One place for all text, so that no part can forget it.
      body: body.map { $0.mapText(\.withVisibleControls) }
    )
  }

  private var body: [Node] {
    [
      Node(.a, .link(to: "main"), .class("skip"), text: say(Wording.skip)),
      Node(.header) {
        Node(.h1, text: title)
        Node(.div, .class("bar-top")) {
          contents
          tools
        }
      },
      Node(.main, .id("main"), .goal) {
        summary
        figures
        commitments
        wording
        findings
        warnings
      },
      Node(.footer) { Node(.p, text: say(Wording.caution)) },
    ]
  }

  private var title: String {
    let agency = comparison.reports.new.agency ?? comparison.reports.old.agency
    return say(Wording.title(agency: agency?.value, years))
  }
}

// MARK: - What every part needs

extension HTMLPage {
  func say(_ phrase: Phrase) -> String { phrase(language) }

  /// What the two years are called: 2023年 and 2024年, or 上年 and 本年 where a report gives none.
  var years: YearPair<String> {
    func name(_ report: Report, _ unknown: Phrase) -> String {
      report.year.map { say(Phrase(zh: "\($0.value)年", en: "\($0.value)")) } ?? say(unknown)
    }
    return YearPair(
      old: name(comparison.reports.old, Wording.lastYear),
      new: name(comparison.reports.new, Wording.thisYear)
    )
  }

  /// Text of a report, its language stated where the page speaks another one.
  func verbatim(_ text: String) -> Node {
    language == .chinese ? .text(text) : Node(.span, .language("zh-CN"), text: text)
  }

  func verbatim(_ text: Text) -> Node { verbatim(text.description) }

  /// A link where its goal is on the page, else the bare text.
  func link(_ text: Node, to anchor: String?) -> Node {
    guard let anchor else { return text }
    return Node(.a, .link(to: anchor)) { text }
  }

  /// A link to the sentence of an id, named by where it stands in its report.
  func link(toSentence id: String, of year: HTMLAnchors.Year) -> Node {
    link(.text(say(HTMLTerms.place(ofSentence: id))), to: anchors.anchor(ofSentence: id, of: year))
  }

  /// A place in a report's file: `2024.txt:312`.
  func place(_ line: Int?, in report: Report) -> String {
    say(report.source.shortPlace(ofLine: line))
  }

  private var languageTag: String {
    switch language {
    case .chinese: "zh-CN"
    case .english: "en"
    }
  }
}

extension String {
  /// The text with the controls that reorder their neighbours made visible: ⟨U+202E⟩.
  package var withVisibleControls: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    return unicodeScalars.reduce(into: "") { out, scalar in
      if isControl(scalar) {
        out += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }
}

private enum Wording {
  static let skip = Phrase(zh: "跳到正文", en: "Skip to the content")
  static let caution = Phrase(
    zh: "本页只比较两份报告的文字和数据：“未见体现”是说本年报告没有写到，不是说没有做。",
    en:
      "This page compares what two reports say: “not seen” means that this year's report does not show it,"
      + " not that nothing was done."
  )
  static let lastYear = Phrase(zh: "上年", en: "last year")
  static let thisYear = Phrase(zh: "本年", en: "this year")

  static func title(agency: String?, _ years: YearPair<String>) -> Phrase {
    Phrase(
      zh: "\(agency ?? "")政府信息公开工作年度报告比对（\(years.old)、\(years.new)）",
      en:
        "\(agency.map { "\($0): " } ?? "")disclosure reports of \(years.old) and \(years.new) compared"
    )
  }
}
