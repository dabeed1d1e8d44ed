/// Section one of a report: figures that go with the tables, what was done, and what every report tells.
///
/// As in real ones, much stands from one year to the next with other figures.
struct Overview {
  /// What is counted from year to year outside the tables.
  struct Counts: Sendable {
    /// What was published, by sort.
    let published: [Int]
    let posts: Int

    init(after last: Counts?, _ dice: inout Dice) {
      published = (0..<4).map { index in
        let before = last?.published[index] ?? dice.within(20...260)
        return max(3, before + dice.within(-before / 4...before / 3 + 4))
      }
      posts = max(10, (last?.posts ?? dice.within(60...700)) + dice.within(-40...80))
    }

    var total: Int { published.reduce(0, +) }
  }

  private let agency: Agency
  private let blanks: Blanks
  /// What decides anew each year.
  private var dice: Dice
  /// What decides the same each year.
  private var steady: Dice

  init(_ agency: Agency, _ blanks: Blanks, _ dice: Dice, steady: Dice) {
    self.agency = agency
    self.blanks = blanks
    self.dice = dice
    self.steady = steady
  }

  /// The paragraphs of the section.
  ///
  /// - Parameters:
  ///   - told: Sentences on what was promised, to stand somewhere.
  ///   - figures: The tables' figures; the prose goes with them.
  ///   - counts: This year's counts and last year's.
  ///   - length: How many times as long as a township's it is.
  /// - Returns: The paragraphs in order.
  mutating func paragraphs(
    _ told: [String],
    _ figures: MadeFigures,
    _ counts: (now: Counts, last: Counts?),
    length: Int
  ) -> [String] {
    var bodies = [
      [proactive(counts)] + some(Furniture.proactive), [requests(figures)],
      some(Furniture.management), [posts(counts)] + some(Furniture.platform),
      some(Furniture.supervision),
    ]
    for sentence in told {
      let place = dice.pick([0, 2, 3, 4])
      bodies[place].insert(sentence, at: dice.within(1...bodies[place].count))
    }
    let heads = ["主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"]
    let ending = steady.pick(["。", "情况。", "方面。"])
    let lead = sentence(of: Furniture.leads)
    return [lead]
      + zip(heads, bodies).enumerated().map { number, part in
        head(number, part.0, ending) + part.1.joined()
      } + extra(length, ending)
  }

  private func head(_ number: Int, _ title: String, _ ending: String) -> String {
    "（\(Ordinal.text(number + 1))）\(title)\(ending)"
  }

  /// One of some wordings; mostly the one that stood there last year, with other figures.
  private mutating func sentence(of wordings: [Wording], _ more: [String: String] = [:]) -> String {
    var choosing = Dice(seed: steady.next())
    if dice.falls(30) { choosing = Dice(seed: dice.next()) }
    let wording = choosing.pick(wordings)
    return wording.filled(with: blanks.with(more), choosing: &choosing, &dice)
  }

  /// One to three of some wordings, no two the same.
  private mutating func some(_ wordings: [Wording]) -> [String] {
    let count = steady.within(1...3)
    return steady.shuffled(wordings).prefix(count).map { sentence(of: [$0]) }
  }

  private mutating func proactive(_ counts: (now: Counts, last: Counts?)) -> String {
    let place = steady.pick(["通过政府网站公开信息", "在政府网站发布政府信息", "主动公开政府信息"])
    let sorts = zip(["工作动态", "通知公告", "财政信息", "其他"], counts.now.published).map { "\($0)\($1)条" }
    let change = counts.last.map { last in
      let more = counts.now.total - last.total
      return more == 0 ? "，与上年持平" : more > 0 ? "，比上年增加\(more)条" : "，比上年减少\(-more)条"
    }
    return "全年\(place)\(counts.now.total)条\(change ?? "")，其中\(sorts.joined(separator: "、"))。"
  }

  private mutating func posts(_ counts: (now: Counts, last: Counts?)) -> String {
    let pushed = steady.pick(["推送信息", "推文", "发布消息"])
    return "“\(blanks.text(of: "media", &dice))”公众号\(pushed)\(counts.now.posts)条。"
  }

  /// What the prose says of table three.
  private mutating func requests(_ figures: MadeFigures) -> String {
    let new = figures["requests.new.total"]
    let before = figures["requests.carried_in.total"]
    let carried = before == 0 ? "" : "，上年结转\(before)件"
    let after = figures["requests.carried_out.total"]
    let rest = after == 0 ? "" : "，结转下年度继续办理\(after)件"
    let received = steady.pick(["全年新收政府信息公开申请", "本年新收政府信息公开申请", "全年新收到政府信息公开申请"])
    let handled = "\(steady.pick(["办结", "答复"]))\(figures["requests.handled_total.total"])件"
    return "\(received)\(new)件\(carried)，\(handled)\(rest)。"
  }

  /// What a long report tells of its parts: sub-headings with nine paragraphs each.
  private mutating func extra(_ length: Int, _ ending: String) -> [String] {
    let parts = Agency.offices + Agency.bureaus
    return (0..<((length - 1) * Self.paragraphsPerLength)).flatMap { number in
      let part = agency.seat + parts[number % parts.count]
      let heading = number % 9 == 0 ? [head(5 + number / 9, part, ending)] : []
      return heading + ["\(number % 9 + 1).\(extraParagraph(part))"]
    }
  }

  /// How many paragraphs are as long as a township's report.
  private static let paragraphsPerLength = 11

  private mutating func extraParagraph(_ part: String) -> String {
    let (first, second) = (steady.pick(affairs), steady.pick(affairs))
    let sentences = [first, first, second, second].map { affair in
      sentence(of: Furniture.extra, ["part": part, "affair1": affair])
    }
    return "\(first)。" + sentences.joined()
  }
}
