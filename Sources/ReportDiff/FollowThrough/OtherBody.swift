import CResources

/// Tells a clause in which somebody else acts: 县民政局抽查……, 由市电子政务中心实施.
final class OtherBody: Sendable {
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

  /// The first body that acts in a clause of a text and is not the agency that reports.
  func actor(in text: Text, _ clause: Range<Int>, _ setting: Setting) -> Text? {
    let start = withoutMoment(text, clause)
    let place = text.units.withUnsafeBufferPointer { units -> Range<Int>? in
      let units = UnsafeBufferPointer(rebasing: units[..<clause.upperBound])
      if let body = actor(in: units, at: start, setting) { return body }
      if let by = units[start...].firstIndex(of: Self.by),
        let body = actor(in: units, at: by + 1, setting)
      {
        return body
      }
      return Self.unasked.firstIndex(in: units, from: start).map { $0..<($0 + Self.unasked.count) }
    }
    return place.map { text[$0] }
  }

  /// The body whose name stands at a place of a clause, which ends where the units do.
  private func actor(
    in units: UnsafeBufferPointer<UInt16>,
    at start: Int,
    _ setting: Setting
  ) -> Range<Int>? {
    if let end = endOfBody(in: units, at: start), isElse(Text(units: units[start..<end]), setting) {
      return start..<end
    }
    return endOfLoose(in: units, at: start).map { start..<$0 }
  }

  /// 由, in front of the one who acts.
  private static let by: UInt16 = 0x7531
  private static let unasked: Text = "自发"

  /// Where a clause begins behind what tells when: 9月，年初，全年.
  private func withoutMoment(_ text: Text, _ clause: Range<Int>) -> Int {
    guard let first = clause.first.map({ text.units[$0] }) else { return clause.lowerBound }
    let mark = ItemMark.mayOpen(first) ? ItemMark(text[clause], at: 0)?.length ?? 0 : 0
    return text.units.withUnsafeBufferPointer { units in
      let units = UnsafeBufferPointer(rebasing: units[..<clause.upperBound])
      var start = clause.lowerBound + mark
      while true {
        let digits = units[start...].prefix { Mark.isDigit($0) }.count
        if digits > 0, start + digits < units.count,
          Self.dateUnits.contains(units[start + digits])
        {
          start += digits + 1
          start += Self.partsOfMonth.length(in: units, at: start)
        } else {
          let moment = moments.length(in: units, at: start)
          guard moment > 0 else { break }
          start += moment
        }
      }
      while start < units.count, Mark.isSpace(units[start]) { start += 1 }
      return start
    }
  }

  private static let dateUnits = UnitSet("年月日".utf16)
  private static let partsOfMonth = WordSet(["上旬", "中旬", "下旬", "初", "底", "末", "中", "、", "至"])

  /// Where the name of a public body ends that begins at a place.
  private func endOfBody(in units: UnsafeBufferPointer<UInt16>, at start: Int) -> Int? {
    let level = levels.length(in: units, at: start)
    guard level > 0 else { return nil }
    let rest = start + level
    guard inside.length(in: units, at: rest) == 0 else { return nil }
    for place in rest..<max(rest, min(rest + Self.longestName + 1, units.count)) {
      if place > rest {
        let before = units[place - 1]
        guard Mark.isHan(before) || before == Mark.enumerationComma else { return nil }
      }
      let ending = endings.length(in: units, at: place)
      guard ending > 0 else { continue }
      return sites.length(in: units, at: place + ending) > 0 ? nil : place + ending
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

  /// Where the name of a body ends that needs no level in front, or has a name of its own.
  private func endOfLoose(in units: UnsafeBufferPointer<UInt16>, at start: Int) -> Int? {
    let body = loose.length(in: units, at: start)
    guard body == 0 else { return start + body }
    let near = start..<max(start, min(start + Self.longestOwnName + 1, units.count))
    guard isNamed.isIn(units, near) else { return nil }
    for ending in named {
      if let place = ending.firstIndex(in: units, from: start),
        (2...Self.longestOwnName).contains(place - start),
        units[start..<place].allSatisfy(Mark.isHan)
      {
        return place + ending.count
      }
    }
    return nil
  }

  /// The most characters of a name in front of its ending.
  private static let longestOwnName = 6
}
