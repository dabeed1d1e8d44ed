import CResources
import Markup
import ReportDiff

/// The overview as a page: what most needs a look first, then copies and what could not be compared.
struct OverviewPage {
  /// How many pairs the page shows; a browser gets slow with more, and the table between commas has all.
  static let most = 5_000
  /// How many rows are made at once.
  private static let chunk = 100

  private let overview: Overview
  /// The pairs in the order in which they are shown.
  private let ranked: [Int]

  init(_ overview: Overview, _ ranked: [Int]) {
    self.overview = overview
    self.ranked = ranked
  }

  private static let style = Asset(Resource.bytes(govdiff_overview_css()))
  private static let script = Asset(Resource.bytes(govdiff_overview_js()))
  /// Where the rows go.
  private static let gap = Node(.tbody, .id("rows"))

  private func say(_ phrase: Phrase) -> String { overview.say(phrase) }

  /// Writes the page, the rows a few at a time.
  func write(to place: OutputFolder, _ rows: OverviewRows) throws(BatchError) {
    guard let halves = document(rows).halves(around: Self.gap) else { return }
    let shown = Array(ranked.prefix(Self.most))
    var failure: BatchError?
    try place.write(to: Overview.pageName) { descriptor in
      if let code = writeAll(Array(halves.before), to: descriptor) { return code }
      do throws(BatchError) {
        for start in stride(from: 0, to: shown.count, by: Self.chunk) {
          var nodes: [Node] = []
          for pair in shown[start..<min(start + Self.chunk, shown.count)] {
            if let summary = try rows.summary(of: pair) { nodes.append(row(summary, pair, rows)) }
          }
          let piece = Node.element(.tbody, [], nodes.map { $0.mapText(\.withVisibleControls) })
          if let code = writeAll(halves.piece(piece), to: descriptor) { return code }
        }
      } catch {
        failure = error
        return 0
      }
      return writeAll(Array(halves.behind), to: descriptor)
    }
    if let failure { throw failure }
  }

  private func document(_ rows: OverviewRows) -> HTMLDocument {
    HTMLDocument(
      language: overview.batch.language == .chinese ? "zh-CN" : "en",
      title: say(Words.title),
      metadata: [
        Node(
          .meta,
          .header("Content-Security-Policy"),
          .content(PagePolicy.text(style: Self.style, script: Self.script))
        ),
        Node(.meta, .name("viewport"), .content("width=device-width, initial-scale=1")),
      ],
      style: Self.style,
      script: Self.script,
      body: body(rows).map { $0.mapText(\.withVisibleControls) }
    )
  }

  private func body(_ rows: OverviewRows) -> [Node] {
    [
      Node(.header) {
        Node(.h1, text: say(Words.title))
        Node(.p, text: say(totals))
        Node(.p, .class("remark")) {
          Node.text(say(Words.allRows))
          Node(.a, .link(toFile: Overview.tableName), text: Overview.tableName)
          Node.text("、")
          Node(.a, .link(toFile: Overview.workbookName), text: Overview.workbookName)
        }
      },
      Node(.main) {
        tools
        Node(.table, .id("pairs")) {
          Node(.thead) {
            Node(.tr) {
              Words.heads.map { head in
                Node(
                  .th,
                  .scope("col"),
                  .class(head.isNumber ? "number" : ""),
                  text: say(head.title)
                )
              }
            }
          }
          Self.gap
        }
        if ranked.count > Self.most {
          Node(.p, text: say(Words.more(ranked.count - Self.most)))
        }
        OverviewLists(overview).nodes
      },
      Node(.footer) { Node(.p, .class("remark"), text: say(Words.caution)) },
    ]
  }

  private var totals: Phrase {
    Words.totals(
      overview.results.compared,
      overview.results.doubtful,
      overview.results.failures.count + overview.unlisted.count + overview.plan.unreadable.count,
      overview.plan.leftovers.count - overview.plan.unreadable.count
    )
  }

  private var tools: Node {
    Node(.div, .id("tools"), .hidden, .role("search")) {
      Node(.label, .labels("search"), text: say(Words.search))
      Node(.input, .type("search"), .id("search"))
      Words.marks.map { mark in
        Node(.label) {
          Node(.input, .type("checkbox"), .value(mark.value))
          Node.text(say(mark.title))
        }
      }
      Node(.span, .id("shown"), .live)
    }
  }

  // MARK: Rows

  private func row(_ summary: PairSummary, _ pair: Int, _ rows: OverviewRows) -> Node {
    let likeCount = rows.likeCount(pair)
    let marks = [
      summary.errors > 0 ? "errors" : nil, summary.absent > 0 ? "absent" : nil,
      summary.doubts.isEmpty ? nil : "doubtful", likeCount == 0 ? nil : "copied",
    ].compactMap(\.self)
    return Node(.tr, .data("marks", marks.joined(separator: " "))) {
      Node(.th, .scope("row")) {
        link(summary.agency ?? overview.plan.pairs[pair].id, to: pair, rows)
      }
      Node(.td, .class("years"), text: years(summary))
      number(summary.attention, (summary.attention * 10).rounded() / 10)
      number(summary.errors, isBad: summary.errors > 0)
      number(summary.warnings)
      number(summary.promises)
      number(summary.evidenced)
      number(summary.partial)
      number(summary.absent, isBad: summary.absent > 0)
      number(summary.recurring)
      share(summary.verbatim)
      share(summary.near)
      number(summary.cellsChanged)
      Node(.td, .class("wide"), text: summary.largest.map(change) ?? "")
      Node(.td) {
        summary.doubts.map { Node(.p, .class("doubtful"), text: $0) }
        if likeCount > 0 {
          Node(.p, .class("doubtful"), text: say(Words.copied(likeCount)))
        }
      }
    }
  }

  private func link(_ text: String, to pair: Int, _ rows: OverviewRows) -> Node {
    guard let output = overview.batch.outputs.first else { return .text(text) }
    return Node(.a, .link(toFile: rows.reportPath(of: pair, output.ending)), text: text)
  }

  private func years(_ summary: PairSummary) -> String {
    "\(summary.years.old.map(String.init) ?? "?")–\(summary.years.new.map(String.init) ?? "?")"
  }

  private func change(_ largest: PairSummary.LargestChange) -> String {
    func value(_ number: Double?) -> String { number.map(NumberText.plain) ?? "—" }
    return "\(largest.label)：\(value(largest.old)) → \(value(largest.new))"
  }

  private func number(_ count: Int, isBad: Bool = false) -> Node {
    Node(.td, .class(isBad ? "number bad" : "number"), .data("value", "\(count)"), text: "\(count)")
  }

  private func number(_ sorted: Double, _ shown: Double) -> Node {
    Node(.td, .class("number"), .data("value", "\(sorted)"), text: NumberText.plain(shown))
  }

  private func share(_ share: Double) -> Node {
    Node(.td, .class("number"), .data("value", "\(share)"), text: NumberText.share(share))
  }
}

private enum Words {
  static let title = Phrase(zh: "年度报告批量比对一览", en: "Annual reports compared: overview")
  static let search = Phrase(zh: "查找", en: "Find")
  static let allRows = Phrase(zh: "全部数据见 ", en: "All rows, with files and remarks: ")
  static let caution = Phrase(
    zh: "关注度：错误、存疑各计 20，未见体现的承诺各计 5，问题再现各计 3，部分体现、疑点各计 2，照搬比例最多计 25，第五部分雷同计 10。"
      + "“未见体现”是说本年报告没有写到，不是说没有做。",
    en:
      "Attention: 20 for each error and doubt, 5 for each promise not seen, 3 for each problem named again, 2 for "
      + "each promise shown in part and each warning, up to 25 for copied text, 10 for a section five like another "
      + "agency's. “Not seen” means that this year's report does not show it, not that nothing was done."
  )
  static let heads: [(title: Phrase, isNumber: Bool)] = [
    (Phrase(zh: "机关", en: "Agency"), false), (Phrase(zh: "年度", en: "Years"), false),
    (Phrase(zh: "关注度", en: "Attention"), true), (Phrase(zh: "错误", en: "Errors"), true),
    (Phrase(zh: "疑点", en: "Warnings"), true), (Phrase(zh: "上年承诺", en: "Promises"), true),
    (Phrase(zh: "已见落实", en: "Shown as done"), true), (Phrase(zh: "部分体现", en: "In part"), true),
    (Phrase(zh: "未见体现", en: "Not seen"), true), (Phrase(zh: "问题再现", en: "Problems again"), true),
    (Phrase(zh: "一字不差", en: "Verbatim"), true), (Phrase(zh: "基本照搬", en: "Nearly so"), true),
    (Phrase(zh: "变动单元格", en: "Cells changed"), true),
    (Phrase(zh: "变化最大的数据", en: "Largest change"), false), (Phrase(zh: "说明", en: "Remarks"), false),
  ]
  static let marks: [(value: String, title: Phrase)] = [
    ("errors", Phrase(zh: "只看有错误的", en: "with errors")),
    ("absent", Phrase(zh: "只看承诺未见体现的", en: "with promises not seen")),
    ("doubtful", Phrase(zh: "只看存疑的", en: "doubtful")),
    ("copied", Phrase(zh: "只看与别家雷同的", en: "like another agency's")),
  ]

  static func totals(_ compared: Int, _ doubtful: Int, _ failed: Int, _ unpaired: Int) -> Phrase {
    Phrase(
      zh: "比对 \(compared) 对，其中存疑 \(doubtful) 对；未能读取 \(failed) 项，未配对文件 \(unpaired) 个。",
      en:
        "\(compared) pairs compared, \(doubtful) of them doubtful; \(failed) failed; \(unpaired) files unpaired."
    )
  }

  static func more(_ count: Int) -> Phrase {
    Phrase(
      zh: "本页只列最需要关注的 \(OverviewPage.most) 对，其余 \(count) 对见 \(Overview.tableName)。",
      en:
        "This page lists the \(OverviewPage.most) pairs that most need a look; the other \(count) are in "
        + "\(Overview.tableName)."
    )
  }

  static func copied(_ count: Int) -> Phrase {
    Phrase(zh: "第五部分与另外 \(count) 份报告雷同", en: "section five is like that of \(count) other reports")
  }
}
