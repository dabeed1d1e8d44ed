/// Walks the pieces of section five and tells problems from remedies.
struct SectionFiveReader {
  struct Draft {
    let text: Text
    let line: Int
    /// For an answer, the index of the problem it stands behind.
    var problem: Int?
  }

  private(set) var problems: [Draft] = []
  private(set) var remedies: [Draft] = []
  let pieces: [SectionFivePiece]
  private let words = SectionFiveWords.shared
  private var role: ItemRole?
  /// The style of the list at hand; marks of other styles number what stands inside its items.
  private var style: ItemMark.Style?
  private var lastOrdinal = 0
  /// The piece that said what follows it.
  private var announcedAt: Int?

  init(_ pieces: [SectionFivePiece]) {
    self.pieces = pieces
  }

  mutating func read() {
    for index in pieces.indices {
      let piece = pieces[index]
      switch piece.content {
      case .heading(let announced): turn(to: announced, at: index)
      case .item(let mark): readItem(piece, mark, at: index)
      case .headedItem:
        if role == nil { role = words.leaning(of: piece.text) > 0 ? .problem : .remedy }
        append(piece.text, piece.line)
      case .answer: readAnswer(piece, at: index)
      case .sentence: readSentence(piece, at: index)
      }
    }
  }

  /// Behind a problem of its own an answer is one commitment; behind a run of them it answers all.
  private mutating func readAnswer(_ piece: SectionFivePiece, at index: Int) {
    if style == nil, remedies.isEmpty, problems.count > 1, !isAnswered(later: index) {
      turn(to: .remedy, at: index)
      readContent(piece.text, piece.line)
    } else {
      remedies.append(Draft(text: piece.text, line: piece.line, problem: problems.indices.last))
    }
  }

  // MARK: Numbered items

  private mutating func readItem(_ piece: SectionFivePiece, _ mark: ItemMark, at index: Int) {
    if let current = style, mark.style != current, !opensNewList(piece, mark) {
      extendLast(piece.mark + piece.text)
      return
    }
    let restarts = mark.ordinal > 0 && mark.ordinal <= lastOrdinal && style != nil
    if restarts || style == nil || style != mark.style { decideRole(piece, at: index, restarts) }
    style = mark.style
    lastOrdinal = mark.ordinal
    if role == .problem, !isAnswered(index), answersItself(piece.text) {
      remedies.append(Draft(text: piece.text, line: piece.line))
    } else {
      append(piece.text, piece.line)
    }
  }

  /// 针对…的问题，将…: an item that names a problem only to say what will be done about it.
  private func answersItself(_ text: Text) -> Bool {
    text.hasPrefix(Self.concerning) && Self.promising.isIn(text)
      && text.units.prefix(60).contains(Mark.comma)
  }

  /// A list in another style that opens a paragraph, and answers the problems before it.
  private func opensNewList(_ piece: SectionFivePiece, _ mark: ItemMark) -> Bool {
    mark.ordinal == 1 && piece.startsParagraph && role == .problem
      && words.leaning(of: piece.text) < 0
  }

  /// Without a heading or lead of its own a list that begins anew answers the one before it.
  private mutating func decideRole(_ piece: SectionFivePiece, at index: Int, _ restarts: Bool) {
    if isAnswered(index) {
      role = .problem
      return
    }
    if isLed(index) || role == .account { return }
    if restarts || style != nil {
      role = role == .problem ? .remedy : role
    } else if role == nil {
      let leaning = words.leaning(of: piece.text)
      role = leaning > 0 || leaning == 0 && promisesFollow(index) ? .problem : .remedy
    }
  }

  /// Whether what is to be done stands right behind a piece, so that the piece itself is a problem.
  private func isAnswered(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, case .answer = pieces[index + 1].content else { return false }
    return true
  }

  /// Whether what stands right before a piece said what it is.
  private func isLed(_ index: Int) -> Bool { announcedAt.map { $0 == index - 1 } ?? false }

  private mutating func extendLast(_ text: Text) {
    let target = role == .problem ? \SectionFiveReader.problems : \SectionFiveReader.remedies
    guard let last = self[keyPath: target].last, role != .account else { return }
    let joined = Draft(text: last.text + text, line: last.line, problem: last.problem)
    if role == .problem {
      problems[problems.count - 1] = joined
    } else {
      remedies[remedies.count - 1] = joined
    }
  }

  private mutating func append(_ text: Text, _ line: Int) {
    switch role {
    case .problem: problems.append(Draft(text: text, line: line))
    case .remedy, nil: remedies.append(Draft(text: withoutClosing(text), line: line))
    case .account: break
    }
  }

  /// Without a last sentence that only rounds off the section (…再上新台阶。).
  private func withoutClosing(_ text: Text) -> Text {
    let sentences = SentenceSplitter.ranges(in: text)
    guard sentences.count > 1, let last = sentences.last, isClosing(text[last]) else { return text }
    return text.prefix(last.lowerBound).trimmed
  }

  private static let concerning: Text = "针对"
  private static let promising = WordSet(["将", "拟"])
  private static let closingSubjects = WordSet([
    "我", "将", "今后", "街道", "全市", "全县", "全区", "进一步", "总之", "以上", "特此", "同时",
  ])

  private func isClosing(_ sentence: Text) -> Bool {
    if sentence.hasPrefix(anyOf: words.signOffs) { return true }
    return words.closings.isIn(sentence) && !sentence.hasDigit
      && Self.closingSubjects.isIn(sentence.prefix(14))
  }

  // MARK: Running text

  private mutating func readSentence(_ piece: SectionFivePiece, at index: Int) {
    // What a heading calls an account of last year's problems is one up to the next heading.
    if role == .account || isAccount(piece.text) {
      style = nil
      return
    }
    let (lead, content) = splitLead(piece.text)
    let announced = lead.isEmpty ? nil : words.role(ofLead: lead)
    if leadsOn(index) {
      if let announced = announced ?? words.role(ofLead: piece.text) {
        turn(to: announced, at: index)
      }
    } else if let announced, !content.isEmpty {
      turn(to: announced, at: index)
      readContent(content, piece.line)
    } else {
      readPlain(piece, at: index)
    }
  }

  /// A new part begins: its list counts anew.
  private mutating func turn(to announced: ItemRole, at index: Int) {
    role = announced
    style = nil
    lastOrdinal = 0
    announcedAt = index
  }

  /// A sentence with neither lead nor list: one item, a turn, or a rounding-off.
  private mutating func readPlain(_ piece: SectionFivePiece, at index: Int) {
    let text = piece.text
    if isClosing(text), role != .problem || !remedies.isEmpty { return }
    if role != .remedy, isTurn(text) {
      turn(to: .remedy, at: index)
      if hasMore(after: index, in: .remedy) { return }
      readContent(withoutOpening(text), piece.line)
      return
    }
    if role == nil || isIntroduction(text, at: index) {
      let announced = words.role(ofLead: text) ?? (words.leaning(of: text) > 0 ? .problem : nil)
      if let announced {
        turn(to: announced, at: index)
        if hasMore(after: index, in: announced) { return }
      } else {
        return
      }
    }
    readContent(text, piece.line)
  }

  private mutating func readContent(_ text: Text, _ line: Int) {
    guard !text.isEmpty else { return }
    guard role != .account, !saysNone(text) else { return }
    for part in Self.clauses(of: text) where part.count >= 4 { append(part, line) }
    style = nil
  }

  /// The parts of a text between semicolons, each with the mark that closes it.
  private static func clauses(of text: Text) -> [Text] {
    guard text.units.contains(where: Mark.isSemicolon) else { return [text.trimmed] }
    var out: [Text] = []
    var start = 0
    for (index, unit) in text.units.enumerated() where Mark.isSemicolon(unit) {
      out.append(text[start..<(index + 1)].trimmed)
      start = index + 1
    }
    return out + [text.dropFirst(start).trimmed]
  }
}
