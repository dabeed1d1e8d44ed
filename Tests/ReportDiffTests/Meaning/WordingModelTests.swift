import Testing

@testable import ReportDiff

@Suite("What the characters of a sentence tell")
struct WordingModelTests {
  private func told(_ sentence: Text, promise: Text = "") -> Double {
    var letters: [WordingModel.Letter] = []
    WordingModel.kept.visit(Letters.distinct(FoldedText(sentence))) { letters.append($0) }
    let promised = Letters.distinct(FoldedText(promise)).map { UInt16($0) }
    return WordingModel.sum(letters[...], promise: UnitSet(promised))
  }

  @Test("a figure is one character, its commas left out, and each character counts once")
  func letters() {
    let units = Letters.distinct(FoldedText("培训1,204人次，培训36次")).map { UInt16($0) }
    #expect(Text(units: units).units.sorted() == Array("0,人培次训".utf16).sorted())
  }

  @Test("pairs are of neighbours, and come beside the characters")
  func pairs() {
    let pairs = Letters.withPairs(FoldedText("逾期12件")).filter { $0 > 0xFFFF }
    let words = pairs.map {
      String(decoding: [UInt16($0 >> 16), UInt16($0 & 0xFFFF)], as: UTF16.self)
    }
    #expect(Set(words) == ["逾期", "期0", "0件"])
  }

  @Test("a deed is told in other characters than a duty")
  func deedAndDuty() {
    let deed = told("全年培训信息员4次，每次都把答复怎么写讲一遍。")
    let duty = told("各单位应当高度重视，必须严格依法做好公开。")
    #expect(deed > duty)
  }

  @Test("characters of other business weigh against a sentence, unless the promise has them too")
  func business() {
    let sentence: Text = "安全防火"
    #expect(told(sentence, promise: "公开安全防火信息") > told(sentence, promise: "培训信息员"))
  }

  @Test("what a sentence says of being done in full hangs on its characters and pairs")
  func full() {
    func full(_ sentence: Text) -> Double {
      WordingModel.full.sum(Letters.withPairs(FoldedText(sentence)))
    }
    #expect(full("12个村逐月张贴，年内一期不缺，均有照片存档。") > full("只有两个村试了一次，其余尚未开始。"))
  }
}
