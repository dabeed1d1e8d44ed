/// Word's conditions around what browsers are to see (`<![if !supportLists]>`) and the brackets of CDATA
/// sections: both are no markup of HTML, and a browser shows what stands between them.
enum MarkedSections {
  private static let opening: [UInt16] = Array("<![".utf16)
  private static let data: [UInt16] = Array("<![CDATA[".utf16)
  private static let dataEnd: [UInt16] = Array("]]>".utf16)
  private static let dash: UInt16 = 0x2D
  /// No condition is longer.
  private static let longest = 200

  static func removed(_ units: [UInt16]) -> [UInt16] {
    guard Text(units: units).contains(Text(units: opening)) else { return units }
    var out: [UInt16] = []
    out.reserveCapacity(units.count)
    var (index, isInData) = (0, false)
    while index < units.count {
      if units[index] == 0x3C, let end = end(ofMarkAt: index, in: units) {
        isInData = isInData || units[index...].starts(with: data)
        index = end
      } else if isInData, units[index] == 0x5D, units[index...].starts(with: dataEnd) {
        isInData = false
        index += dataEnd.count
      } else {
        out.append(units[index])
        index += 1
      }
    }
    return out
  }

  /// Where a mark that opens at a place ends.
  ///
  /// The end of a comment (`<!--[if mso]>…<![endif]-->`) is left standing.
  private static func end(ofMarkAt index: Int, in units: [UInt16]) -> Int? {
    let rest = units[index...]
    guard rest.starts(with: opening) else { return nil }
    if rest.starts(with: data) { return index + data.count }
    guard let close = rest.prefix(longest).firstIndex(of: 0x3E) else { return nil }
    let endsComment = units[close - 1] == dash && units[close - 2] == dash
    return endsComment ? close - 2 : close + 1
  }
}
