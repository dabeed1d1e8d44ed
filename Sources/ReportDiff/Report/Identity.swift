/// Who reports, on which year, under which title, each with its place.
struct Identity {
  private(set) var agency: Located<String>?
  private(set) var year: Located<Int>?
  private(set) var title: Located<String>?

  init(_ blocks: [Block], _ outline: Outline, path: String) {
    let head = blocks[outline.head].compactMap { block in
      block.soleText.map { (text: $0, line: block.line) }
    }
    let titleLines = Self.titleLines(in: head)
    if let first = titleLines.first {
      let joined = titleLines.reduce(into: Text(units: [])) { $0 += $1.text }
      title = Located(value: Self.spaced(joined), line: first.line)
      readTitle(joined, line: first.line)
    }
    year =
      year ?? Self.year(beside: titleLines, in: head) ?? Self.year(inPeriod: head)
      ?? Self.year(inFileName: path) ?? Self.year(opening: outline, blocks)
    agency = agency ?? Self.agency(inText: head, blocks) ?? Self.agency(inFileName: path)
    agency = agency.map { Self.complete($0, blocks) }
  }

  // MARK: The title

  /// The one, two or three lines that make the title.
  private static func titleLines(
    in head: [(text: Text, line: Int)]
  ) -> ArraySlice<(text: Text, line: Int)> {
    for end in head.indices.prefix(40) {
      let bare = head[end].text.withoutSpaces
      guard bare.count <= 60, !isBreadcrumb(bare), !bare.units.contains(where: Mark.endsSentence),
        closesTitle(bare)
      else {
        continue
      }
      var start = end
      // The name of the agency, or the first part of a wrapped title, stands on the lines above.
      while start > 0, end - start < 2, needsMore(head[start...end]),
        isTitlePart(head[start - 1].text)
      {
        start -= 1
      }
      return head[start...end]
    }
    return []
  }

  /// The path of a page in its site, as 您当前的位置：首页 > 政府信息公开年报.
  private static func isBreadcrumb(_ text: Text) -> Bool {
    text.units.contains { Mark.halfWidth($0) == 0x3E || $0 == 0xBB || $0 == 0x203A }
      || text.contains(anyOf: breadcrumbs)
  }

  private static let breadcrumbs: [Text] = ["当前位置", "当前的位置", "首页"]

  private static func closesTitle(_ text: Text) -> Bool {
    text.contains("公开") && (text.contains("年报") || text.hasSuffix("报告"))
      || text.contains("年度报告")
  }

  private static func needsMore(_ lines: ArraySlice<(text: Text, line: Int)>) -> Bool {
    let joined = lines.reduce(into: Text(units: [])) { $0 += $1.text.withoutSpaces }
    guard let place = joined.firstIndex(of: "信息公开") ?? joined.firstIndex(of: "政务公开") else {
      return true
    }
    let before = joined.prefix(place).removingSuffix("政府")
    return before.filter { !Mark.isDigit($0) && $0 != 0x5E74 && $0 != 0x5EA6 }.count < 2
  }

  private static func isTitlePart(_ text: Text) -> Bool {
    text.count <= 40 && text.hasHan
      && !text.units.contains(where: {
        Mark.endsSentence($0) || Mark.isComma($0) || Mark.isColon($0)
      })
      && text.trimmed != "正文"
  }

  private static func spaced(_ text: Text) -> String { text.trimmed.description }

  /// `青禾县白桦镇人民政府 2023 年政府信息公开工作年度报告`, or the year in front of the agency.
  private mutating func readTitle(_ title: Text, line: Int) {
    let bare = title.filter { !Mark.isSpace($0) && $0 != 0x300A && $0 != 0x300B }
    if let found = YearScan.years(in: bare).first { year = Located(value: found, line: line) }
    guard let name = Self.agency(inTitle: bare) else { return }
    agency = Located(value: name.description, line: line)
  }

  private static func agency(inTitle bare: Text) -> Text? {
    let topic =
      [Text("政府信息公开"), "政府信息工作", "政务公开", "信息公开", "政府信息"].compactMap { bare.firstIndex(of: $0) }
      .min()
      ?? bare.count
    let front = bare.prefix(topic)
    // The year may stand before or behind the name; what is left of the front without it is the name.
    var name = front
    if let digits = YearScan.found(in: bare.prefix(topic + 1)).first?.digits {
      let tail = front.dropFirst(digits.upperBound).trimming {
        $0 == 0x5E74 || $0 == 0x5EA6
      }
      name = digits.lowerBound >= 2 ? front.prefix(digits.lowerBound) : tail
    }
    name = name.removingPrefix("关于").removingSuffix("关于").trimming {
      Mark.isPunctuation($0) || Mark.isDigit($0)
    }
    name = name.removingSuffix("年度").removingSuffix("年")
    return name.count >= 2 && name.hasHan ? name : nil
  }
}

// MARK: - Where the title does not say

extension Identity {
  fileprivate typealias Lines = [(text: Text, line: Int)]

  /// A line right above or below the title that is nothing but a year (（2022年度）).
  fileprivate static func year(
    beside title: ArraySlice<Lines.Element>,
    in head: Lines
  )
    -> Located<Int>?
  {
    guard !title.isEmpty else { return nil }
    for index in [title.endIndex, title.startIndex - 1] where head.indices.contains(index) {
      let bare = head[index].text.filter { !Mark.isSpace($0) && !Mark.isPunctuation($0) }
      guard let found = YearScan.found(in: bare).first, found.digits.lowerBound == 0,
        ["年", "年度"].contains(bare.dropFirst(found.digits.upperBound))
      else { continue }
      return Located(value: found.year, line: head[index].line)
    }
    return nil
  }

  /// The year that the first words of the report's first section name (2022年，全县…).
  fileprivate static func year(opening outline: Outline, _ blocks: [Block]) -> Located<Int>? {
    guard let overview = outline.parts.first(where: { $0.kind == .overview }),
      let first = blocks[overview.body].first(where: { $0.soleText?.isEmpty == false }),
      let text = first.soleText?.trimmed, let found = YearScan.found(in: text).first,
      found.digits.lowerBound == 0
    else { return nil }
    // 2022年以来 and 2022年底 name a moment, not the year of the report.
    let behind = text.dropFirst(found.digits.upperBound + 1)
    guard behind.hasPrefix(anyOf: ["，", ",", "度", "我", "全", "本"]) else { return nil }
    return Located(value: found.year, line: first.line)
  }

  /// The year of the period that the preamble states (统计期限自2022年1月1日起…).
  fileprivate static func year(inPeriod head: Lines) -> Located<Int>? {
    for (text, line) in head where text.contains("统计") || text.contains("报告") {
      // 根据《条例》（2019年修订），…统计期限为2024年1月1日: the year that counts follows 统计.
      let period = text.firstIndex(of: "统计").map { text.dropFirst($0) }
      if let found = period.flatMap({ YearScan.years(in: $0).first })
        ?? YearScan.years(in: text).last
      {
        return Located(value: found, line: line)
      }
    }
    return nil
  }

  fileprivate static func year(inFileName path: String) -> Located<Int>? {
    let digits = fileName(path).units.split { !Mark.isDigit($0) }
    let years = digits.compactMap { Int(Text(units: $0).description) }
    return years.first { (2008...2099).contains($0) }.map { Located(value: $0, line: nil) }
  }

  /// A line of its own below the title, the signature at the foot, or 由…编制 in the preamble.
  fileprivate static func agency(inText head: Lines, _ blocks: [Block]) -> Located<String>? {
    let below = head.prefix(6).first {
      SignatureLine.isAgency($0.text.trimming { Mark.isPunctuation($0) || Mark.isSpace($0) })
    }
    if let below {
      let name = below.text.trimming { Mark.isPunctuation($0) || Mark.isSpace($0) }
      return Located(value: name.description, line: below.line)
    }
    let signature = blocks.suffix(12).last { $0.soleText.map(SignatureLine.isAgency) ?? false }
    if let signature {
      return Located(value: signature.plainText.description, line: signature.line)
    }
    for (text, line) in head {
      guard let end = text.firstIndex(of: "编制"), let start = text.firstIndex(of: "由"), start < end
      else { continue }
      let name = text[(start + 1)..<end].trimmed
      guard name.hasSuffix(anyOf: AgencyName.endings), name.count <= 30 else { continue }
      return Located(value: name.description, line: line)
    }
    return nil
  }

  fileprivate static func agency(inFileName path: String) -> Located<String>? {
    let name = Text(units: fileName(path).units.prefix(while: Mark.isHan))
    guard name.count >= 3, name.hasSuffix(anyOf: AgencyName.endings) else { return nil }
    return Located(value: name.description, line: nil)
  }

  /// The fullest form of the name that stands at the head or the foot of the report.
  fileprivate static func complete(
    _ agency: Located<String>,
    _ blocks: [Block]
  ) -> Located<String> {
    let texts = (blocks.prefix(30) + blocks.suffix(8)).compactMap(\.soleText)
    var name = AgencyName.fullest(Text(agency.value), in: texts)
    if name.hasSuffix("街道"), blocks.contains(where: { $0.soleText?.contains("街道办事处") ?? false }) {
      name += "办事处"
    }
    return Located(value: name.description, line: agency.line)
  }

  private static func fileName(_ path: String) -> Text {
    Text(path.split(separator: "/").last.map(String.init) ?? "")
  }
}
