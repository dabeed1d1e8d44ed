import CResources

/// Text in traditional characters, read as the same text in simplified ones.
///
/// Sites print their pages in both. The form, and the report of the other year, are in simplified ones.
struct TraditionalScript {
  let units: [UInt16]
  let warnings: [Warning]

  /// One in so many Han characters is simplified in other text at most; in traditional text one in four is.
  private static let leastShare = 20

  /// Simplifies a text that is traditional; another one stays as it is, with the names in it that are
  /// written in the old way.
  init(simplifying units: [UInt16]) {
    let count = Self.table.count(in: units)
    guard count > 0, count * Self.leastShare > units.count(where: Mark.isHan) else {
      (self.units, warnings) = (units, [])
      return
    }
    let table = Self.table
    self.units = units.map { table[$0] ?? $0 }
    warnings = [scriptWarning(count)]
  }

  /// Simplifies many texts as one: each unit has one unit in its place.
  static func simplified(_ texts: [Text]) -> (texts: [Text], warnings: [Warning]) {
    let script = TraditionalScript(simplifying: texts.flatMap(\.units))
    guard !script.warnings.isEmpty else { return (texts, []) }
    var start = 0
    let simplified = texts.map { text in
      defer { start += text.count }
      return Text(units: script.units[start..<(start + text.count)])
    }
    return (simplified, script.warnings)
  }

  private static let table = CharacterTable(govdiff_traditional())
}

/// What some characters stand for: a bit for each unit, so that those without an entry cost next to nothing, and
/// the entries in order.
private struct CharacterTable: @unchecked Sendable {
  // Constant data of the binary, which nothing ever writes to: safe to share though it is pointed at.
  private let characters: govdiff_characters

  init(_ characters: govdiff_characters) { self.characters = characters }

  /// How many of the units have an entry.
  func count(in units: [UInt16]) -> Int {
    guard let listed = characters.listed else { return 0 }
    var count = 0
    units.withUnsafeBufferPointer { units in
      // The count of units bounds the sum.
      for unit in units { count &+= Int(listed[Int(unit >> 6)] >> UInt64(unit & 63) & 1) }
    }
    return count
  }

  subscript(unit: UInt16) -> UInt16? {
    guard characters.listed[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 else { return nil }
    var (low, high) = (0, characters.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if characters.entries[middle].from <= unit { low = middle } else { high = middle }
    }
    return characters.entries[low].to
  }
}

// MARK: - Wording

private func scriptWarning(_ count: Int) -> Warning {
  Warning(
    code: "traditional_script",
    message: Phrase(
      zh: "原文为繁体，有 \(count) 个字已转为简体再读",
      en: "the text is in traditional characters; \(count) were read as simplified ones"
    ),
    line: nil
  )
}
