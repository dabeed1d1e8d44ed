extension Text {
  /// The lines in one cell of a table as one text.
  ///
  /// Two numbers on two lines are two: run together they would be a third. Between Latin words a line
  /// break is a space.
  init(linesOfCell lines: [Text]) {
    self.init(units: [])
    for line in lines {
      if let last = units.last, let first = line.units.first, Mark.isDigit(last),
        Mark.isDigit(first)
      {
        self += "；"
      } else if let last = units.last, let first = line.units.first, Mark.isLatin(last),
        Mark.isLatin(first)
      {
        self += " "
      }
      self += line
    }
  }
}
