import Markup
import ReportDiff

/// What the overview lists below its table: copies, failures, and files without a counterpart.
struct OverviewLists {
  private let overview: Overview
  /// How many entries a list shows; the table between commas has all.
  private static let most = 1_000

  init(_ overview: Overview) { self.overview = overview }

  var nodes: [Node] { [copies, failures, unpaired].flatMap(\.self) }

  private var paths: PackedStrings { overview.plan.paths }

  private var copies: [Node] {
    section(
      Words.copies,
      overview.copies.map { group in
        group.members.enumerated().map { index, member in
          paths[member.file]
            + (index == 0 ? "" : overview.say(Words.likeness(NumberText.share(member.likeness))))
        }.joined(separator: "；")
      }
    )
  }

  private var failures: [Node] {
    let unreadable = overview.plan.unreadable.map {
      "\(paths[$0.file])：\(overview.say($0.reason.phrase))"
    }
    let others =
      overview.results.failures.sorted { $0.key < $1.key }.map(\.value)
      + overview.unlisted
    return section(
      Words.failures,
      unreadable
        + others.map { "\($0.path)：\(overview.say($0.problem))：\(overview.say($0.remedy))" }
    )
  }

  private var unpaired: [Node] {
    section(
      Words.unpaired,
      overview.plan.leftovers.compactMap { leftover in
        if case .unreadable = leftover.reason { return nil }
        return "\(paths[leftover.file])：\(overview.say(leftover.reason.phrase))"
      }
    )
  }

  private func section(_ title: Phrase, _ entries: [String]) -> [Node] {
    guard !entries.isEmpty else { return [] }
    let rest = entries.count - Self.most
    return [
      Node(.section) {
        Node(.h2, text: "\(overview.say(title))（\(entries.count)）")
        Node(.ul) { entries.prefix(Self.most).map { Node(.li, text: $0) } }
        if rest > 0 { Node(.p, text: overview.say(Words.more(rest))) }
      }
    ]
  }
}

private enum Words {
  static let copies = Phrase(zh: "第五部分雷同的报告", en: "Reports with the same section five")
  static let failures = Phrase(zh: "未能读取", en: "Could not be read")
  static let unpaired = Phrase(zh: "未配对的文件", en: "Files without a counterpart")

  static func likeness(_ share: String) -> Phrase {
    Phrase(zh: "（与首份相同 \(share)）", en: " (\(share) shared with the first)")
  }

  static func more(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 项见 \(Overview.tableName)。",
      en: "\(count) more are in \(Overview.tableName)."
    )
  }
}
