/// Whose figures, and of when, a sentence is giving, as far as it has been read.
struct ClaimScope {
  private let agency: Text
  let isGovernment: Bool
  /// Whether the clause speaks of another office, or of more than the table counts.
  private(set) var isForeign = false
  /// Whether it speaks of a whole territory or system.
  private(set) var isWide = false
  /// Whether a year other than the one reported on was named.
  private(set) var isOtherTime = false
  /// Whether the sentence opens with the year before, and names no other.
  private(set) var opensWithYearBefore = false

  init(_ agency: String?) {
    self.agency = Text(agency ?? "").filter { $0 != 0x4EBA && $0 != 0x6C11 }  // Without 人民.
    isGovernment =
      self.agency.hasSuffix(anyOf: ["政府", "市", "县", "区", "省", "州", "旗"])
      && !self.agency.hasSuffix(anyOf: ["开发区", "示范区", "园区"])
  }

  /// Takes in a clause: years and the names of offices hold until others are named.
  mutating func read(_ clause: Text, isFirst: Bool) {
    let cues = ClaimWords.shared.cues(in: clause)
    if cues.contains(.itself) { (isForeign, isWide) = (false, false) }
    if cues.contains(.wide) { (isForeign, isWide) = (false, true) }
    if cues.contains(.inner) { isForeign = true }
    guard !cues.contains(.comparison), !cues.contains(.carrying) else { return }
    if cues.contains(.thisYear) {
      (isOtherTime, opensWithYearBefore) = (false, false)
    } else if cues.contains(.otherTime) {
      isOtherTime = true
      opensWithYearBefore = isFirst && clause.hasPrefix("上年")
    }
  }

  /// Whether the words before a claim name another office than the one that reports; what they name holds for
  /// the rest of the sentence.
  mutating func names(_ lead: Text) -> Bool {
    let words = ClaimWords.shared
    let lead = words.rest(of: lead, without: words.wide)
    let own = words.itself.list.isAtEnd(of: lead) ? "" : lead
    let rest = words.residue(of: own).filter { $0 != 0x4EBA && $0 != 0x6C11 }
    guard !rest.isEmpty, rest.hasSuffix(anyOf: words.body) else { return false }
    isForeign = !agency.contains(rest)
    return isForeign
  }
}
