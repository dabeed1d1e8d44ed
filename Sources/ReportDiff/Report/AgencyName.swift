/// The name of the reporting agency, from the title, made whole from elsewhere in the report.
package enum AgencyName {
  /// What the names of agencies end in.
  static let endings: [Text] = [
    "人民政府", "办公厅", "办公室", "办事处", "管理委员会", "管委会", "委员会", "街道", "管理局", "监督局", "局", "厅", "委", "署",
    "中心", "镇", "乡", "县", "区", "市", "省", "自治州", "旗", "分局", "支队", "总队", "集团", "公司", "学校", "医院", "院",
    "所",
  ]

  /// Behind the place's own name, what two forms of one agency's name may differ in.
  private static let formalEndings: [Text] = ["人民政府", "办事处"]

  /// The name without what two forms of it may differ in: 青禾县白桦镇人民政府 → 青禾县白桦镇.
  package static func stem(_ name: String) -> String {
    let bare = Text(units: Text(name).units.filter { !Mark.isSpace($0) })
    let core = formalEndings.reduce(bare) { $0.removingSuffix($1) }
    return (core.isEmpty ? bare : core).description
  }

  /// Whether two names may be of one agency, named with and without those above it: 松陵市人民政府 and
  /// 松陵市; 河西街道办事处 and 临江区河西街道办事处.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (stem(left), stem(right))
    return left.hasSuffix(right) || right.hasSuffix(left)
  }

  /// The fullest form of a name that the report itself uses: 白桦镇 → 青禾县白桦镇人民政府.
  static func fullest(_ name: Text, in texts: [Text]) -> Text {
    let core = formalEndings.reduce(name) { $0.removingSuffix($1) }
    guard core.count >= 2 else { return name }
    let wholes = [name] + formalEndings.map { core + $0 }
    var best = name
    for text in texts {
      var start = 0
      while let found = text.firstIndex(of: core, from: start) {
        start = found + core.count
        let longer = extended(core, at: found, in: text)
        if longer.count > best.count, longer.hasSuffix(anyOf: wholes) { best = longer }
      }
    }
    return best
  }

  /// What the names of places end in.
  private static let divisions: Text = "省市区县州旗盟"

  /// The name at a place, with the county or city in front of it and the formal ending behind it.
  private static func extended(_ core: Text, at index: Int, in text: Text) -> Text {
    var start = index
    if start > 0, divisions.units.contains(text.units[start - 1]) {
      var low = start
      while low > 0, index - low < 16, Mark.isHan(text.units[low - 1]) { low -= 1 }
      if low == 0 || Mark.isPunctuation(text.units[low - 1]) || Mark.isSpace(text.units[low - 1]) {
        let lead = text[low..<index].withoutLeadWord
        start = index - lead.count
      }
    }
    let end = index + core.count
    let ending = formalEndings.first { text.matches($0, at: end) }?.count ?? 0
    return text[start..<(end + ending)]
  }
}

extension Text {
  /// Without the words that lead up to a name: 请与, 由, 现发布, 编制, 地址.
  fileprivate var withoutLeadWord: Text {
    let start = Self.leads.compactMap { lead in lastIndex(of: lead).map { $0 + lead.count } }.max()
    return start.map { dropFirst($0) } ?? self
  }

  private static let leads: [Text] = [
    "与", "由", "发布", "公布", "编制", "联系", "地址", "登录", "登陆", "请", "本报告", "在", "从",
  ]

  private func lastIndex(of needle: Text) -> Int? {
    var found: Int?
    var start = 0
    while let index = firstIndex(of: needle, from: start) {
      found = index
      start = index + 1
    }
    return found
  }
}
