import ReportDiff

/// The rows of the overview as values: the pairs by their ids, then what could not be compared or paired.
struct OverviewRows: Sendable {
  private let overview: Overview
  private let journal: Journal
  /// For files whose section five is a copy or was copied, in which groups.
  private let groupsOfFile: [Int: [Int]]
  private let failed: [Int]

  init(_ overview: Overview, _ journal: Journal) {
    self.overview = overview
    self.journal = journal
    failed = overview.results.failures.keys.sorted()
    var groups: [Int: [Int]] = [:]
    for (index, group) in overview.copies.enumerated() {
      for member in group.members { groups[member.file, default: []].append(index) }
    }
    groupsOfFile = groups
  }

  /// How many section fives of other agencies those of a pair are like.
  func likeCount(_ pair: Int) -> Int {
    copies(pair).reduce(0) { $0 + $1.group.members.count - 1 }
  }

  /// The files of a pair that are like others, each with a group that it is in.
  private func copies(_ pair: Int) -> [(file: Int, group: CopySearch.Group)] {
    let files = overview.plan.pairs[pair].files
    return [files.new, files.old].flatMap { file in
      (groupsOfFile[file] ?? []).map { (file, overview.copies[$0]) }
    }
  }

  /// How many rows there are.
  var count: Int {
    overview.plan.pairs.count + overview.plan.leftovers.count + overview.unlisted.count
  }

  /// What is known of a pair; `nil` where it could not be compared.
  func summary(of pair: Int) throws(BatchError) -> PairSummary? {
    guard let done = overview.results.done[pair] else { return nil }
    return PairRecordLine.summary(in: try journal.line(at: done.line).dropLast())
  }

  // MARK: Values

  var columns: [DataTable.Column] {
    Words.columns.map { DataTable.Column(title: overview.say($0.title), width: $0.width) }
  }

  /// The values of a row.
  func values(of row: Int) throws(BatchError) -> [DataTable.Value] {
    let plan = overview.plan
    if row < plan.pairs.count {
      return try summary(of: row).map { values(of: $0, row) } ?? failure(row)
    }
    let rest = row - plan.pairs.count
    guard rest < plan.leftovers.count else {
      return single(overview.unlisted[rest - plan.leftovers.count])
    }
    let leftover = plan.leftovers[rest]
    let isUnreadable = if case .unreadable = leftover.reason { true } else { false }
    return padded(
      status: isUnreadable ? Words.failed : Words.unpaired,
      remark: overview.say(leftover.reason.phrase),
      path: plan.paths[leftover.file]
    )
  }

  private func values(of summary: PairSummary, _ pair: Int) -> [DataTable.Value] {
    let status = summary.doubts.isEmpty ? Words.compared : Words.doubtful
    let remarks = summary.doubts + [likes(pair)].compactMap(\.self)
    func count(_ number: Int) -> DataTable.Value { .number(Double(number)) }
    let head: [DataTable.Value] = [
      .init(summary.agency), .init(summary.years.old.map(Double.init)),
      .init(summary.years.new.map(Double.init)), .text(overview.say(status)),
      .text(remarks.joined(separator: "；")), .number((summary.attention * 10).rounded() / 10),
    ]
    let counts = [
      summary.errors, summary.warnings, summary.promises, summary.evidenced, summary.partial,
      summary.absent, summary.recurring,
    ].map(count)
    let texts: [DataTable.Value] = [
      percent(summary.verbatim), percent(summary.near), count(summary.cellsChanged),
      .init(summary.largest?.label), .init(summary.largest?.old), .init(summary.largest?.new),
      .text(summary.paths.old), .text(summary.paths.new),
      .init(overview.batch.outputs.first.map { reportPath(of: pair, $0.ending) }),
    ]
    return head + counts + texts
  }

  /// Whose section fives those of a pair are like.
  private func likes(_ pair: Int) -> String? {
    let copies = copies(pair)
    guard !copies.isEmpty else { return nil }
    let named = copies.lazy.flatMap { copy in
      copy.group.members.lazy.map(\.file).filter { $0 != copy.file }
    }.prefix(3).map { overview.plan.paths[$0] }
    return overview.say(Words.likes(named.joined(separator: "、"), likeCount(pair)))
  }

  private func percent(_ share: Double) -> DataTable.Value {
    .number((share * 1_000).rounded() / 10)
  }

  /// Where the report of a pair lies, below the folder written to.
  func reportPath(of pair: Int, _ ending: String) -> String {
    OutputFolder.reports + "/" + overview.plan.pairs[pair].id + ending
  }

  private func failure(_ pair: Int) -> [DataTable.Value] {
    let files = overview.plan.pairs[pair].files.map { overview.plan.paths[$0] }
    let error = overview.results.failures[pair]
    var values = padded(
      status: Words.failed,
      remark: error.map { "\($0.path): \(overview.say($0.problem)): \(overview.say($0.remedy))" }
        ?? "",
      path: files.new
    )
    values[values.count - 3] = .text(files.old)
    return values
  }

  private func single(_ error: SourceError) -> [DataTable.Value] {
    padded(
      status: Words.failed,
      remark: "\(overview.say(error.problem)): \(overview.say(error.remedy))",
      path: error.path
    )
  }

  /// A row of what has no figures.
  private func padded(status: Phrase, remark: String, path: String) -> [DataTable.Value] {
    var values = [DataTable.Value](repeating: .empty, count: Words.columns.count)
    values[3] = .text(overview.say(status))
    values[4] = .text(remark)
    values[values.count - 2] = .text(path)
    return values
  }
}

private enum Words {
  static let columns: [(title: Phrase, width: Int)] = [
    (Phrase(zh: "机关", en: "agency"), 28), (Phrase(zh: "上年", en: "old year"), 8),
    (Phrase(zh: "本年", en: "new year"), 8), (Phrase(zh: "状态", en: "status"), 10),
    (Phrase(zh: "说明", en: "remark"), 40), (Phrase(zh: "关注度", en: "attention"), 8),
    (Phrase(zh: "错误", en: "errors"), 8), (Phrase(zh: "疑点", en: "warnings"), 8),
    (Phrase(zh: "上年承诺", en: "promises"), 8), (Phrase(zh: "已见落实", en: "shown as done"), 8),
    (Phrase(zh: "部分体现", en: "shown in part"), 8), (Phrase(zh: "未见体现", en: "not seen"), 8),
    (Phrase(zh: "问题再现", en: "problems again"), 8),
    (Phrase(zh: "一字不差（%）", en: "verbatim (%)"), 10),
    (Phrase(zh: "基本照搬（%）", en: "nearly verbatim (%)"), 10),
    (Phrase(zh: "变动的单元格", en: "cells changed"), 8),
    (Phrase(zh: "变化最大的数据", en: "largest change"), 30), (Phrase(zh: "上年值", en: "old value"), 10),
    (Phrase(zh: "本年值", en: "new value"), 10), (Phrase(zh: "上年文件", en: "old file"), 40),
    (Phrase(zh: "本年文件", en: "new file"), 40), (Phrase(zh: "比对报告", en: "report"), 40),
  ]
  static let compared = Phrase(zh: "已比对", en: "compared")
  static let doubtful = Phrase(zh: "存疑", en: "doubtful")
  static let failed = Phrase(zh: "未能读取", en: "failed")
  static let unpaired = Phrase(zh: "未配对", en: "unpaired")

  static func likes(_ paths: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "第五部分与 \(paths)\(count > 3 ? " 等 \(count) 份" : "") 雷同",
      en: "section five is like that of \(paths)\(count > 3 ? " and others, \(count) in all" : "")"
    )
  }
}
