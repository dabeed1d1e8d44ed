import Testing

@testable import ReportDiff

@Suite("What holds of every comparison of wording")
struct WordingPropertyTests {
  private static let clauses = [
    "加强业务培训", "全年公开信息1,278条", "2024年1月20日印发", "（国办公开办函〔2021〕30号）", "增长12.5%", "一是健全制度",
    "二是畅通渠道", "群众满意", "收到申请12件", "二〇二三年", "办结率100%", "公布监督电话", "未发生行政诉讼", "由办公室负责", "abc12",
  ]
  private static let marks = ["，", "。", "；", "、", "：", "", "。", ",", "。"]

  private func text(_ random: inout Seeded) -> Text {
    let count = Int.random(in: 0...9, using: &random)
    return (0..<count).reduce(into: Text(units: [])) { text, _ in
      text += Text(Self.clauses.randomElement(using: &random) ?? "")
      text += Text(Self.marks.randomElement(using: &random) ?? "")
    }
  }

  private func mutated(_ text: Text, _ random: inout Seeded) -> Text {
    var out = text
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let place = Int.random(in: 0...out.count, using: &random)
      let gone = min(out.count - place, Int.random(in: 0...6, using: &random))
      let piece = Bool.random(using: &random) ? self.text(&random).prefix(8) : ""
      out = out.prefix(place) + piece + out.dropFirst(place + gone)
    }
    return out
  }

  @Test("edits joined give back both texts to the letter, and mirror each other")
  func edits() {
    var random = Seeded(state: 11)
    for _ in 0..<3000 {
      let old = text(&random)
      let new = Bool.random(using: &random) ? mutated(old, &random) : text(&random)
      let edits = Edits.between(old, new)
      #expect(edits.joined(without: .insert) == old)
      #expect(edits.joined(without: .delete) == new)
      #expect(Edits.between(new, old).mirrored == edits)
    }
  }

  @Test("edits never part a run of digits")
  func digits() {
    var random = Seeded(state: 5)
    for _ in 0..<1000 {
      let old = text(&random)
      let edits = Edits.between(old, mutated(old, &random))
      for side in [Edit.Operation.insert, .delete] {
        let parts = edits.filter { $0.operation != side }.map(\.text)
        for (left, right) in zip(parts, parts.dropFirst()) {
          let isCut =
            left.units.last.map(Mark.isDigit) == true && right.units.first.map(Mark.isDigit) == true
          #expect(!isCut, "\(left)|\(right)")
        }
      }
    }
  }

  @Test("two reports compared the other way round give the mirror image")
  func mirror() {
    var random = Seeded(state: 21)
    for _ in 0..<300 {
      let old = section(&random, of: nil)
      let new = section(&random, of: Bool.random(using: &random) ? old : nil)
      let forth = SentenceAlignment([.matched(YearPair(old: old, new: new))])
      let back = SentenceAlignment([.matched(YearPair(old: new, new: old))])
      #expect(Self.pairs(forth) == Set(Self.pairs(back).map { [$0[1], $0[0]] }))
    }
  }

  @Test("a section differs from itself in nothing")
  func itself() {
    var random = Seeded(state: 31)
    for _ in 0..<300 {
      let one = section(&random, of: nil)
      let alignment = SentenceAlignment([.matched(YearPair(old: one, new: one))])
      #expect(Self.pairs(alignment) == Set(one.sentences.map { [[$0.id], [$0.id]] }))
      #expect(
        alignment.pairs.new.compactMap(\.self).allSatisfy { !$0.isMoved && $0.similarity == 1 }
      )
    }
  }

  private static func pairs(_ alignment: SentenceAlignment) -> Set<[[String]]> {
    Set(
      alignment.pairs.new.compactMap { $0.map { [$0.sentences.old.ids, $0.sentences.new.ids] } }
    )
  }

  private func section(_ random: inout Seeded, of other: Section?) -> Section {
    var texts = other?.sentences.map(\.text) ?? []
    if other == nil {
      texts = (0..<Int.random(in: 0...8, using: &random)).map { _ in text(&random) }
    } else {
      texts = texts.map { Int.random(in: 0...2, using: &random) == 0 ? mutated($0, &random) : $0 }
      if Bool.random(using: &random) { texts.shuffle(using: &random) }
    }
    let sentences = texts.filter { !$0.isEmpty }.enumerated().map { index, text in
      Sentence(id: "overview.\(index + 1)", heading: nil, text: text, line: index + 1)
    }
    return Section(kind: .overview, ordinal: 1, title: "", line: 1, sentences: sentences)
  }
}

extension [Edit] {
  /// The way back.
  fileprivate var mirrored: [Edit] {
    let turned = map { edit in
      let operation: Edit.Operation =
        switch edit.operation {
        case .equal: .equal
        case .delete: .insert
        case .insert: .delete
        }
      return Edit(operation: operation, text: edit.text)
    }
    return turned.reduce(into: []) { out, edit in
      // What is dropped stands in front of what is added.
      if edit.operation == .delete, out.last?.operation == .insert {
        out.insert(edit, at: out.count - 1)
      } else {
        out.append(edit)
      }
    }
  }
}

/// A generator that gives the same numbers on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
