/// What the path of a report says: whose it is, and of which year.
///
/// 鹭汀镇2023年政府信息公开工作年度报告.txt, 2023/鹭汀镇.html and 鹭汀镇/年报_2023.docx name one agency and year
/// each; folders count where the file's own name does not say.
struct ReportName: Hashable, Sendable {
  /// What is left of the path without years, dates and the words that every report is called by; the same for
  /// the reports of one agency.
  let key: String
  /// The year reported on; `nil` where the path names none, or more than one.
  let year: Int?
  /// Which of two it is, where files are called old and new.
  let role: Role?

  /// The year before, or this year.
  enum Role: Hashable, Sendable {
    case old
    case new
  }

  /// Reads a path below the folder that reports lie in.
  init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    let file = parts.removeLast()
    let stem = NamePart(file.droppingEnding)
    let folders = parts.map { NamePart($0) }
    role = Self.roles[stem.key]
    let own = role == nil ? stem.key : ""
    key = (folders.map(\.key) + [own]).filter { !$0.isEmpty }.joined(separator: "/")
    year = ([stem] + folders.reversed()).first { !$0.years.isEmpty }?.onlyYear
  }

  private static let roles: [String: Role] = [
    "old": .old, "last": .old, "上": .old, "上一": .old, "旧": .old,
    "new": .new, "this": .new, "本": .new, "新": .new,
  ]
}

extension String {
  /// A file's name without its ending.
  fileprivate var droppingEnding: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}

/// One step of a path, taken apart.
private struct NamePart {
  /// What tells agencies apart.
  let key: String
  /// The years named, each once.
  let years: Set<Int>

  var onlyYear: Int? { years.count == 1 ? years.first : nil }

  init(_ name: String) {
    var years: Set<Int> = []
    var rest: [Character] = []
    var characters = Array(name)[...]
    while let first = characters.first {
      if let date = Self.date(at: characters) {
        characters = characters.dropFirst(date)
      } else if first.isDigitOfYear {
        let digits = characters.prefix(while: \.isDigitOfYear)
        characters = characters.dropFirst(digits.count)
        if let year = Int(String(digits)), Self.possible.contains(year), digits.count == 4 {
          years.insert(year)
        } else {
          rest += digits
        }
      } else {
        rest.append(first)
        characters = characters.dropFirst()
      }
    }
    self.years = years
    key = Self.generic.reduce(String(rest.filter { $0.isLetter || $0.isNumber }).lowercased()) {
      $0.removing($1)
    }
  }

  /// The years that the regulation of 2008 can be reported on.
  private static let possible = 2008...2099

  /// Words that every report may be called by, longer ones first.
  private static let generic = [
    "政府信息公开工作", "政府信息公开", "政务公开工作", "政务公开", "信息公开工作", "信息公开", "年度工作报告", "年度报告", "工作报告",
    "年报", "报告", "年度", "年", "annualreport", "report",
  ]

  /// How long the date is that stands here (2024-01-31, 2024.1.31, 20240131), which is no year reported on.
  private static func date(at characters: ArraySlice<Character>) -> Int? {
    let digits = characters.prefix(while: \.isDigitOfYear)
    if digits.count == 8, let year = Int(String(digits.prefix(4))), possible.contains(year) {
      return 8
    }
    guard digits.count == 4 else { return nil }
    var length = 4
    for _ in 0..<2 {
      guard let mark = characters.dropFirst(length).first, "-_.年月".contains(mark) else {
        return nil
      }
      let part = characters.dropFirst(length + 1).prefix(while: \.isDigitOfYear)
      guard (1...2).contains(part.count) else { return nil }
      length += 1 + part.count
    }
    return length
  }
}

extension Character {
  fileprivate var isDigitOfYear: Bool { isASCII && isNumber }
}

extension String {
  fileprivate func removing(_ word: String) -> String {
    var out = ""
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      out += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
    }
    return out + rest
  }

  fileprivate func firstRange(of word: String) -> Range<Index>? { self[...].firstRange(of: word) }
}

extension Substring {
  fileprivate func firstRange(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
