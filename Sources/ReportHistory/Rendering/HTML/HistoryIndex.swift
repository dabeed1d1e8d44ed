internal import Markup
package import ReportDiff

/// The agencies of a history on one page, each with a link to its own.
package struct HistoryIndex {
  /// What the page is called, beside those of the agencies.
  package static let fileName = "index.html"

  private let pages: [(history: AgencyHistory, file: String)]
  private let language: Language

  /// The page.
  ///
  /// - Parameters:
  ///   - pages: the agencies with the names of their pages' files, which lie in the same folder.
  ///   - language: the language of everything but the quoted reports.
  /// - Returns: HTML in UTF-8.
  package static func page(
    of pages: [(history: AgencyHistory, file: String)],
    language: Language
  ) -> [UInt8] {
    let index = HistoryIndex(pages: pages, language: language)
    return HistoryPage.document(index.say(Words.title), index.body, language)
  }

  private func say(_ phrase: Phrase) -> String { phrase(language) }

  private var body: [Node] {
    [
      Node(.header) {
        Node(.h1, text: say(Words.title))
        Node(.p, text: say(Words.count(pages.count)))
      },
      Node(.main) {
        Node(.div, .class("scroll")) {
          Node(.table) {
            Node(.thead) {
              Node(.tr) {
                for column in Words.texts { Node(.th, .scope("col"), text: say(column)) }
                for column in Words.numbers {
                  Node(.th, .scope("col"), .class("number"), text: say(column))
                }
              }
            }
            Node(.tbody) { for page in pages { row(page.history, page.file) } }
          }
        }
      },
      Node(.footer) { Node(.p, text: say(Words.note)) },
    ]
  }

  private func row(_ history: AgencyHistory, _ file: String) -> Node {
    let verdicts = history.promises.flatMap(\.links).compactMap { $0.outcome?.verdict }
    let errors = history.years.flatMap(\.findings).count { $0.severity == .error }
    let revised = history.years.count { $0.revision != nil }
    return Node(.tr) {
      Node(.th, .scope("row")) { Node(.a, .link(toFile: file), text: history.name) }
      Node(.td, text: history.years.map { "\($0.year)" }.joined(separator: say(Words.comma)))
      number(verdicts.count)
      number(verdicts.count { $0 == .evidenced }, "evidenced")
      number(verdicts.count { $0 == .partial }, "partial")
      number(verdicts.count { $0 == .absent }, "absent")
      number(history.problems.count { $0.length >= Words.longRunning })
      number(errors, "error")
      number(revised, "error")
    }
  }

  /// A count, in the colour of its kind where it is not 0.
  private func number(_ count: Int, _ kind: String? = nil) -> Node {
    Node(.td, .class("number")) {
      if count > 0, let kind {
        Node(.strong, .class(kind), text: "\(count)")
      } else {
        Node.text("\(count)")
      }
    }
  }
}

private enum Words {
  static let title = Phrase(zh: "各机关历年情况", en: "All agencies over the years")
  static let comma = Phrase(zh: "、", en: ", ")
  /// For how many years running a problem is named that the page counts.
  static let longRunning = 3
  static let texts = [Phrase(zh: "机关", en: "Agency"), Phrase(zh: "年度", en: "Years")]
  static let numbers = [
    Phrase(zh: "有下一年可对照的承诺", en: "Promises with a next year"),
    Phrase(zh: "已见落实", en: "Shown as done"), Phrase(zh: "部分体现", en: "Shown in part"),
    Phrase(zh: "未见体现", en: "Not seen"),
    Phrase(zh: "连续 \(longRunning) 年以上的问题", en: "Problems for \(longRunning) years or more"),
    Phrase(zh: "数据错误", en: "Errors in figures"),
    Phrase(zh: "发布后有变动的年度", en: "Years changed after publication"),
  ]
  static let note = Phrase(
    zh: "有复核意见的承诺按复核意见计。",
    en: "Promises that a reviewer decided on are counted as decided."
  )

  static func count(_ count: Int) -> Phrase {
    Phrase(zh: "机关 \(count) 个。", en: "\(count) agencies.")
  }
}
