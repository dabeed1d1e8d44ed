extension Terms {
  static let identities = Phrase(zh: "勾稽关系", en: "Identities of the form")
  static let identityCounts = [
    Phrase(zh: "成立", en: "hold"), Phrase(zh: "不成立", en: "broken"),
    Phrase(zh: "无法判断", en: "unknown"),
  ]

  /// What an identity of the form says.
  static func identity(_ rule: Finding.Rule) -> Phrase {
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
