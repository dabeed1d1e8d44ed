/// What reading a Word document comes across that its reader has to be told.
struct WordNotes {
  private var cleaning = TextCleaning()
  var hasTrackedChanges = false
  var hasPictures = false
  /// Whether there are notes at the foot or the end.
  var hasNotes = false
  private var embedded = 0
  private var imported = 0

  /// The units of a run without what no reader means.
  mutating func clean(_ text: String) -> [UInt16] {
    text.utf16.compactMap { unit in
      switch unit {
      // A line break in the XML is a space on the page.
      case 0x0A, 0x0D: 0x20
      case 0x0C, 0x85, 0x2028, 0x2029: WordText.lineBreak
      default: cleaning.cleaned(unit)
      }
    }
  }

  /// Notes an embedded file; pictures and formulas are no text.
  mutating func met(object: WordElement) {
    let program = object["OLEObject"]?.attributes["ProgID"] ?? ""
    hasPictures = true
    if ["Excel", "Word", "ET.", "KET.", "WPS.", "KWPS."].contains(where: program.hasPrefix) {
      embedded += 1
    }
  }

  /// Notes a part in another format that Word would import.
  mutating func metImport() { imported += 1 }

  var warnings: [Warning] {
    var warnings = cleaning.warnings
    if hasTrackedChanges { warnings.append(trackedChanges) }
    if hasNotes { warnings.append(unreadNotes) }
    if imported > 0 { warnings.append(importedParts(imported)) }
    if embedded > 0 { warnings.append(embeddedObjects(embedded)) }
    return warnings
  }
}

// MARK: - Wording

private let trackedChanges = Warning(
  code: "tracked_changes",
  message: Phrase(
    zh: "文件带有未接受的修订，已按全部接受后的文字读取",
    en: "the file has tracked changes; it was read as if all were accepted"
  ),
  line: nil
)

private let unreadNotes = Warning(
  code: "unread_notes",
  message: Phrase(
    zh: "脚注和尾注的文字未读取",
    en: "the text of footnotes and endnotes was not read"
  ),
  line: nil
)

private func importedParts(_ count: Int) -> Warning {
  Warning(
    code: "unread_part",
    message: Phrase(
      zh: "有 \(count) 处嵌入了其他格式的内容（altChunk），未读取；请在 Word 中另存一份再试",
      en: "\(count) parts in other formats (altChunk) were not read: save the file again from Word"
    ),
    line: nil
  )
}

private func embeddedObjects(_ count: Int) -> Warning {
  Warning(
    code: "unread_part",
    message: Phrase(
      zh: "有 \(count) 个嵌入的表格或文档对象未读取；请改为 Word 表格再试",
      en: "\(count) embedded sheets or documents were not read: turn them into Word tables"
    ),
    line: nil
  )
}
