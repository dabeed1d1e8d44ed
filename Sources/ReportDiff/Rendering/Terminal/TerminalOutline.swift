extension Sheet {
  /// The sections as read; with every sentence where all is to be shown.
  mutating func writeOutline(of report: Report) {
    heading(Words.heading(language))
    for section in report.sections where options.covers(section.kind) {
      let title = section.title.isEmpty ? section.kind.title : section.title
      let place = place(section.line, in: report)
      let count = Words.count(section.sentences.count)(language)
      paragraph("\(title, .strong)  \(count)  \(place, .faint)", hanging: 4)
      writeSentences(of: section, in: report.source)
    }
  }

  private mutating func writeSentences(of section: Section, in source: Source) {
    var heading: String?
    for sentence in section.sentences {
      if sentence.heading != heading, let next = sentence.heading {
        let position = source.position(ofLine: sentence.line)(language)
        paragraph("\(next)  \(position, .faint)", indent: 4)
      }
      heading = sentence.heading
      if options.full {
        paragraph("\(sentence.id, .faint) \(sentence.text)", indent: 4, hanging: 6)
      }
    }
  }
}

private enum Words {
  static let heading = Phrase(zh: "结构", en: "Outline")

  static func count(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 句", en: count == 1 ? "1 sentence" : "\(count) sentences")
  }
}
