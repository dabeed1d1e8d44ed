import CResources
import Testing

@testable import ReportDiff

@Suite("Data files that lie in the binary")
struct ResourceTests {
  @Test("a number is read as Swift reads it")
  func numbers() {
    let written = Resource.entries(govdiff_calibration_txt()).map { $0[2] }
    #expect(written.count > 100)
    for field in written { #expect(field.number == Double(field.string), "\(field.string)") }
  }

  @Test("words of one class on several lines are one class")
  func classes() {
    let classes = Resource.classes(govdiff_words_txt())
    let words = Resource.entries(govdiff_words_txt()).flatMap { $0[1].words(between: 0x20) }
    #expect(Set(classes.names).count == classes.names.count)
    #expect(Set(classes.all.texts) == Set(words))
    #expect(classes["no such class"].count == 0)
  }

  @Test("a set of words knows its words, each once")
  func words() {
    let words: [Text] = ["公开", "公", "信息公开", "公开", "", "开放"]
    let set = WordSet(words)
    #expect(words.map(set.place) == [0, 1, 2, 0, nil, 5])
    #expect(set.withoutRepeats.list.texts == ["公开", "公", "信息公开", "开放"])
    #expect(set.contains("开放") && !set.contains("开"))
    #expect(set.length(in: "信息公开", at: 0) == 4 && set.length(in: "信息公开", at: 4) == 0)
  }
}
