import Testing

@testable import ReportDiff

@Suite("The names of cells")
struct CellKeyTests {
  @Test("every cell of both forms has a place of its own, and is found by its name")
  func places() {
    let keys = CellName.all.indices.map(CellKey.init(place:))
    #expect(Set(keys.map(\.description)).count == keys.count)
    for key in keys {
      #expect(CellKey(key.table, key.row, key.column) == key)
      #expect(CellKey(description: key.description) == key)
    }
  }

  @Test("the form in force has 200 cells, which come first, and the merged row behind them")
  func order() {
    #expect(Form.cellKeys.count == 200)
    #expect(Form.cellKeys.map(\.place) == Array(0..<200))
    #expect(CellName.merged.map { CellKey(place: $0).row }.allSatisfy { $0 == "other" })
  }

  @Test(
    "people are told of a cell by the labels of its row and its column",
    arguments: [
      ("proactive.regulations.in_force", "规章 / 现行有效件数"),
      ("proactive.procurement.items", "政府集中采购 / 采购项目数量"),
      ("requests.new.natural_person", "一、本年新收政府信息公开申请数量 / 自然人"),
      ("requests.denied.state_secret.total", "（三）不予公开 / 1.属于国家秘密 / 总计"),
      ("requests.other.business", "（六）其他处理 / 商业企业"),
      ("requests.handled_total.other", "（七）总计 / 其他"),
      ("litigation.direct_suit.upheld", "行政诉讼 / 未经复议直接起诉 / 结果维持"),
    ]
  )
  func label(_ name: String, _ label: String) throws {
    #expect(Form.label(of: try #require(CellKey(description: name))) == label)
  }

  @Test("no two cells of the form are told by the same labels")
  func labels() {
    #expect(Set(Form.cellKeys.map(Form.label)).count == Form.cellKeys.count)
  }

  @Test(
    "what no form has is no key",
    arguments: ["", "requests.new", "requests.newer.total", "a.b.c"]
  )
  func none(_ name: String) {
    #expect(CellKey(description: name) == nil)
  }
}
