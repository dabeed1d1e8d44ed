extension Sheet {
  /// How often each identity of the form holds: what was looked at where nothing was found.
  mutating func writeIdentities(_ tallies: [IdentityTally], _ names: TerminalNames? = nil) {
    guard options.section == nil, !tallies.isEmpty else { return }
    subheading(Words.heading(language))
    var table = ColumnTable(heads: Words.heads.map { $0(language) })
    var scope: Finding.Scope?
    for tally in tallies {
      if let names, tally.scope != scope {
        table.rows.append(ColumnTable.Row(label: names.scope(tally.scope, language)))
      }
      scope = tally.scope
      table.rows.append(
        ColumnTable.Row(
          label: Words.rule(tally.rule)(language),
          values: [tally.holding, tally.broken, tally.unknown].map { NumberText.plain(Double($0)) },
          indent: names == nil ? 0 : 2,
          style: tally.broken > 0 ? .bad : .plain
        )
      )
    }
    table.write(on: &self)
  }
}

private enum Words {
  static let heading = Phrase(zh: "勾稽关系", en: "Identities of the form")
  static let heads = [
    Phrase(zh: "成立", en: "hold"), Phrase(zh: "不成立", en: "broken"),
    Phrase(zh: "无法判断", en: "unknown"),
  ]

  static func rule(_ rule: Finding.Rule) -> Phrase {
    switch rule {
    case .requestsRowTotal:
      Phrase(zh: "第三部分各行：各类申请人之和等于总计", en: "section 3, rows: applicants add up")
    case .requestsHandledTotal:
      Phrase(zh: "第三部分各列：办理结果之和等于（七）总计", en: "section 3, columns: results add up")
    case .requestsBalance:
      Phrase(
        zh: "第三部分各列：新收加上年结转等于总计加结转下年度",
        en: "section 3, columns: received is handled or carried on"
      )
    case .litigationRowTotal:
      Phrase(zh: "第四部分：各类结果之和等于总计", en: "section 4: outcomes add up")
    case .carryOver:
      Phrase(zh: "上年结转等于上年报告的结转下年度", en: "what was carried on comes in again")
    case .inForce:
      Phrase(
        zh: "现行有效件数等于上年有效加制发减废止",
        en: "in force is last year's, with what was issued and repealed"
      )
    default: Phrase(zh: rule.rawValue, en: rule.rawValue)
    }
  }
}
