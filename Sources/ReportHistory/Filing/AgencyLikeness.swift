import ReportDiff

/// How two names of agencies stand to each other, both without 人民政府 and 办事处.
enum AgencyLikeness: Equatable {
  /// They differ in the names of those above: 青禾县白桦镇 and 白桦镇; what the longer one has in front.
  case prefix(String)
  /// They may be of one agency, renamed or moved under another: 临江县河西镇 and 临江区河西街道.
  case doubtful
  case different

  init(_ left: String, _ right: String) {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    if short != long, long.hasSuffix(short) {
      let lead = String(long.dropLast(short.count))
      if lead.last.map(divisions.contains) == true {
        self = .prefix(lead)
        return
      }
    }
    self = AgencyLikeness.isDoubtful(left, right) ? .doubtful : .different
  }

  private static func isDoubtful(_ left: String, _ right: String) -> Bool {
    let (one, other) = (core(left), core(right))
    if one.count > 1, other.count > 1, one.hasSuffix(other) || other.hasSuffix(one) { return true }
    let (own, others) = (bigrams(left), bigrams(right))
    guard own.count >= 4, others.count >= 4 else { return false }
    return 2 * Double(own.intersection(others).count) >= 0.8 * Double(own.count + others.count)
  }

  /// The name without what says of which rank a place is: 临江县河西镇 → 临江河西.
  private static func core(_ name: String) -> String {
    String(String(name).replacing("街道", with: "").filter { !divisions.contains($0) })
  }

  private static func bigrams(_ name: String) -> Set<String> {
    let characters = Array(name)
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }
}

private let divisions: Set<Character> = ["省", "市", "区", "县", "州", "旗", "盟", "镇", "乡"]
