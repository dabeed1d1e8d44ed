/// Finds what the narrative says that the tables say too.
struct ClaimScan {
  private let report: Report
  private let year: Int?
  private(set) var claims: [Claim] = []
  /// What the text is speaking of: applications, documents, cases or other business.
  private var matter: String?

  /// The scope in which every sentence begins.
  private let opening: ClaimScope
  private let words = ClaimWords.shared

  private static let denial = WordSet(["未", "无", "没有"])

  /// More figures than any sentence has that a person wrote.
  private static let mostFigures = 80

  /// What a report claims, but for what is of another time, of another office or of a part.
  static func claims(in report: Report) -> [Claim] {
    var scan = ClaimScan(report)
    let tells = report.sections.map { $0.kind != .problems && $0.kind != .unknown }
    var (last, heading): (Int?, String?)
    report.forEachSentence { section, sentence, figures in
      guard tells[section] else { return }
      if section != last { (last, heading, scan.matter) = (section, nil, nil) }
      if sentence.heading != heading {
        heading = sentence.heading
        scan.matter = heading.flatMap { scan.words.matter(of: Text($0)) }
      }
      scan.read(sentence, figures)
    }
    let named = Set(scan.claims.filter { !$0.isOfYearBefore }.map(\.rule.name))
    return scan.claims.filter { !$0.isOfYearBefore || !named.contains($0.rule.name) }
  }

  private init(_ report: Report) {
    self.report = report
    year = report.year?.value
    opening = ClaimScope(report.agency?.value)
  }

  private mutating func read(_ sentence: Sentence, _ figures: ArraySlice<Figure>) {
    guard figures.count <= Self.mostFigures else { return }
    guard !figures.isEmpty || Self.denial.isIn(sentence.text) else {
      matter = words.matter(of: sentence.text) ?? matter
      return
    }
    var scope = opening
    for (index, segment) in ClaimSegment.all(in: sentence.text).enumerated() {
      let own = figures.drop { $0.range.lowerBound < segment.range.lowerBound }
        .prefix { $0.range.lowerBound < segment.range.upperBound }
      let end = own.first?.range.lowerBound ?? segment.range.upperBound
      let lead = ClaimSegment.canonical(sentence.text[segment.range.lowerBound..<end], year)
      scope.read(lead, isFirst: index == 0)
      if own.isEmpty {
        readNone(lead, sentence, &scope, at: segment.range.lowerBound)
      } else {
        read(own, of: segment, sentence, &scope)
      }
      matter = words.matter(of: sentence.text, within: segment.range) ?? matter
    }
  }

  /// What the figures of a stretch count.
  private mutating func read(
    _ figures: ArraySlice<Figure>,
    of segment: ClaimSegment,
    _ sentence: Sentence,
    _ scope: inout ClaimScope
  ) {
    var low = segment.range.lowerBound
    for index in figures.indices {
      let (figure, isFirst) = (figures[index], index == figures.startIndex)
      defer { low = max(low, figure.range.upperBound) }
      guard low <= figure.range.lowerBound else { continue }
      var clause = Self.own(sentence.text[low..<figure.range.lowerBound], isFirst: isFirst)
      if isFirst, clause.isEmpty || clause.trimmed.isEmpty {
        clause = beforeBrackets(sentence.text, figure.range.lowerBound)
      }
      let next = index + 1 < figures.endIndex ? figures[index + 1].range.lowerBound : nil
      let behind = sentence.text[
        figure.range.upperBound..<max(figure.range.upperBound, next ?? segment.range.upperBound)
      ]
      let before = ClaimSegment.canonical(clause, year)
      let after = next != nil ? Text(units: []) : ClaimSegment.canonical(behind, year)
      if let rule = rule(before, after, figure, sentence, &scope) {
        claims.append(
          Claim(
            rule: rule,
            value: rule.isMoney && figure.unit == "元" ? figure.value / 10_000 : figure.value,
            printed: figure.raw,
            sentence: sentence,
            clause: before,
            isWide: scope.isWide,
            isOfYearBefore: scope.opensWithYearBefore,
            place: figure.range.lowerBound
          )
        )
      }
      matter = words.matter(of: clause) ?? matter
      if matter == nil, !words.isFiller(before) { matter = "matter" }
    }
  }

  /// The words between two figures that belong to the second; none where they tell of the first, as in
  /// 6件来自自然人、1件来自企业.
  private static func own(_ between: Text, isFirst: Bool) -> Text {
    guard !isFirst, let last = between.trimmed.units.last else { return between }
    let joins = last == Mark.enumerationComma || joining.units.contains(last)
    return joins ? "" : between
  }

  private static let joining: Text = "和及与"

  /// The words before a note in brackets that a figure stands behind: 其他处理（含撤回）469件.
  private func beforeBrackets(_ text: Text, _ start: Int) -> Text {
    guard let close = text.units[..<start].lastIndex(where: { !Mark.isSpace($0) }),
      Mark.halfWidth(text.units[close]) == 0x29,
      let open = text.units[..<close].lastIndex(where: { Mark.halfWidth($0) == 0x28 }),
      !text[open..<close].hasDigit
    else { return "" }
    let low = text.units[..<open].lastIndex { Mark.isPunctuation($0) || Mark.isDigit($0) } ?? -1
    return text[(low + 1)..<open]
  }
}

// MARK: - Which cells

extension ClaimScan {
  /// What a figure counts, where that is sure.
  private func rule(
    _ before: Text,
    _ after: Text,
    _ figure: Figure,
    _ sentence: Sentence,
    _ scope: inout ClaimScope
  ) -> ClaimRule? {
    guard isCount(figure, sentence), !FigureWords.shared.comparison.isIn(before) else {
      return nil
    }
    var clause = ClaimRule.Clause(before)
    var found = clause.first(of: ClaimRule.all, speakingOf: matter)
    if found == nil, words.isFiller(before) {
      // 另有58件顺延到下年度答复, 5件予以公开: what is counted stands behind the figure.
      clause = ClaimRule.Clause(after)
      found = clause.first(of: ClaimRule.behindFigures, speakingOf: matter)
    }
    guard let rule = found, isUnit(figure, of: rule), isSure(rule, clause, sentence, &scope) else {
      return nil
    }
    return rule
  }

  private func isCount(_ figure: Figure, _ sentence: Sentence) -> Bool {
    guard !figure.isApproximate else { return false }
    switch figure.role {
    case .level: return true
    case .cumulative:
      let text = ClaimSegment.canonical(sentence.text, year)
      return !text.contains("以来") && !text.contains("历年")
        && text.contains(anyOf: ["本年", "全年", "年内"])
    case .prior: return figure.counted.contains("结转")
    case .change, .share, .rank: return false
    }
  }

  private func isUnit(_ figure: Figure, of rule: ClaimRule) -> Bool {
    let unit = Text(figure.unit ?? "")
    let isRequest = rule.cells.isOfRequests
    return (rule.isMoney ? words.money : words.count).contains(unit) || isRequest && unit == "条"
  }

  private static let apiece: [Text] = ["分别", "各"]

  /// Whether the clause speaks of the whole that the cell counts, of this year and of this office.
  private func isSure(
    _ rule: ClaimRule,
    _ named: ClaimRule.Clause,
    _ sentence: Sentence,
    _ scope: inout ClaimScope
  ) -> Bool {
    let clause = named.text
    guard let place = rule.place(in: named, speakingOf: matter) else { return false }
    let (lead, tail) = (clause.prefix(place), clause.dropFirst(place))
    guard words.isFiller(tail), !tail.contains(anyOf: Self.apiece) else {
      return false
    }
    if scope.names(lead) || scope.isForeign { return false }
    if scope.isOtherTime, !scope.opensWithYearBefore, !rule.isCarried { return false }
    if !rule.isCarried, words.otherTime.isIn(clause) && !clause.contains("本年"),
      !scope.opensWithYearBefore
    {
      return false
    }
    // 认定主动公开53件、依申请公开18件、不予公开6件 is of documents and not of applications.
    if rule.isResult, sentence.text.contains("主动公开") { return false }
    let rest = words.rest(of: words.residue(of: lead), without: words.wide)
    if words.subset.isIn(rest) || words.inner.isIn(rest) { return false }
    if words.matter.isIn(rest), !rule.isResult, !rule.isCase { return false }
    return !rule.isCase || isAboutDisclosure(sentence)
  }

  private static let disclosure: [Text] = ["信息公开", "政务公开", "依申请"]

  /// Whether cases that a sentence counts are about disclosure, and not all that an office has.
  private func isAboutDisclosure(_ sentence: Sentence) -> Bool {
    matter == "application" || sentence.id.hasPrefix("litigation")
      || sentence.text.contains(anyOf: Self.disclosure)
      || sentence.heading.map { Text($0).contains("申请") } == true
  }
}

// MARK: - None

extension ClaimScan {
  /// 未收到申请, 无行政诉讼: a count of nothing.
  private mutating func readNone(
    _ clause: Text,
    _ sentence: Sentence,
    _ scope: inout ClaimScope,
    at place: Int
  ) {
    guard words.none.isIn(clause), let none = words.none.list.firstRange(in: clause) else { return }
    let (lead, denied) = (clause.prefix(none.lowerBound), clause.dropFirst(none.upperBound))
    let isReceived = clause[none].contains("收到")
    let named = clause.dropFirst(isReceived ? none.upperBound - 2 : none.lowerBound)
    guard
      let rule = ClaimRule.Clause(named).first(of: ClaimRule.ofNone, speakingOf: matter),
      words.isFiller(denied),
      isSure(rule, ClaimRule.Clause(lead + named), sentence, &scope)
    else { return }
    claims.append(
      Claim(
        rule: rule,
        value: 0,
        printed: clause.dropFirst(none.lowerBound).description,
        sentence: sentence,
        clause: clause,
        isWide: scope.isWide,
        isOfYearBefore: scope.opensWithYearBefore,
        place: place
      )
    )
  }
}
