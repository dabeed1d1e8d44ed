extension Sentence {
  /// The section that it stands in: 第一部分.
  var sectionName: Phrase {
    let kind = SectionKind(rawValue: id.split(separator: ".").first.map(String.init) ?? "")
    guard let kind, let index = SectionKind.form.firstIndex(of: kind) else {
      return Phrase(zh: "正文", en: "the text")
    }
    let chinese = ["一", "二", "三", "四", "五", "六"][index]
    let english = ["one", "two", "three", "four", "five", "six"][index]
    return Phrase(zh: "第\(chinese)部分", en: "section \(english)")
  }
}

extension SectionKind {
  /// The table of a section of the form: 表三.
  var tableName: Phrase {
    switch self {
    case .proactive: Phrase(zh: "表二", en: "table two")
    case .litigation: Phrase(zh: "表四", en: "table four")
    default: Phrase(zh: "表三", en: "table three")
    }
  }
}

extension Text {
  /// The clause around a place, for quoting.
  func excerpt(at place: Int) -> String {
    let isStop = { (index: Int) in
      let unit = units[index]
      if unit == 0x2C { return index + 1 >= count || !Mark.isDigit(units[index + 1]) }
      return Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.endsSentence(unit)
    }
    let place = Swift.min(place, count)
    let low = ((0..<place).last(where: isStop) ?? -1) + 1
    let high = (place..<count).first(where: isStop) ?? count
    let start = Swift.max(low, place - 30)
    let end = Swift.min(high, place + 12)
    return (start > low ? "…" : "") + self[start..<end].trimmed.description
      + (end < high ? "…" : "")
  }
}
