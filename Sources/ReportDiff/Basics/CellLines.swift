extension Text {
  /// The lines in one cell of a table as one text.
  ///
  /// Two numbers on two lines are two: run together they would be a third.
  init(linesOfCell lines: [Text]) {
    self.init(units: [])
    for line in lines {
      if let last = units.last, let first = line.units.first, Mark.isDigit(last),
        Mark.isDigit(first)
      {
        self += "；"
      }
      self += line
    }
  }
}
