import ReportDiff
import TestSupport
import Testing

extension BrowserTests {
  @Suite("Access for all")
  struct AccessTests {
    @Test("text has a contrast of at least 4.5 on what is behind it, in light, dark and print")
    func contrast() async throws {
      try await Browser.run { browser in
        for name in ["arithmetic", "torn", "copied"] {
          try await browser.open(PageFile(case: name))
          for (media, scheme) in [("screen", "light"), ("screen", "dark"), ("print", "light")] {
            try await browser.command(
              "Emulation.setEmulatedMedia",
              [
                "media": media,
                "features": [["name": "prefers-color-scheme", "value": scheme]],
              ]
            )
            let faint = try await browser.strings(Self.faint)
            #expect(faint == [], "\(name), \(media), \(scheme)")
          }
        }
      }
    }

    /// The pieces of text whose contrast is less than 4.5, with what it is.
    private static let faint = """
      const parse = (color) => (color.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
      const light = (color) => {
        const [r, g, b] = color.slice(0, 3).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (element) => {
        for (let e = element; e; e = e.parentElement) {
          const color = parse(getComputedStyle(e).backgroundColor);
          if (color.length < 4 || color[3] > 0) return color;
        }
        return [255, 255, 255];
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const faint = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
        if (element.closest('script, .spoken')) continue;
        const style = getComputedStyle(element);
        const ink = light(parse(element.closest('svg') ? style.fill : style.color));
        const paper = light(ground(element));
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        if (ratio < 4.5) faint.push(element.outerHTML.slice(0, 80) + ratio.toFixed(2));
      }
      return faint.slice(0, 5);
      """

    @Test(
      "every control, link and drawing has a name, and the page its landmarks",
      arguments: Language.allCases
    )
    func names(language: Language) async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain", language: language))
        let nodes =
          try await browser.command("Accessibility.getFullAXTree")["nodes"]?.elements ?? []
        let seen = nodes.filter { $0["ignored"] != .bool(true) }
        func role(_ node: JSON) -> String { node["role"]?["value"]?.string ?? "" }
        func name(_ node: JSON) -> String { node["name"]?["value"]?.string ?? "" }
        let named: Set = [
          "link", "button", "checkbox", "radio", "searchbox", "textbox", "image", "img", "region",
          "group",
          "navigation", "columnheader", "heading",
        ]
        let nameless = seen.filter { named.contains(role($0)) && name($0).isEmpty }.map(role)
        #expect(nameless == [])
        let roles = seen.map(role)
        for landmark in ["banner", "main", "contentinfo"] {
          #expect(roles.count { $0 == landmark } == 1, "\(landmark)")
        }
        #expect(roles.count { $0 == "navigation" } == 2)
        let links = seen.filter { role($0) == "navigation" }.map(name)
        #expect(Set(links).count == links.count)
      }
    }

    @Test("headings are in order, cells have headers, and what is referred to by name is there")
    func structure() async throws {
      try await Browser.run { browser in
        for name in ["arithmetic", "irregular", "copied"] {
          try await browser.open(PageFile(case: name))
          let faults = try await browser.strings(
            """
            const all = (selector) => [...document.querySelectorAll(selector)];
            const faults = [];
            const levels = all('h1, h2, h3, h4').map((e) => Number(e.tagName[1]));
            if (levels.filter((level) => level === 1).length !== 1) faults.push('h1');
            levels.reduce((last, level) => { if (level > last + 1) faults.push('h' + level); return level; }, 0);
            for (const e of all('[aria-labelledby], label[for]')) {
              const id = e.getAttribute('aria-labelledby') || e.getAttribute('for');
              if (!document.getElementById(id)) faults.push(id);
            }
            for (const e of all('table')) if (!e.querySelector('th')) faults.push('table');
            for (const e of all('td')) if (!e.closest('table').tHead) faults.push('td');
            if (!document.documentElement.lang || !document.title) faults.push('lang');
            for (const e of all('[tabindex]')) if (e.tabIndex > 0) faults.push('tabindex');
            for (const e of all('.wide')) if (e.tabIndex !== 0) faults.push('wide');
            for (const e of all('ins, del, .ledger mark')) if (!e.querySelector('.spoken')) faults.push(e.outerHTML);
            return faults;
            """
          )
          #expect(faults == [], "\(name)")
        }
      }
    }

    @Test(
      "the tab key reaches every link and control, the way past them first, and each shows that it has it"
    )
    func keyboard() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        try await browser.type("\u{E004}")
        let first = "return document.activeElement.className + document.activeElement.offsetHeight"
        #expect(try await browser.string(first).hasPrefix("skip"))
        #expect(try await browser.string(first) != "skip1")
        var reached: [String] = []
        for _ in 0..<12 {
          try await browser.type("\u{E004}")
          reached.append(
            try await browser.string(
              """
              const e = document.activeElement;
              return e.outerHTML.slice(0, 60) + (getComputedStyle(e).outlineStyle === 'none' ? ' no outline' : '');
              """
            )
          )
        }
        #expect(Set(reached).count == reached.count)
        #expect(reached.filter { $0.hasSuffix("no outline") } == [])
        let isBlocked = """
          return [...document.querySelectorAll('a, button, input, summary')]
            .filter((e) => e.tabIndex < 0).length;
          """
        #expect(try await browser.number(isBlocked) == 0)
      }
    }

    @Test(
      "on a narrow screen nothing is wider than the screen but tables that scroll by themselves"
    )
    func narrow() async throws {
      try await Browser.run { browser in
        try await browser.command(
          "Emulation.setDeviceMetricsOverride",
          ["width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": true]
        )
        for name in ["arithmetic", "copied"] {
          try await browser.open(PageFile(case: name))
          #expect(
            try await browser.number("return document.documentElement.scrollWidth") <= 360,
            "\(name)"
          )
        }
      }
    }
  }
}
