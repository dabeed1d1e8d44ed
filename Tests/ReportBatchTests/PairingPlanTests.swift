import ReportDiff
import Testing

@testable import ReportBatch

@Suite("Which files belong together")
struct PairingPlanTests {
  /// Pairs files of which those in `contents` say what they are; others must not be looked into.
  private func plan(
    _ paths: [String],
    contents: [String: (agency: String?, year: Int?)] = [:]
  ) -> PairingPlan {
    PairingPlan(paths: paths) { files in
      files.map { file in
        guard let known = contents[paths[file]] else {
          let none = Phrase(zh: "不是报告", en: "no report")
          return .failure(SourceError(path: paths[file], problem: none, remedy: none))
        }
        return .success(ReportIdentity(agency: known.agency, year: known.year))
      }
    }
  }

  private func pairs(_ plan: PairingPlan) -> [String] {
    plan.pairs.map { "\(plan.paths[$0.files.old]) → \(plan.paths[$0.files.new])" }
  }

  private func reasons(_ plan: PairingPlan) -> [String] {
    plan.leftovers.map { leftover in
      switch leftover.reason {
      case .unreadable: "unreadable"
      case .unidentified: "unidentified"
      case .alone: "alone"
      case .several: "several"
      case .ambiguous: "ambiguous"
      }
    }
  }

  @Test("names pair every two years in a row without a look inside")
  func byName() {
    let plan = plan([
      "a/鹭汀镇2022.txt", "a/鹭汀镇2023.html", "a/鹭汀镇2024.docx", "a/白桦镇2023.txt", "a/白桦镇2024.txt",
    ])
    #expect(
      pairs(plan) == [
        "a/白桦镇2023.txt → a/白桦镇2024.txt", "a/鹭汀镇2022.txt → a/鹭汀镇2023.html",
        "a/鹭汀镇2023.html → a/鹭汀镇2024.docx",
      ]
    )
    #expect(plan.pairs.map(\.id) == ["a-白桦镇_2023-2024", "a-鹭汀镇_2022-2023", "a-鹭汀镇_2023-2024"])
    #expect(plan.leftovers.isEmpty)
    #expect(plan.series[0] == plan.series[2])
    #expect(plan.series[0] != plan.series[3])
  }

  @Test("agencies of one name in two counties stay apart")
  func namesakes() {
    let plan = plan(["甲县/城关镇2023.txt", "甲县/城关镇2024.txt", "乙县/城关镇2023.txt", "乙县/城关镇2024.txt"])
    #expect(
      pairs(plan).allSatisfy {
        $0.split(separator: "/").first == $0.split(separator: " ")[2].split(separator: "/").first
      }
    )
    #expect(plan.pairs.count == 2)
  }

  @Test("what names do not tell, the reports do")
  func byContents() {
    let plan = plan(
      ["x1.txt", "x2.txt", "鹭汀镇2024.txt"],
      contents: [
        "x1.txt": ("鹭汀镇人民政府", 2022), "x2.txt": ("鹭汀镇", 2023), "鹭汀镇2024.txt": ("鹭汀镇人民政府", 2024),
      ]
    )
    #expect(pairs(plan) == ["x1.txt → x2.txt", "x2.txt → 鹭汀镇2024.txt"])
    #expect(plan.pairs.flatMap(\.doubts).isEmpty)
  }

  @Test("a report found by contents joins a series found by names")
  func joins() {
    let plan = plan(
      ["download.html", "鹭汀镇2023.txt", "鹭汀镇2024.txt"],
      contents: ["download.html": ("鹭汀镇人民政府", 2022)]
    )
    #expect(pairs(plan) == ["download.html → 鹭汀镇2023.txt", "鹭汀镇2023.txt → 鹭汀镇2024.txt"])
  }

  @Test("a name that is another one with the county in front pairs, but doubtfully")
  func looseNames() {
    let plan = plan(
      ["x1.txt", "x2.txt"],
      contents: ["x1.txt": ("白桦镇人民政府", 2023), "x2.txt": ("青禾县白桦镇人民政府", 2024)]
    )
    #expect(pairs(plan) == ["x1.txt → x2.txt"])
    #expect(plan.pairs.first?.doubts == [.looseName("白桦镇", "青禾县白桦镇")])
  }

  @Test("where two agencies might be meant, neither is taken")
  func ambiguous() {
    let plan = plan(
      ["x1.txt", "x2.txt", "x3.txt"],
      contents: ["x1.txt": ("城关镇", 2023), "x2.txt": ("甲县城关镇", 2024), "x3.txt": ("乙县城关镇", 2024)]
    )
    #expect(plan.pairs.isEmpty)
    #expect(reasons(plan).contains("ambiguous"))
    #expect(plan.leftovers.count == 3)
  }

  @Test("two reports of one year are listed, not chosen from")
  func several() {
    let plan = plan(
      ["鹭汀镇2023.pdf", "鹭汀镇2023.txt", "鹭汀镇2024.txt"],
      contents: [
        "鹭汀镇2023.pdf": ("鹭汀镇", 2023), "鹭汀镇2023.txt": ("鹭汀镇", 2023), "鹭汀镇2024.txt": ("鹭汀镇", 2024),
      ]
    )
    #expect(plan.pairs.isEmpty)
    #expect(reasons(plan) == ["several", "several", "alone"])
  }

  @Test("every file is in a pair or told with a reason")
  func nothingDropped() {
    let paths = ["a.txt", "b.txt", "c.pdf", "鹭汀镇2021.txt", "鹭汀镇2023.txt"]
    let plan = plan(
      paths,
      contents: [
        "a.txt": (nil, nil), "b.txt": ("白桦镇", 2020), "鹭汀镇2021.txt": ("鹭汀镇", 2021),
        "鹭汀镇2023.txt": ("鹭汀镇", 2023),
      ]
    )
    #expect(reasons(plan) == ["unidentified", "alone", "unreadable", "alone", "alone"])
  }

  @Test("the order in which files are found makes no difference")
  func order() {
    let paths = ["a/鹭汀镇2022.txt", "a/鹭汀镇2023.html", "b/白桦镇2023.txt", "b/白桦镇2024.txt"]
    #expect(Set(pairs(plan(paths))) == Set(pairs(plan(paths.reversed()))))
  }
}
