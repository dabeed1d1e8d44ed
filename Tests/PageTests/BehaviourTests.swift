import Foundation
import ReportDiff
import TestSupport
import Testing

extension BrowserTests {
  @Suite("What its controls do")
  struct BehaviourTests {
    private let shown = """
      const isShown = (e) => e.checkVisibility();
      const changes = () => [...document.querySelectorAll('.change')].filter(isShown);
      """

    @Test("keys and buttons step through the changes, and the address says which")
    func steps() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        let numbered = try await browser.strings(
          "\(shown) return changes().filter((e) => e.dataset.kind !== 'same').map((e) => e.id)"
        )
        let current =
          "return document.querySelector(':target').id + ' ' + document.activeElement.id"
        try await browser.type("n")
        #expect(try await browser.string(current) == "\(numbered[0]) \(numbered[0])")
        try await browser.type("nn")
        #expect(try await browser.string(current) == "\(numbered[2]) \(numbered[2])")
        let count = "return document.querySelector('#step').textContent"
        #expect(try await browser.string(count) == "3 / \(numbered.count)")
        try await browser.type("p")
        #expect(try await browser.string(current) == "\(numbered[1]) \(numbered[1])")
        try await browser.click("#next")
        try await browser.click("#next")
        #expect(try await browser.string(current) == "\(numbered[3]) \(numbered[3])")
        try await browser.click("#previous")
        #expect(try await browser.string(current) == "\(numbered[2]) \(numbered[2])")
        let isInView = """
          const box = document.querySelector(':target').getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight;
          """
        #expect(try await browser.evaluate(isInView) == .bool(true))
        try await browser.click("#keys")
        try await browser.type("n")
        #expect(try await browser.string(current).hasPrefix(numbered[2]))
      }
    }

    @Test("each view shows what it names, and steps stay within it")
    func views() async throws {
      try await Browser.run { browser in
        for name in ["plain", "copied"] {
          try await browser.open(PageFile(case: name))
          let all = try await browser.number("return document.querySelectorAll('.change').length")
          let views = try await browser.strings(
            "return [...document.querySelectorAll('input[name=show]')].map((e) => e.value)"
          )
          #expect(views.prefix(3) == ["all", "changes", "copied"])
          for view in views {
            try await browser.click("label[for='show-\(view)']")
            let counts = try await browser.strings(
              """
              \(shown)
              const wanted = {
                all: () => true, changes: (e) => e.dataset.kind !== 'same',
                copied: (e) => 'copied' in e.dataset,
              }['\(view)'] || ((e) => e.dataset.kind === '\(view)');
              const every = [...document.querySelectorAll('.change')];
              const label = document.querySelector('label[for="show-\(view)"]').textContent;
              return [changes().length, every.filter(wanted).length, changes().filter(wanted).length,
                label.match(/\\d+/)[0]].map(String);
              """
            )
            #expect(Set(counts).count == 1, "\(view) of \(name): \(counts)")
          }
          #expect(all > 10)
        }
      }
    }

    @Test("a link into what a view leaves out shows its goal all the same")
    func hiddenGoal() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "copied"))
        try await browser.click("label[for='show-changes']")
        try await browser.evaluate("location.hash = document.querySelector('[data-kind=same]').id")
        let isShown = "return document.querySelector('[data-kind=same]').checkVisibility()"
        #expect(try await browser.evaluate(isShown) == .bool(true))
      }
    }

    @Test("side by side, the left is last year's text to the letter and the right this year's")
    func sides() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        try await browser.click("label[for='layout-sides']")
        let shown = try await browser.strings(
          """
          const text = (e) => [...e.childNodes].map((n) => n.nodeType === 3 ? n.data
            : !n.checkVisibility() || n.matches('.spoken') ? '' : text(n)).join('');
          const change = document.querySelector('.change.reworded');
          const [left, right] = [change.querySelector('.earlier'), change.querySelector('.said')];
          return [change.id, text(left), text(right),
            String(left.getBoundingClientRect().right <= right.getBoundingClientRect().left)];
          """
        )
        let sections = try Self.plain().sections
        let change = try #require(sections.flatMap(\.changes).first { $0.id == shown[0] })
        #expect(shown[1] == change.sentences.old?.text.description)
        #expect(shown[2] == change.sentences.new?.text.description)
        #expect(shown[3] == "true")
        try await browser.click("label[for='layout-inline']")
        let earlier = "return document.querySelector('.earlier').checkVisibility()"
        #expect(try await browser.evaluate(earlier) == .bool(false))
        #expect(try await browser.console() == [])
      }
    }

    private static func plain() throws -> Comparison {
      let reports = try ["old.txt", "new.txt"].map { name in
        let file = Place.package.appending(path: "Snapshots/plain/\(name)")
        return try Report(from: SourceFile(path: name, bytes: Place.bytes(of: file)))
      }
      return Comparison(of: YearPair(old: reports[0], new: reports[1]))
    }

    @Test("search finds text across edits, counts it, and goes from hit to hit")
    func search() async throws {
      try await Browser.run { browser in
        let (old, new) = (MadeReport(year: 2023, published: 90), MadeReport())
        try await browser.open(PageFile(old.text, new.text))
        let hits = "return document.querySelector('#hits').textContent"
        try await browser.type("/")
        try await browser.type("府信息120条")
        #expect(try await browser.string(hits) == "1 / 1")
        try await browser.evaluate("document.querySelector('#search').value = ''")
        try await browser.type("府信息90条")
        #expect(try await browser.string(hits) == "1 / 1")
        try await browser.evaluate("document.querySelector('#search').value = ''")
        try await browser.type("信息公开")
        let count = try await browser.string(hits)
        #expect(count.hasPrefix("1 / ") && count != "1 / 1")
        try await browser.type("\u{E007}")
        #expect(try await browser.string(hits).hasPrefix("2 / "))
        #expect(try await browser.number("return CSS.highlights.get('current').size") == 1)
        try await browser.type("没有这句话")
        #expect(try await browser.string(hits) == "0 / 0")
        #expect(try await browser.console() == [])
      }
    }

    @Test("rows of nothing but 0 are folded until they are wanted")
    func zeros() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        let height = "return document.querySelector('tr.zero').offsetHeight"
        #expect(try await browser.number(height) < 10)
        try await browser.click("label[for='fold-zeros']")
        #expect(try await browser.number(height) > 15)
      }
    }
  }
}
