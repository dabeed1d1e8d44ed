import Foundation
import ReportDiff
import TestSupport
import Testing

extension BrowserTests {
  @Suite("What it loads and runs")
  struct LoadingTests {
    @Test("no error on the console and no request to anywhere", arguments: Language.allCases)
    func quiet(language: Language) async throws {
      try await Browser.run { browser in
        for name in ["plain", "arithmetic", "copied", "irregular", "torn"] {
          let page = try PageFile(case: name, language: language)
          _ = try await browser.requests()
          try await browser.open(page)
          #expect(try await browser.console() == [])
          #expect(try await browser.requests() == [page.url.absoluteString])
          #expect(
            try await browser.evaluate("return !document.querySelector('#tools').hidden")
              == .bool(true)
          )
        }
      }
    }

    @Test("every link leads to a place that is there once and can be seen")
    func anchors() async throws {
      try await Browser.run { browser in
        for name in ["arithmetic", "torn"] {
          try await browser.open(PageFile(case: name))
          let broken = try await browser.strings(
            """
            const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
            const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
            const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));
            return twice.concat(links.filter((href) => {
              location.replace(href);
              const goal = document.querySelector(':target');
              return !goal || '#' + goal.id !== href || !goal.checkVisibility();
            }));
            """
          )
          #expect(broken == [])
        }
      }
    }

    @Test("with scripts off, all of it can be seen, and no control that would do nothing")
    func withoutScripts() async throws {
      try await Browser.run { browser in
        try await browser.command("Emulation.setScriptExecutionDisabled", ["value": true])
        for name in ["plain", "copied"] {
          try await browser.open(PageFile(case: name))
          let hidden = try await browser.strings(
            """
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const hidden = [];
            while (walker.nextNode()) {
              const parent = walker.currentNode.parentElement;
              const isAside = parent.closest('script, #tools, #layout, .sides');
              // A fold opens without a script.
              const isFolded = parent.closest('details:not([open]) > :not(summary)');
              const isUnfit = parent.matches('.ledger th:last-child');
              const isLeftOut = isAside || isFolded || isUnfit;
              if (walker.currentNode.data.trim() && !isLeftOut && !parent.checkVisibility()) {
                hidden.push(walker.currentNode.data);
              }
            }
            return hidden;
            """
          )
          #expect(hidden == [])
          let tools = try await browser.evaluate(
            "return ['#tools', '#layout'].some((s) => document.querySelector(s).checkVisibility())"
          )
          #expect(tools == .bool(false))
          #expect(
            try await browser.number("return document.querySelector('tr.zero').offsetHeight") > 15
          )
          try await browser.click("label[for='show-changes']")
          let same =
            "return [...document.querySelectorAll('[data-kind=same]')].filter((e) => e.checkVisibility()).length"
          #expect(try await browser.number(same) == 0)
        }
      }
    }
  }
}
