extension Sheet {
  /// What section five names as wrong and what it promises, each promise with its problem.
  mutating func writeItems(of report: Report) {
    heading(Words.heading(language))
    subheading(Words.problems(language), Words.count(report.problems.count)(language))
    for problem in report.problems { write(problem, report) }
    subheading(Words.commitments(language), Words.count(report.commitments.count)(language))
    for commitment in report.commitments {
      write(commitment, report)
      if let problem = commitment.problem {
        paragraph(StyledText(Words.answers(problem)(language), .faint), indent: 6)
      }
    }
  }

  private mutating func write(_ item: Item, _ report: Report) {
    paragraph(
      "\(item.id, .strong)  \(item.text)  \(place(item.line, in: report), .faint)",
      indent: 2,
      hanging: 6
    )
  }
}

private enum Words {
  static let heading = Phrase(zh: "问题与整改承诺", en: "Problems and promises")
  static let problems = Phrase(zh: "存在的问题", en: "Problems")
  static let commitments = Phrase(zh: "整改承诺", en: "Promises")

  static func count(_ count: Int) -> Phrase { Phrase(zh: "：\(count) 项", en: ": \(count)") }

  static func answers(_ problem: String) -> Phrase {
    Phrase(zh: "针对问题 \(problem)", en: "answers problem \(problem)")
  }
}
