import Testing

@testable import ReportDiff

@Suite("Figures in the narrative")
struct FigureScanTests {
  private func figures(_ text: String) -> [Figure] {
    FigureScan.figures(
      in: Sentence(id: "overview.1", heading: nil, text: Text(text), line: 1)
    )
  }

  @Test("a figure has its topic, its value in single units, its unit and whether it is rough")
  func whole() {
    let figure = figures("微信公众号累计阅读3.2万余次。").first
    #expect(figure?.topic == "微信公众号累计阅读")
    #expect(figure?.value == 32_000)
    #expect(figure?.unit == "次")
    #expect(figure?.isApproximate == true)
  }

  @Test("a comma parts thousands, and otherwise two figures")
  func commas() {
    #expect(figures("发布1,629条。").map(\.value) == [1629])
    #expect(figures("分别为12，8，3件。").map(\.value) == [3])
    #expect(figures("分别为10,20,30件。").map(\.value) == [30])
  }

  @Test("what counts nothing is no figure")
  func noFigures() {
    #expect(figures("依据《条例》第20条规定，2024年联系电话0000。").isEmpty)
  }
}
