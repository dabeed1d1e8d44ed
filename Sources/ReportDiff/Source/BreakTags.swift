/// Line breaks of HTML (`<br>`, `<BR />`) left standing in text copied out of web pages.
enum BreakTags {
  /// A line cut at its breaks; in a table's row, where they only part the lines of a cell, it stays one.
  static func pieces(_ line: Text) -> [Text] {
    var pieces = [Text(units: [])]
    var index = 0
    while index < line.count {
      if let end = end(ofTagAt: index, in: line) {
        pieces.append(Text(units: []))
        index = end
      } else {
        pieces[pieces.count - 1].units.append(line.units[index])
        index += 1
      }
    }
    let isRow = line.units.contains { $0 == 0x7C || $0 == 0x09 }
    if isRow { return [Text(linesOfCell: pieces)] }
    // A break at the end of a line is no more than the line's own.
    if pieces.count > 1, pieces.last?.isEmpty == true { pieces.removeLast() }
    return pieces
  }

  private static func end(ofTagAt start: Int, in line: Text) -> Int? {
    guard line.units[start] == 0x3C,
      line.matches("<br", at: start) || line.matches("<BR", at: start)
    else { return nil }
    var index = start + 3
    while index < line.count, Mark.isSpace(line.units[index]) || line.units[index] == 0x2F {
      index += 1
    }
    return index < line.count && line.units[index] == 0x3E ? index + 1 : nil
  }
}
