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
    let count = units.count { Self.simplified($0) != nil }
    guard count * Self.leastShare > units.count(where: Mark.isHan) else {
      (self.units, warnings) = (units, [])
      return
    }
    self.units = units.map { Self.simplified($0) ?? $0 }
    warnings = count > 0 ? [scriptWarning(count)] : []
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

  /// The first traditional character and all behind it; what is below has no entry.
  private static let first: UInt16 = 0x3400
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 1 << 16)
    for entry in Resource.entries(govdiff_traditional_txt()) where entry.count == 2 {
      guard let from = UInt16(entry[0], radix: 16), let to = UInt16(entry[1], radix: 16) else {
        continue
      }
      table[Int(from)] = to
    }
    return table
  }()

  private static func simplified(_ unit: UInt16) -> UInt16? {
    guard unit >= first else { return nil }
    let simple = table[Int(unit)]
    return simple == 0 ? nil : simple
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
