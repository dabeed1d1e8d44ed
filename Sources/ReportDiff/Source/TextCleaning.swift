/// Takes out of a text what no reader means, and counts what it took.
struct TextCleaning: Sendable {
  private var radicals = 0
  private var controls = 0

  /// The character as it is meant; `nil` for one without meaning.
  mutating func cleaned(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x09, 0x0A, 0x0D: return unit
    case 0x00...0x1F, 0x7F...0x9F:
      controls += 1
      return nil
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: return nil
    case 0xFF5C, 0x2502, 0x2503: return 0x7C
    case Radicals.range:
      radicals += 1
      return Radicals.unified(unit)
    default: return unit
    }
  }

  mutating func cleaned(_ units: [UInt16]) -> [UInt16] { units.compactMap { cleaned($0) } }

  /// What was taken out or put right.
  var warnings: [Warning] {
    (radicals > 0 ? [radicalWarning(radicals)] : [])
      + (controls > 0 ? [controlWarning(controls)] : [])
  }
}

// MARK: - Wording

private func radicalWarning(_ count: Int) -> Warning {
  Warning(
    code: "radicals",
    message: Phrase(
      zh: "有 \(count) 个字用了外形相同的部首编码（如 ⼀、⺠），已按正常汉字处理",
      en: "\(count) radicals (such as ⼀, ⺠) stood in place of characters and were restored"
    ),
    line: nil
  )
}

private func controlWarning(_ count: Int) -> Warning {
  Warning(
    code: "control_characters",
    message: Phrase(zh: "去掉了 \(count) 个控制字符", en: "\(count) control characters were dropped"),
    line: nil
  )
}
