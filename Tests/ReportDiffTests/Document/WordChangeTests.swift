import Testing

@testable import ReportDiff

@Suite("Tracked changes in a Word document count as accepted")
struct WordChangeTests {
  private func read(_ body: String) throws -> [String] {
    let document = try WordSample(body).document()
    #expect(document.warnings.map(\.code) == ["tracked_changes"])
    return try WordSample(body).read()
  }

  @Test("what was put in or moved here counts, what was struck or moved away does not")
  func runs() throws {
    let body = """
      <w:p>\(run("甲"))<w:ins>\(run("乙"))</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>\
      <w:moveFrom>\(run("丁"))</w:moveFrom><w:moveTo>\(run("戊"))</w:moveTo></w:p>
      """
    #expect(try read(body) == ["甲乙戊"])
  }

  @Test("a paragraph whose end was struck goes on in the next, under the next one's number")
  func marks() throws {
    let body = """
      <w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("甲"))</w:p>\
      \(item("乙", 1))\(item("丙", 1))
      """
    let sample = WordSample(body, numbering: list(1, ("decimal", "%1.")))
    #expect(try sample.read() == ["1.甲乙", "2.丙"])
  }

  @Test("a paragraph that was struck as a whole is gone, and its number with it")
  func paragraphs() throws {
    let body = """
      \(item("甲", 1))<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>\
      <w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>\(item("丙", 1))
      """
    let sample = WordSample(body, numbering: list(1, ("decimal", "%1.")))
    #expect(try sample.read() == ["1.甲", "2.丙"])
  }

  @Test("struck rows and cells are gone, and those put in are there")
  func rows() throws {
    let body = table(
      row(cell("规章"), cell("1"), properties: "<w:del/>"),
      row(cell("规章"), cell("2"), properties: "<w:ins/>"),
      row(cell("处罚"), cell("3", "<w:cellDel/>"), cell("4", "<w:cellIns/>"))
    )
    #expect(try read(body) == ["规章|2", "处罚|4"])
  }

  @Test("the properties that a paragraph had before do not count")
  func formerProperties() throws {
    let body = """
      <w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>\
      </w:pPr>\(run("甲"))</w:p>
      """
    #expect(try WordSample(body, numbering: list(1, ("decimal", "%1."))).read() == ["甲"])
  }
}
