/// A report as a PDF with a text layer.
///
/// The font is named and not embedded; its characters are numbered as in UTF-16 and a table says so, so that what
/// extracts text needs neither the font nor tables of its own.
enum PDFSetting {
  static func file(_ report: MadeReport) -> [UInt8] {
    let pages = SheetSetting.pages(report)
    // The catalogue, the pages' list and the four parts of the font come first, then two objects a page.
    let numbers = pages.indices.map { 7 + 2 * $0 }
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids[\(numbers.map { "\($0) 0 R" }.joined(separator: " "))]>>",
      "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]"
        + "/ToUnicode 6 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/FontDescriptor 5 0 R/DW 1000"
        + "/W[32[\(Array(repeating: "500", count: 95).joined(separator: " "))]]"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
      "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
        + "/Ascent 860/Descent -140/CapHeight 700/StemV 80>>",
      stream(unicode(of: Set(pages.joined().flatMap(\.text.utf16)).sorted())),
    ]
    for (runs, number) in zip(pages, numbers) {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
          + "/Contents \(number + 1) 0 R>>"
      )
      objects.append(stream(runs.map(shown).joined(separator: "\n")))
    }
    return file(of: objects)
  }

  private static func stream(_ text: String) -> String {
    "<</Length \(text.utf8.count)>>stream\n\(text)\nendstream"
  }

  /// A run, its upper edge where the page has it; PDF counts from the foot.
  private static func shown(_ run: SheetSetting.Run) -> String {
    let codes = run.text.utf16.map(code).joined()
    let baseline = 842 - run.y - run.size
    return "BT/F \(run.size) Tf 1 0 0 1 \(rounded(run.x)) \(rounded(baseline)) Tm<\(codes)>Tj ET"
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private static func code(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The table that says of each character which one it is; a list holds a hundred at most.
  private static func unicode(of units: [UInt16]) -> String {
    let lists = stride(from: 0, to: units.count, by: 100).map { start in
      let some = units[start..<min(start + 100, units.count)].map { "<\(code($0))><\(code($0))>" }
      return "\(some.count) beginbfchar\n\(some.joined(separator: "\n"))\nendbfchar\n"
    }
    return """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange
      \(lists.joined())endcmap CMapName currentdict/CMap defineresource pop end end
      """
  }

  private static func file(of objects: [String]) -> [UInt8] {
    var (bytes, offsets) = (Array("%PDF-1.4\n".utf8), [Int]())
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let table = offsets.map { offset in
      let digits = "\(offset)"
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    let size = objects.count + 1
    let trailer = "trailer<</Size \(size)/Root 1 0 R>>\nstartxref\n\(bytes.count)\n%%EOF\n"
    return bytes + Array("xref\n0 \(size)\n0000000000 65535 f \n\(table.joined())\(trailer)".utf8)
  }
}
