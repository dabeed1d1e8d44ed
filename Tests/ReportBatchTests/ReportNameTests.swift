import ReportDiff
import Testing

@testable import ReportBatch

@Suite("What a path says")
struct ReportNameTests {
  @Test(
    "agency and year are found wherever names put them",
    arguments: [
      ("鹭汀镇2023年政府信息公开工作年度报告.txt", "鹭汀镇", 2023), ("2023/鹭汀镇.html", "鹭汀镇", 2023),
      ("鹭汀镇/2023.docx", "鹭汀镇", 2023), ("鹭汀镇_2023_年报.pdf", "鹭汀镇", 2023),
      ("2023年报/泠川县/鹭汀镇.txt", "泠川县/鹭汀镇", 2023), ("2023年度报告（鹭汀镇）.txt", "鹭汀镇", 2023),
      ("鹭汀镇2023年报（2024-01-12）.html", "鹭汀镇", 2023), ("鹭汀镇2023年报20240112.html", "鹭汀镇", 2023),
      ("2023.txt", "", 2023), ("report-2023.txt", "", 2023),
    ]
  )
  func found(path: String, key: String, year: Int) {
    let name = ReportName(path)
    #expect(name.key == key)
    #expect(name.year == year)
    #expect(name.role == nil)
  }

  @Test(
    "a year is not guessed from two, from a date or from a number",
    arguments: [
      "鹭汀镇2023-2024.txt", "鹭汀镇20240112.html", "鹭汀镇 2024-01-12.html", "鹭汀镇12024.txt", "鹭汀镇.txt",
      "1998/鹭汀镇.txt",
    ]
  )
  func unknown(path: String) {
    #expect(ReportName(path).year == nil)
  }

  @Test(
    "old and new in a folder are two years of one agency",
    arguments: [("old", "new"), ("上年", "本年")]
  )
  func roles(old: String, new: String) {
    let names = [ReportName("鹭汀镇/\(old).txt"), ReportName("鹭汀镇/\(new).html")]
    #expect(names.map(\.key) == ["鹭汀镇", "鹭汀镇"])
    #expect(names.map(\.role) == [.old, .new])
  }

  @Test("outputs get names that every system takes and no two pairs share")
  func outputNames() {
    var taken: Set<String> = []
    let years = "_2023-2024"
    #expect(OutputName.unused("../县/镇:*?", years, &taken) == "---县-镇---_2023-2024")
    #expect(OutputName.unused("Zhen", years, &taken) == "Zhen_2023-2024")
    #expect(OutputName.unused("zhen", years, &taken) == "zhen_2023-2024~2")
    #expect(OutputName.unused("", "", &taken) == "report")
    let long = OutputName.unused(String(repeating: "镇", count: 200), years, &taken)
    #expect(long.utf8.count < 240)
  }
}
