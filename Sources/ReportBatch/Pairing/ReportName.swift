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
    var parts = path.unicodeScalars.split(separator: "/").map(Array.init)
    let file = parts.removeLast()
    let stem = NamePart(Self.withoutEnding(file))
    let folders = parts.map { NamePart($0[...]) }
    role = Self.roles[stem.key]
    let own = role == nil ? stem.key : ""
    key = (folders.map(\.key) + [own]).filter { !$0.isEmpty }.joined(separator: "/")
    year = ([stem] + folders.reversed()).first { !$0.years.isEmpty }?.onlyYear
  }

  private static func withoutEnding(_ file: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    guard let dot = file.lastIndex(of: "."), dot > 0 else { return file[...] }
    return file[..<dot]
  }

  private static let roles: [String: Role] = [
    "old": .old, "last": .old, "上": .old, "上一": .old, "旧": .old,
    "new": .new, "this": .new, "本": .new, "新": .new,
  ]
}

/// One step of a path, taken apart.
private struct NamePart {
  /// What tells agencies apart.
  let key: String
  /// The years named, each once.
  private(set) var years: [Int] = []

  var onlyYear: Int? { years.count == 1 ? years.first : nil }

  init(_ name: ArraySlice<Unicode.Scalar>) {
    var rest: [Unicode.Scalar] = []
    rest.reserveCapacity(name.count)
    var (name, years) = (name, [Int]())
    while let first = name.first {
      if !first.isDigitOfYear {
        first.addLetter(to: &rest)
        name = name.dropFirst()
      } else if let date = Self.date(at: name) {
        name = name.dropFirst(date)
      } else {
        let digits = name.prefix(while: \.isDigitOfYear)
        name = name.dropFirst(digits.count)
        if let year = Self.year(digits) {
          if !years.contains(year) { years.append(year) }
        } else {
          rest += digits
        }
      }
    }
    self.years = years
    for word in Self.generic { rest.remove(word) }
    var key = String.UnicodeScalarView()
    key.append(contentsOf: rest)
    self.key = String(key)
  }

  /// The year of four digits, where it is one that can be reported on: the regulation is of 2008.
  private static func year(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    guard digits.count == 4 else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    return (2008...2099).contains(year) ? year : nil
  }

  /// Words that every report may be called by, longer ones first.
  private static let generic = [
    "政府信息公开工作", "政府信息公开", "政务公开工作", "政务公开", "信息公开工作", "信息公开", "年度工作报告", "年度报告", "工作报告",
    "年报", "报告", "年度", "年", "annualreport", "report",
  ].map { Array($0.unicodeScalars) }

  /// How long the date is that stands here (2024-01-31, 2024.1.31, 20240131), which is no year reported on.
  private static func date(at name: ArraySlice<Unicode.Scalar>) -> Int? {
    let digits = name.prefix(while: \.isDigitOfYear)
    if digits.count == 8, year(digits.prefix(4)) != nil { return 8 }
    guard digits.count == 4 else { return nil }
    var length = 4
    for _ in 0..<2 {
      guard let mark = name.dropFirst(length).first, marksOfDates.contains(mark) else { return nil }
      let part = name.dropFirst(length + 1).prefix(while: \.isDigitOfYear)
      guard (1...2).contains(part.count) else { return nil }
      length += 1 + part.count
    }
    return length
  }

  private static let marksOfDates: [Unicode.Scalar] = ["-", "_", ".", "年", "月"]
}

extension Unicode.Scalar {
  fileprivate var isDigitOfYear: Bool { ("0"..."9").contains(self) }

  /// Adds it to a name that is told by letters and numbers alone, in lower case.
  fileprivate func addLetter(to name: inout [Unicode.Scalar]) {
    switch value {
    case 0x4E00...0x9FFF, 0x61...0x7A: name.append(self)
    case 0x41...0x5A: name += String(self).lowercased().unicodeScalars
    case ...0x7F: break
    default:
      let isLetter =
        properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      if isLetter { name += properties.lowercaseMapping.unicodeScalars }
    }
  }
}

extension [Unicode.Scalar] {
  /// Takes a word out wherever it stands.
  fileprivate mutating func remove(_ word: [Unicode.Scalar]) {
    guard let first = word.first, contains(first) else { return }
    var (kept, index) = (0, 0)
    while index < count {
      if self[index] == first, self[index...].starts(with: word) {
        index += word.count
      } else {
        self[kept] = self[index]
        (kept, index) = (kept + 1, index + 1)
      }
    }
    removeLast(count - kept)
  }
}
