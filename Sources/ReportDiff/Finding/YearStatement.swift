/// What a sentence says of how a figure changed since last year: 468条，比上年的412条增加56条，增长13.6%.
struct YearStatement {
  /// This year's figure.
  let figure: Figure
  /// Last year's figure, where the sentence gives it.
  let prior: Figure?
  /// By how much it changed, in single units or percent.
  let changes: [Figure]
  let sentence: Sentence

  /// Every such statement of a sentence.
  static func all(in sentence: Sentence, _ figures: ArraySlice<Figure>) -> [YearStatement] {
    var out: [YearStatement] = []
    var level: Figure?
    var prior: Figure?
    var changes: [Figure] = []
    func close() {
      if let level, prior != nil || !changes.isEmpty {
        out.append(.init(figure: level, prior: prior, changes: changes, sentence: sentence))
      }
      (level, prior, changes) = (nil, nil, [])
    }
    for figure in figures {
      switch figure.role {
      case .level, .cumulative:
        // 由40篇增至52篇, 2023年收到20件，2024年收到26件: last year's figure comes first.
        let early = level == nil && changes.isEmpty && prior?.unit == figure.unit ? prior : nil
        if early == nil { close() }
        (level, prior) = (figure, early)
      case .prior:
        if prior != nil || !changes.isEmpty || isStart(figure, in: sentence.text) { close() }
        if let level, level.unit != figure.unit { close() }
        prior = figure
      case .change:
        changes.append(figure)
      case .rank: close()
      case .share: break
      }
    }
    close()
    return out
  }

  /// Whether a change begins at a figure: 由 40 篇增至 52 篇.
  private static func isStart(_ figure: Figure, in text: Text) -> Bool {
    let end = figure.range.upperBound
    return text[end..<min(text.count, end + 8)].contains(anyOf: FigureWords.shared.toward)
  }

  private static let elsewhen = WordSet([
    "某年", "环比", "以来", "季度", "上半年", "上月", "前年", "预期", "目标", "计划",
  ])
  private static let lastYear = WordSet([
    "上年", "去年", "上一年", "同比", "同期", "增至", "升至", "降至", "减至",
  ])

  /// Whether the sentence compares with last year, going by the words before its changes.
  ///
  /// - Parameter year: the year reported on.
  /// - Returns: whether it does; true where it states no change.
  func isAgainstLastYear(_ year: Int?) -> Bool {
    guard let change = changes.first else { return true }
    let start = min(figure.range.upperBound, change.range.lowerBound)
    let words = ClaimSegment.canonical(sentence.text[start..<change.range.lowerBound], year)
    return !Self.elsewhen.isIn(words) && (Self.lastYear.isIn(words) || prior != nil)
  }

  /// Whether a change is a fall.
  func isFall(_ change: Figure) -> Bool {
    let low = max(0, change.range.lowerBound - 6)
    return sentence.text[low..<change.range.lowerBound].contains(anyOf: FigureWords.shared.shrink)
  }
}

extension Figure {
  /// Between what values the figure lies, by the last place that is printed.
  var span: ClosedRange<Double> {
    let slack =
      isApproximate
      ? max(precision, value * 0.05) : precision > 1 || value != value.rounded() ? precision : 0
    return (value - slack)...(value + slack)
  }
}
