/// The lines of a text source, cleaned of what no reader means, with what was cleaned.
struct SourceText: Sendable {
  struct Line: Sendable {
    /// The text without its line break; ordinary white space inside is kept.
    let text: Text
    /// The number of the line in the file, from 1.
    let number: Int
    /// Whether a form feed stands before it.
    let followsPageBreak: Bool
  }

  let lines: [Line]
  let warnings: [Warning]

  init(_ units: [UInt16]) {
    var lines: [Line] = []
    var current: [UInt16] = []
    var (number, pageBreak, radicals, controls) = (1, false, 0, 0)
    func finish() {
      let text = Text(units: current)
      lines.append(
        Line(
          text: current.contains(0x26) ? Entities.resolved(text) : text,
          number: number,
          followsPageBreak: pageBreak
        )
      )
      current.removeAll(keepingCapacity: true)
      pageBreak = false
    }
    var previous: UInt16 = 0
    for unit in units {
      switch unit {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        finish()
        number += 1
      case 0x0C:
        if !current.isEmpty { finish() }
        pageBreak = true
      case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x9F: controls += 1
      case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: break
      case 0xFF5C, 0x2502, 0x2503: current.append(0x7C)
      case Radicals.range:
        radicals += 1
        current.append(Radicals.unified(unit))
      default: current.append(unit)
      }
      previous = unit
    }
    if !current.isEmpty { finish() }
    self.lines = lines
    warnings =
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
