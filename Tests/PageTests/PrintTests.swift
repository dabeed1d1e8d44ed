import Foundation
import ReportDiff
import TestSupport
import Testing

extension BrowserTests {
  @Suite(
    "On paper",
    .enabled(if: PrintedPage.isHere, "pdftotext is not here: `make setup` installs it")
  )
  struct PrintTests {
    @Test(
      "every figure of the widest tables is printed whole, within the margins, wide tables across"
    )
    func tables() async throws {
      let old = MadeReport(year: 2023, figure: { 1_000_000 + $0 })
      let new = MadeReport(figure: { 3_000_000 + $0 * 3 })
      let page = try PageFile(old.text, new.text)
      try await Browser.run { browser in
        try await browser.open(page)
        let pages = try await PrintedPage.all(of: browser)
        let words = Set(pages.flatMap(\.words).map(\.text))
        let missing = (0..<200).flatMap { place in
          [1_000_000 + place, 3_000_000 + place * 3].map(grouped).filter { !words.contains($0) }
        }
        #expect(missing == [])
        for page in pages {
          let outside = page.words.filter { !page.holds($0) }
          #expect(outside.map(\.text) == [])
        }
        let across = pages.filter { $0.width > $0.height }
        #expect(across.contains { $0.words.contains { $0.text == grouped(1_000_010) } })
        #expect(pages.first.map { $0.width < $0.height } == true)
        // Where there are fonts to tell it by: the head of table three stands on each of its pages.
        let inTable = Set((10..<185).map { grouped(1_000_000 + $0) })
        let itsPages = across.filter { page in page.words.contains { inTable.contains($0.text) } }
        #expect(itsPages.count > 1)
        if pages.contains(where: { $0.has("自然人") }) {
          #expect(itsPages.filter { !$0.has("科研") }.count == 0)
        }
      }
    }

    private func grouped(_ number: Int) -> String {
      "\(number / 1_000_000),\(String("\(number / 1000 % 1000 + 1000)".dropFirst())),"
        + "\(String("\(number % 1000 + 1000)".dropFirst()))"
    }

    @Test("paper gets every row, room for remarks, and none of the controls")
    func content() async throws {
      try await Browser.run { browser in
        try await browser.open(PageFile(case: "plain"))
        try await browser.command("Emulation.setEmulatedMedia", ["media": "print"])
        let facts = try await browser.strings(
          """
          const shown = (selector) => String([...document.querySelectorAll(selector)]
            .some((e) => e.checkVisibility()));
          const head = getComputedStyle(document.querySelector('.requests thead')).display;
          const row = document.querySelector('tr.zero').offsetHeight > 10;
          return [shown('#tools, .views, nav, .switch'), shown('td.remarks'), head, String(row)];
          """
        )
        #expect(facts == ["false", "true", "table-header-group", "true"])
      }
    }
  }
}

/// A page of paper: its size and its words, each with its box, in points.
struct PrintedPage {
  struct Word {
    let text: String
    let box: (left: Double, top: Double, right: Double, bottom: Double)
  }

  let width: Double
  let height: Double
  let words: [Word]

  /// The least margin of the style sheet, less a hair: 26 mm.
  private static let margin = 26 / 25.4 * 72 - 1

  static let isHere = Browser.find("pdftotext") != nil

  func has(_ text: String) -> Bool { words.contains { $0.text.contains(text) } }

  /// Whether a word lies within the margins; the page's number lies below them.
  func holds(_ word: Word) -> Bool {
    let isNumber = word.box.top > height - PrintedPage.margin
    return isNumber
      || word.box.left >= PrintedPage.margin && word.box.right <= width - PrintedPage.margin
        && (word.box.top + word.box.bottom) / 2 >= PrintedPage.margin
  }

  /// What a browser prints.
  static func all(of browser: Browser) async throws -> [PrintedPage] {
    let printed = try await browser.command("Page.printToPDF", ["preferCSSPageSize": true])
    guard let data = Data(base64Encoded: printed["data"]?.string ?? "") else {
      throw Browser.Trouble("nothing was printed")
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try data.write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = Browser.find("pdftotext")
    process.arguments = ["-bbox", file.path, "-"]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return pages(in: text)
  }

  private static func pages(in text: String) -> [PrintedPage] {
    text.split(separator: "<page ").dropFirst().map { part in
      let size = numbers(in: part.prefix { $0 != ">" })
      let words = part.split(separator: "<word ").dropFirst().map { word in
        let box = numbers(in: word.prefix { $0 != ">" })
        let text = word.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        return Word(text: String(text), box: (box[0], box[1], box[2], box[3]))
      }
      return PrintedPage(width: size[0], height: size[1], words: words)
    }
  }

  private static func numbers(in attributes: Substring) -> [Double] {
    attributes.split(separator: "\"").compactMap { Double($0) }
  }
}
