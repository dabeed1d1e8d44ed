import Foundation
import ReportDiff
import TestSupport
import Testing

extension BrowserTests {
  @Suite("Hostile text")
  struct HostileTests {
    /// What a report says to run something, and how the page may print it.
    static let phrases: [(text: String, shown: String)] = [
      ("<script>window.ran = 1</script>", "<script>window.ran = 1</script>"),
      ("</style></script><script>window.ran = 1</script>", "</style></script><script>window.ran"),
      ("\"><img src=x onerror=window.ran=1>", "\"><img src=x onerror=window.ran=1>"),
      ("' onfocus='window.ran=1' autofocus='", "' onfocus='window.ran=1' autofocus='"),
      ("<a href=\"javascript:window.ran=1\">看</a>", "<a href=\"javascript:window.ran=1\">看</a>"),
      ("]]><svg onload=window.ran=1>", "]]><svg onload=window.ran=1>"),
      ("<!--甲<plaintext>", "--甲<plaintext>"),
      ("甲\u{202E}乙\u{2066}丙", "甲⟨U+202E⟩乙⟨U+2066⟩丙"),
      ("甲\u{1}乙\u{9B}丙", "乙"),
    ]

    @Test("is text in the document and nothing else, wherever it stands")
    func textStaysText() async throws {
      try await Browser.run { browser in
        for (text, shown) in Self.phrases {
          let old = MadeReport(year: 2023, published: 90, phrase: text)
          let new = MadeReport(phrase: text)
          try await browser.open(PageFile(old.text, new.text))
          let facts = try await browser.strings(Self.facts)
          #expect(facts == ["undefined", "1", "1", "0", "0", "0"], "\(text)")
          let texts = try await browser.strings(
            "return ['#wording', '#commitments'].map((id) => document.querySelector(id).textContent)"
          )
          for part in texts { #expect(part.contains(shown), "\(text)") }
          #expect(try await browser.console() == [], "\(text)")
        }
      }
    }

    /// What ran, how many scripts and styles there are, and what there should be none of.
    private static let facts = """
      const count = (selector) => String(document.querySelectorAll(selector).length);
      const every = [...document.querySelectorAll('*')];
      return [String(window.ran), count('script'), count('style'), count('img, iframe, base, form, object'),
        String(every.filter((e) => [...e.attributes].some((a) => /^on|^style$|^src$/.test(a.name))).length),
        String(every.filter((e) => e.hasAttribute('href') && !e.getAttribute('href').startsWith('#')).length)];
      """

    @Test("the policy of the page would stop it even so")
    func policy() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        let ran = try await browser.string(
          """
          const script = document.createElement('script');
          try { script.textContent = 'window.ran = 1'; } catch (error) { }
          document.body.append(script);
          const image = document.createElement('div');
          try { image.innerHTML = '<img src=x onerror=window.ran=1>'; } catch (error) { }
          document.body.append(image);
          return String(window.ran);
          """
        )
        #expect(ran == "undefined")
      }
    }

    @Test("a line of a million bytes is shown whole and cuts nothing")
    func longLine() async throws {
      let line = String(repeating: "很长的一行，", count: 60_000)
      let old = MadeReport(year: 2023).text
      let page = try PageFile(old, MadeReport().text.replacing("第2024句", with: line + "。第2024句"))
      try await Browser.run { browser in
        try await browser.open(page)
        let length = "return document.querySelector('#wording').textContent.length"
        #expect(try await browser.number(length) > 360_000)
        let isWide = "return document.documentElement.scrollWidth > innerWidth"
        #expect(try await browser.evaluate(isWide) == .bool(false))
        #expect(
          try await browser.evaluate("return !!document.querySelector('footer')") == .bool(true)
        )
      }
    }
  }
}
