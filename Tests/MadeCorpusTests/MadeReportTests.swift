import ReportDiff
import Testing

@testable import MadeCorpus

@Suite("A made report is read as it was made")
struct MadeReportTests {
  private func report(_ year: MadeSeries.Year) async throws -> Report {
    let file = SourceFile(path: year.path, bytes: year.bytes)
    return try Report(from: try await file.extracted())
  }

  @Test("cells, agency and year in every layout", arguments: Layout.allCases)
  func cells(in layout: Layout) async throws {
    let recipe = Recipe(seed: 7, layouts: [layout], plantedPercent: 0)
    for number in 0..<3 {
      let series = MadeSeries(number, of: recipe)
      for year in series.years {
        let report = try await report(year)
        #expect(report.agency?.value == series.agency)
        #expect(report.year?.value == year.year)
        for (cell, made) in zip(report.cells.all, year.cells) {
          #expect(cell.key.description == made.key)
          #expect(cell.value == made.value, "\(series.agency) \(year.year) \(made.key)")
        }
      }
    }
  }

  @Test("every identity of the form holds where nothing is planted", arguments: Scale.allCases)
  func identities(_ scale: Scale) {
    for number in 0..<60 {
      let series = MadeSeries(number, of: Recipe(years: 4, scale: scale, plantedPercent: 0))
      for (old, new) in zip(series.years, series.years.dropFirst()) {
        let (before, now) = (old.figures, new.figures)
        for row in MadeForm.requests {
          #expect(now.requests(row).dropLast().reduce(0, +) == now.requests(row).last)
        }
        for row in MadeForm.litigation {
          #expect(now.litigation(row).dropLast().reduce(0, +) == now.litigation(row).last)
        }
        let results = MadeForm.results.map(now.requests)
        for column in MadeForm.applicants.indices {
          let handled = now.requests("handled_total")[column]
          #expect(results.map { $0[column] }.reduce(0, +) == handled)
          let (new, carried) = (now.requests("new")[column], now.requests("carried_in")[column])
          #expect(new + carried == handled + now.requests("carried_out")[column])
        }
        #expect(now.requests("carried_in") == before.requests("carried_out"))
        #expect(now.values.allSatisfy { $0 >= 0 })
        for row in MadeForm.stocks.map({ "proactive.\($0)" }) {
          let change = now[row + ".issued"] - now[row + ".repealed"]
          #expect(now[row + ".in_force"] == before[row + ".in_force"] + change)
        }
      }
    }
  }

  @Test("a sound series has no findings of severity error, and a planted error is found")
  func findings() throws {
    let recipe = Recipe(seed: 3, layouts: [.tabs], plantedPercent: 50)
    for number in 0..<60 {
      let series = MadeSeries(number, of: recipe)
      let reports = try series.years.map { year in
        try Report(from: SourceFile(path: year.path, bytes: year.bytes))
      }
      let comparison = Comparison(of: YearPair(old: reports[0], new: reports[1]))
      let errors = comparison.findings.filter { $0.severity == .error }
      // What the prose says beside a table may be meant otherwise, and is a warning.
      let raised = comparison.findings.filter { $0.severity != .note }
      let about = Set(raised.flatMap(\.cells).map(\.description))
      for planted in series.planted {
        #expect(!about.isDisjoint(with: planted.cells), "\(series.agency) \(planted)")
      }
      if series.planted.isEmpty {
        #expect(errors.map { "\(series.agency) \($0)" } == [])
      }
    }
  }

  @Test("problems and promises of section five are those that were made")
  func sectionFive() throws {
    func bare(_ text: some StringProtocol) -> String {
      String(text.filter { !"。；，,;".contains($0) })
    }
    for number in 0..<120 {
      let year = MadeSeries(number, of: Recipe(layouts: [.tabs])).years[1]
      let report = try Report(from: SourceFile(path: year.path, bytes: year.bytes))
      #expect(report.commitments.map { bare($0.text.description) } == year.promises.map(bare))
      // A headline may stand in front of a problem's text.
      #expect(report.problems.count == year.problems.count)
      for (read, made) in zip(report.problems, year.problems) {
        #expect(bare(read.text.description).hasSuffix(bare(made)))
      }
    }
  }
}
