/// Cleans text of what no reader means, unit by unit, and keeps count: the same for every format.
struct TextCleaning {
  private var radicals = 0
  private var controls = 0

  /// The unit to keep in place of a unit that is no line break; `nil` where none is.
  mutating func cleaned(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x09, 0x0A, 0x0C, 0x0D: return unit
    case 0x00...0x1F, 0x7F...0x9F:
      controls += 1
      return nil
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: return nil
    case Radicals.range:
      radicals += 1
      return Radicals.unified(unit)
    default: return unit
    }
  }

  /// A run of text, cleaned.
  mutating func cleaned(_ string: String) -> Text {
    let units = UTF16Conversion.units(of: string)
    var out: [UInt16] = []
    out.reserveCapacity(units.count)
    for unit in units {
      if let kept = cleaned(unit) { out.append(kept) }
    }
    return Text(units: out)
  }

  /// What was cleaned, as warnings.
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
