/// How one number may have become another under a hand or an eye.
enum Slip {
  /// Two neighbouring digits changed places: 475 for 457.
  case swapped
  /// A digit was left out, or went to another cell: 2 for 20.
  case dropped
  /// A digit came in: 110 for 10.
  case added
  /// One digit is another: 33 for 38.
  case misread

  /// The slip that turns the right value into the printed one; `nil` where it takes more than one, or where
  /// the value has a single digit, which any other is one slip from.
  init?(from right: Double, to printed: Double) {
    let (right, printed) = (Array(Figures.plain(right)), Array(Figures.plain(printed)))
    guard right != printed, max(right.count, printed.count) > 1 else { return nil }
    switch printed.count - right.count {
    case 0:
      let places = right.indices.filter { right[$0] != printed[$0] }
      if places.count == 1 {
        self = .misread
      } else if places.count == 2, places[1] == places[0] + 1,
        right[places[0]] == printed[places[1]], right[places[1]] == printed[places[0]]
      {
        self = .swapped
      } else {
        return nil
      }
    case -1 where Self.has(right, oneMoreThan: printed): self = .dropped
    case 1 where Self.has(printed, oneMoreThan: right): self = .added
    default: return nil
    }
  }

  private static func has(_ long: [Character], oneMoreThan short: [Character]) -> Bool {
    long.indices.contains { Array(long[..<$0] + long[($0 + 1)...]) == short }
  }

  /// What it is called.
  var name: Phrase {
    switch self {
    case .swapped: Phrase(zh: "相邻两位数字颠倒", en: "two digits changed places")
    case .dropped: Phrase(zh: "漏一位数字", en: "a digit left out")
    case .added: Phrase(zh: "多一位数字", en: "a digit too many")
    case .misread: Phrase(zh: "仅一位数字不同", en: "one digit differs")
    }
  }
}
