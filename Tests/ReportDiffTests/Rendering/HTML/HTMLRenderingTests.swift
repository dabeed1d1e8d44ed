import Testing

@testable import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The change report")
struct HTMLRenderingTests {
  private func scan(
    _ comparison: Comparison = SampleComparison.full(),
    in language: Language = .chinese
  ) -> PageScan {
    PageScan(HTMLRendering.page(of: comparison, language: language))
  }

  // MARK: - Hostile text

  @Test("never takes report text for markup", arguments: Language.allCases)
  func reportTextIsNeverMarkup(language: Language) {
    let page = scan(SampleComparison.full(text: "</p><script>alert(1)</script>"), in: language).page
    #expect(page.contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.split(separator: "<script").count == 2)
  }

  @Test("replaces control characters by U+FFFD and names those that reorder text")
  func controlCharacters() {
    let page = scan(SampleComparison.full(text: "甲\u{0}乙\u{1B}丙\u{202E}丁\u{2066}")).page
    #expect(page.contains("甲\u{FFFD}乙\u{FFFD}丙⟨U+202E⟩丁⟨U+2066⟩"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
  }

  @Test("loads nothing, and lets only its own style and script run", arguments: Language.allCases)
  func standsAlone(language: Language) throws {
    let page = scan(in: language)
    #expect(page.page.contains("content=\"default-src 'none'; script-src 'sha256-"))
    for (tag, name) in [("style", "style-src"), ("script", "script-src")] {
      let text = try #require(page.text(ofOnly: tag))
      #expect(page.page.contains("\(name) '\(Digest.policySource(Array(text.utf8)))'"))
    }
    for word in ["<link", "<img", "<iframe", " src=", " style=", "url(", "@import", "://"] {
      #expect(!page.page.contains(word))
    }
    #expect(page.links.allSatisfy { $0.hasPrefix("#") })
  }

  // MARK: - Anchors

  @Test("has every anchor that it links to", arguments: Language.allCases)
  func linksHaveGoals(language: Language) {
    let page = scan(in: language)
    #expect(page.goals.count > 10)
    #expect(Set(page.goals).subtracting(page.ids).isEmpty)
    let empty = scan(SampleComparison.bare(), in: language)
    #expect(Set(empty.goals).subtracting(empty.ids).isEmpty)
  }

  @Test("has an anchor for every change, sentence, cell, promise, problem and finding")
  func anchors() {
    let ids = scan().ids
    for id in [
      "w1", "w6", "new-overview.1", "old-overview.1", "old-overview.3", "new-overview.4",
      "old-problems.1", "cell-requests.new.total", "cell-requests.new.other", "section-1", "c1",
      "c2", "problem-1", "f1", "f2",
    ] {
      #expect(ids.contains(id))
    }
  }

  @Test("has no anchor twice, even where two changes show one sentence")
  func anchorsAreUnique() {
    #expect(Set(scan().ids).count == scan().ids.count)
    let sentence = SampleComparison.sentences(.overview, "甲")[0]
    let twice = SectionChange(
      kind: .overview,
      titles: .added(""),
      similarity: 0,
      changes: ["w1", "w2"].map { SampleComparison.change($0, .added, .added(sentence)) }
    )
    let ids = scan(SampleComparison.bare(sections: [twice])).ids
    #expect(ids.count { $0 == "new-overview.1" } == 1)
    #expect(ids.contains("w1") && ids.contains("w2"))
  }

  @Test("quotes evidence with a link to its sentence, and without one where it shows none")
  func evidence() {
    let page = scan().page
    #expect(page.contains("<a href=\"#new-overview.3\">“一、总体情况”第3句</a> 2024.txt:5</p>"))
    #expect(page.contains("<p class=\"place\">“六、其他需要报告的事项”第9句 2024.txt:90</p>"))
  }

  // MARK: - Content

  @Test("says in words what is deleted and what is inserted")
  func spokenEdits() {
    let page = scan().page
    #expect(page.contains("<ins><span class=\"spoken\">［新增：</span>"))
    #expect(page.contains("<del><span class=\"spoken\">［删去：</span>"))
  }

  @Test("shows a changed cell with both values, their difference and its share of the old one")
  func cells() {
    let page = scan().page
    #expect(page.contains("<span class=\"was\">3,511</span>"))
    #expect(
      page.contains("<strong>3,525</strong><span class=\"delta\"> +14<span class=\"ratio\">（+0.4%）")
    )
    #expect(page.contains("<strong>2</strong><span class=\"delta\"> +2</span></td>"))
  }

  @Test("tells a table that was not found from one that did not change")
  func missingTables() {
    let page = scan().page
    #expect(page.split(separator: "本表数据无变化。").count == 3)
    #expect(page.contains("<p>2023年报告中没有找到这张表。</p>\n<p>2024年报告中没有找到这张表。</p>"))
  }

  @Test("tells blank, missing, inferred and suspect cells apart by words")
  func states() {
    let page = scan().page
    #expect(page.contains("<span class=\"state missing\">缺失</span></td>"))
    for state in ["blank\">空白", "inferred\">推算", "suspect\">存疑"] {
      #expect(page.contains("<span class=\"state \(state)</span>"))
    }
  }

  @Test("says for every promise whether it shows, recurs and is made again")
  func promises() {
    let page = scan().page
    #expect(page.contains("</span>已见落实</strong>"))
    #expect(page.contains("</span>未见体现</strong>"))
    #expect(page.contains("<p>本年报告未见相应的已完成表述。</p>"))
    #expect(page.contains("再次承诺，一字未改：</p><blockquote>\n<p>加强培训，提升能力。</p>\n"))
  }

  @Test("writes a broken identity out, each figure linked to its cell")
  func arithmetic() {
    let page = scan().page
    #expect(page.contains("应为3525，报告为3521"))
    #expect(page.contains("href=\"#cell-requests.handled_total.total\""))
  }

  @Test("links what moved with the place it has left, both ways")
  func moves() throws {
    let page = scan().page
    let change = try #require(page.split(separator: "<div id=\"w3\"").last)
    #expect(change.contains("移自上年<a href=\"#left-overview.4\">“一、总体情况”第4句</a>"))
    let left = try #require(page.split(separator: "<p id=\"left-overview.4\"").last)
    #expect(left.contains("上年此处的一句移至<a href=\"#w3\">变化 3</a>："))
  }

  @Test(
    "tells what was copied apart, and folds what did not change where several follow one another"
  )
  func copies() {
    let same = SampleComparison.sentences(.overview, "甲").map { sentence in
      SampleComparison.change(
        "w\(sentence.line)",
        .unchanged,
        .matched(YearPair(old: sentence, new: sentence)),
        difference: .none
      )
    }
    let section = SectionChange(
      kind: .overview,
      titles: .matched(YearPair(old: "一", new: "一")),
      similarity: 1,
      changes: same
    )
    let page = scan(SampleComparison.bare(sections: [section])).page
    #expect(page.contains("open=\"open\" aria-label=\"未变的4句\">\n<summary>未变的4句</summary>"))
    #expect(page.split(separator: "data-copied").count >= same.count)
  }

  @Test("names both sources by path, encoding and digest, and tells what reading them met")
  func sources() {
    let page = scan().page
    #expect(page.contains("<td>纯文本，UTF-8，9,834字节</td>"))
    #expect(page.contains("<td><code>\(String(repeating: "0f", count: 32))</code></td>"))
    #expect(page.contains("<td><code>2023.txt:7</code></td>"))
    #expect(page.contains("<td><code>2024.txt:7</code></td>"))
  }

  @Test("states what there is none of")
  func nothing() {
    let page = scan(SampleComparison.bare()).page
    #expect(page.contains("两年表格数据一致。"))
    #expect(page.contains("未发现需要核查的事项。"))
    #expect(page.contains("两份报告读取正常。"))
  }

  // MARK: - Access

  @Test("skips no level of headings", arguments: Language.allCases)
  func headings(language: Language) {
    for comparison in [SampleComparison.full(), SampleComparison.bare()] {
      let levels = scan(comparison, in: language).headingLevels
      #expect(levels.count { $0 == 1 } == 1 && levels.first == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test("states its language, and that of the reports where it is another")
  func languages() {
    #expect(scan().page.contains("<html lang=\"zh-CN\">"))
    let english = scan(in: .english).page
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<span lang=\"zh-CN\">加强培训，提升能力。</span>"))
  }

  @Test(
    "has a contrast of at least 4.5 between text and ground",
    arguments: [
      ("ink", "paper"), ("ink", "panel"), ("faint", "paper"), ("link", "paper"),
      ("ins-ink", "ins-paper"), ("del-ink", "del-paper"), ("good", "paper"),
      ("doubtful", "paper"), ("bad", "paper"), ("link", "panel"), ("faint", "panel"),
      ("good", "panel"), ("doubtful", "panel"), ("bad", "panel"), ("ink", "lit"), ("faint", "lit"),
      ("link", "lit"), ("ink", "changed"), ("faint", "changed"),
      ("doubtful", "changed"), ("bad", "changed"),
    ],
    [false, true]
  )
  func contrast(colors: (ink: String, ground: String), dark: Bool) throws {
    let page = scan()
    let ink = luminance(try #require(page.color(colors.ink, dark: dark)))
    let ground = luminance(try #require(page.color(colors.ground, dark: dark)))
    #expect((max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 4.5)
  }

  /// Relative luminance (WCAG 2.2).
  private func luminance(_ color: [Double]) -> Double {
    let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
