package import ReportDiff

/// Where a rendering goes.
package struct Destination {
  /// The file; standard output where `nil`.
  package let path: String?
  package let format: Format
  let usesPager: Bool

  /// Writes a rendering, and says what the user should know: never before it is certain that the run
  /// succeeds, and never behind a pager's back.
  package func write(_ bytes: [UInt8], notes: [Phrase] = []) throws(Trouble) {
    if let path {
      try OutputFile(path: path).write(bytes)
      for note in notes { Console.note(note) }
      return
    }
    for note in notes { Console.note(note) }
    if usesPager, format == .terminal, Pager.chosen()?.show(bytes) == true { return }
    try Console.write(bytes)
  }
}
