import TestSupport
import Testing

@testable import ReportDiff

@Suite("Which sentence is which")
struct SentenceAlignmentTests {
  @Test("a sentence that was split stands beside both its parts, to the letter")
  func split() throws {
    let changes = try Wording.changes(
      "全年举办业务培训班三期，培训信息员一百二十人次，编印工作手册二百册，分送各村各站所。",
      "全年举办业务培训班三期，培训信息员一百二十人次。编印工作手册二百册，分送各村各站所。"
    )
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change.kind == .reworded)
    #expect(change.ids.old == ["overview.1"])
    #expect(change.ids.new == ["overview.1", "overview.2"])
    #expect(change.edits.joined(without: .delete) == change.sentences.new?.text)
  }

  @Test("two sentences that became one stand beside it")
  func merged() throws {
    let changes = try Wording.changes(
      "乡便民大厅新设政务公开查阅点一处。查阅点配备电脑两台，供群众免费查阅打印。",
      "乡便民大厅新设政务公开查阅点一处，查阅点配备电脑两台，供群众免费查阅打印。"
    )
    #expect(changes.map(\.ids.old) == [["overview.1", "overview.2"]])
  }

  @Test("the items of a list are aligned by what they say, whatever their number")
  func enumeration() throws {
    let changes = try Wording.changes(
      "一是健全信息发布审核制度。二是开展基层信息员集中培训。三是拓宽群众意见征集渠道。",
      "一是开展基层信息员集中培训。二是拓宽群众意见征集渠道。"
    )
    #expect(changes.map(\.kind) == [.removed, .unchanged, .unchanged])
    #expect(changes.map(\.difference) == [.wording, .order, .order])
    #expect(changes.map(\.sort) == [.removed, .order, .order])
  }

  @Test("items of a list that changed places keep their partners, however short")
  func renumbered() throws {
    let changes = try Wording.changes(
      "一是开展信息员培训。二是拓宽意见征集渠道。",
      "一是拓宽意见征集渠道。二是开展信息员培训。"
    )
    #expect(changes.map(\.sort) == [.order, .order])
  }

  @Test("a stop of another width is no change of wording")
  func stops() throws {
    #expect(try Wording.changes("阅读量7.5万次,增长12.5%.", "阅读量7.8万次，增长4%。").map(\.sort) == [.figures])
  }

  @Test("a sentence that changed its place within a section is moved, and its words did not change")
  func movedNear() throws {
    let first = "全年共举办政府开放日活动三场，邀请群众代表参观。"
    let others = "通过门户网站发布各类政策文件。组织开展业务知识学习。公布监督举报电话接受监督。"
    let changes = try Wording.changes(first + others, others + first)
    #expect(changes.filter { $0.kind == .moved }.map(\.sort) == [.order])
    #expect(changes.count(where: \.isWordingChange) == 1)
  }

  @Test("the place that a moved sentence has left is kept, before what followed it")
  func departure() throws {
    let first = "全年共举办政府开放日活动三场，邀请群众代表参观。"
    let others = "通过门户网站发布各类政策文件。组织开展业务知识学习。公布监督举报电话接受监督。"
    let section = try Wording.comparison(first + others, others + first).sections[0]
    #expect(section.departures.map(\.index) == [0])
    #expect(section.departures.map(\.sentence.text.description) == [first])
  }

  @Test("a year in Chinese numerals rolls over as well")
  func chineseYear() throws {
    let changes = try Wording.changes("二〇二三年，我镇公开及时。", "二〇二四年，我镇公开及时。")
    #expect(changes.map(\.sort) == [.year])
  }

  @Test("a count in Chinese numerals is a figure; a place in a row is none")
  func chineseCounts() throws {
    #expect(try Wording.changes("举办培训三期。", "举办培训十二期。").map(\.sort) == [.figures])
    #expect(try Wording.changes("第一次获评优秀单位。", "第二次获评优秀单位。").map(\.sort) == [.reworded])
  }

  @Test("prescribed wording alone makes no two sentences alike")
  func prescribed() throws {
    let changes = try Wording.changes(
      "收到公民、法人或者其他组织提出的政府信息公开申请，全部按期答复。",
      "公民、法人或者其他组织可到镇便民服务中心查阅图书和档案资料。"
    )
    #expect(changes.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.added, .removed])
  }

  @Test("three thousand sentences of each year take well under a second")
  func long() {
    var random = Seeded(state: 3)
    let han = (0..<900).map { UInt16(0x4E00 + $0 * 7) }
    func section() -> Section {
      let sentences = (1...3000).map { index in
        let units = (0..<30).map { _ in han[Int.random(in: 0..<han.count, using: &random)] }
        return Sentence(
          id: "overview.\(index)",
          heading: nil,
          text: Text(units: units),
          line: index
        )
      }
      return Section(kind: .overview, ordinal: 1, title: "", line: 1, sentences: sentences)
    }
    let pair = YearPair(old: section(), new: section())
    let time = ThreadTime.measure {
      #expect(SentenceAlignment([.matched(pair)]).pairs.new.allSatisfy { $0 == nil })
    }
    // Without optimisation it takes many times as long as in release mode.
    #expect(time < .seconds(20))
  }
}

/// Two years' first sections, compared.
enum Wording {
  static func report(_ year: Int, _ overview: String, other: String = "无。") throws -> Report {
    let text = """
      青禾县白桦镇人民政府\(year)年政府信息公开工作年度报告
      一、总体情况
      \(overview)
      六、其他需要报告的事项
      \(other)
      """
    return try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text.utf8)))
  }

  static func comparison(_ old: String, _ new: String) throws -> Comparison {
    Comparison(of: YearPair(old: try report(2023, old), new: try report(2024, new)))
  }

  /// What became of the sentences of the first section.
  static func changes(_ old: String, _ new: String) throws -> [SentenceChange] {
    try comparison(old, new).sections[0].changes
  }
}

extension [Edit] {
  /// The text that the edits give without those of one operation.
  func joined(without operation: Edit.Operation) -> Text {
    filter { $0.operation != operation }.reduce(into: Text(units: [])) { $0 += $1.text }
  }
}
