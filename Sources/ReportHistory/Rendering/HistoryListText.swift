package import ReportDiff

/// The list of agencies as text for a terminal.
package enum HistoryListText {
  /// The text.
  ///
  /// - Parameters:
  ///   - agencies: the agencies, in order.
  ///   - doubts: the names of which it is not settled whether they are of one agency.
  ///   - staleCount: how many files another version of the program has read.
  ///   - options: the width, the colours and the language.
  /// - Returns: lines that each end with a line break.
  package static func text(
    of agencies: [AgencySummary],
    doubts: [NameDoubt],
    staleCount: Int,
    options: TerminalOptions
  ) -> String {
    var sheet = Sheet(options)
    func say(_ phrase: Phrase) -> String { phrase(options.language) }
    let files = agencies.reduce(0) { $0 + $1.years.reduce(0) { $0 + $1.files } }
    sheet.paragraph(StyledText(say(Words.count(agencies.count, files)), .strong))
    sheet.blank()
    for agency in agencies {
      sheet.paragraph("\(agency.name, .strong)  \(years(agency, say))", hanging: 4)
      if !agency.otherNames.isEmpty {
        sheet.paragraph(StyledText(say(Words.others(agency.otherNames)), .faint), indent: 4)
      }
      for mark in marks(of: agency) {
        sheet.paragraph(StyledText(say(mark), .doubtful), indent: 4)
      }
    }
    if !doubts.isEmpty { sheet.blank() }
    for doubt in doubts {
      sheet.paragraph(StyledText(say(HistoryTerms.doubt(doubt)), .doubtful), hanging: 2)
    }
    if staleCount > 0 {
      sheet.paragraph(StyledText(say(HistoryTerms.stale(staleCount)), .doubtful))
    }
    return sheet.text
  }

  /// `2022、2023（2 个文件）、2024`.
  private static func years(_ agency: AgencySummary, _ say: (Phrase) -> String) -> String {
    let years = agency.years.map { year, files in
      files > 1 ? "\(year)\(say(Words.files(files)))" : "\(year)"
    }
    return years.joined(separator: say(Phrase(zh: "、", en: ", ")))
  }

  private static func marks(of agency: AgencySummary) -> [Phrase] {
    var marks: [Phrase] = []
    if !agency.revisedYears.isEmpty {
      let years = HistoryTerms.years(agency.revisedYears)
      let revised = HistoryTerms.revised
      marks.append(
        Phrase(
          zh: "\(years(.chinese)) 年的报告\(revised(.chinese))",
          en: "the report of \(years(.english)) was \(revised(.english))"
        )
      )
    }
    if !agency.missingYears.isEmpty { marks.append(HistoryTerms.missing(agency.missingYears)) }
    if agency.errors > 0 { marks.append(Words.errors(agency.errors)) }
    if agency.decisions > 0 { marks.append(Words.decisions(agency.decisions, agency.orphans)) }
    return marks
  }
}

private enum Words {
  static func count(_ agencies: Int, _ files: Int) -> Phrase {
    Phrase(zh: "机关 \(agencies) 个，报告 \(files) 份", en: "\(agencies) agencies, \(files) files")
  }

  static func files(_ count: Int) -> Phrase {
    Phrase(zh: "（\(count) 个文件）", en: " (\(count) files)")
  }

  static func others(_ names: [String]) -> Phrase {
    Phrase(
      zh: "又名：\(names.joined(separator: "、"))",
      en: "also named: \(names.joined(separator: ", "))"
    )
  }

  static func errors(_ count: Int) -> Phrase {
    Phrase(zh: "数据错误 \(count) 处", en: "\(count) errors in the figures")
  }

  static func decisions(_ count: Int, _ orphans: Int) -> Phrase {
    Phrase(
      zh: "复核意见 \(count) 条" + (orphans > 0 ? "，其中 \(orphans) 条所对的承诺已找不到原文" : ""),
      en: "\(count) decisions" + (orphans > 0 ? ", \(orphans) on promises that are gone" : "")
    )
  }
}
