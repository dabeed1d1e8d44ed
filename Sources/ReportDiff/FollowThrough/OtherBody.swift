import CResources

/// Tells a clause in which somebody else acts: 县民政局抽查……, 由市电子政务中心实施.
struct OtherBody: Sendable {
  private let levels, inside, endings, sites, loose, moments: WordSet
  /// The endings of names that stand by themselves, looked for in this order.
  private let named: [Text]
  private let isNamed: WordSet

  static let shared = OtherBody(Resource.classes(govdiff_bodies_txt()))

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> WordSet { WordSet(classes[name]) }
    (levels, inside, endings) = (words("level"), words("inside"), words("ending"))
    (sites, loose, moments) = (words("site"), words("loose"), words("moment"))
    named = classes["named"].texts
    isNamed = WordSet(named)
  }

  /// How far behind its level a body's name may end.
  private static let longestName = 14

  /// The first body that acts in a clause and is not the agency that reports.
  func actor(in clause: Text, _ setting: Setting) -> Text? {
    let opening = withoutMoment(clause)
    if let body = actor(opening: opening, setting) { return body }
    if let by = opening.units.firstIndex(of: Self.by),
      let body = actor(opening: opening.dropFirst(by + 1), setting)
    {
      return body
    }
    return opening.contains(Self.unasked) ? Self.unasked : nil
  }

  private func actor(opening text: Text, _ setting: Setting) -> Text? {
    if let body = body(opening: text), isElse(body, setting) { return body }
    return loose(opening: text)
  }

  /// 由, in front of the one who acts.
  private static let by: UInt16 = 0x7531
  private static let unasked: Text = "自发"

  /// Without what tells when: 9月，年初，全年.
  private func withoutMoment(_ clause: Text) -> Text {
    var rest = clause.trimmed
    if let mark = ItemMark(rest, at: 0) { rest = rest.dropFirst(mark.length) }
    while true {
      let digits = rest.units.prefix { Mark.isDigit($0) }.count
      if digits > 0, digits < rest.count, Self.dateUnits.contains(rest.units[digits]) {
        rest = rest.dropFirst(digits + 1)
        if let part = Self.partsOfMonth.first(where: rest.hasPrefix) {
          rest = rest.dropFirst(part.count)
        }
      } else {
        let moment = moments.length(in: rest, at: 0)
        guard moment > 0 else { return rest.trimmed }
        rest = rest.dropFirst(moment)
      }
    }
  }

  private static let dateUnits = Array("年月日".utf16)
  private static let partsOfMonth: [Text] = ["上旬", "中旬", "下旬", "初", "底", "末", "中", "、", "至"]

  /// The public body whose name a text opens with.
  private func body(opening text: Text) -> Text? {
    let level = levels.length(in: text, at: 0)
    guard level > 0 else { return nil }
    let rest = text.dropFirst(level)
    guard inside.length(in: rest, at: 0) == 0 else { return nil }
    for offset in 0...Self.longestName where offset < rest.count {
      if offset > 0 {
        let before = rest.units[offset - 1]
        guard Mark.isHan(before) || before == Mark.enumerationComma else { return nil }
      }
      let ending = endings.length(in: rest, at: offset)
      guard ending > 0 else { continue }
      let end = level + offset + ending
      return sites.length(in: text, at: end) > 0 ? nil : text.prefix(end)
    }
    return nil
  }

  private func isElse(_ body: Text, _ setting: Setting) -> Bool {
    let agency = setting.agency
    if !agency.isEmpty {
      if agency.contains(body) || agency.hasSuffix(body) || body.hasSuffix(agency.suffix(5)) {
        return false
      }
    }
    switch setting.level {
    case .town, .zone: return true
    case .bureau: return !body.dropFirst(1).hasPrefix("局")
    case .government:
      if body.hasPrefix(anyOf: ["省", "国", "自", "全", "上"]) { return true }
      return body.hasPrefix("市") && agency.hasSuffix(anyOf: ["县", "区", "旗"])
    }
  }

  private func loose(opening text: Text) -> Text? {
    let body = loose.length(in: text, at: 0)
    guard body == 0 else { return text.prefix(body) }
    guard isNamed.isIn(text) else { return nil }
    for ending in named {
      if let place = text.firstIndex(of: ending), (2...6).contains(place),
        text.units[..<place].allSatisfy(Mark.isHan)
      {
        return text.prefix(place + ending.count)
      }
    }
    return nil
  }
}
