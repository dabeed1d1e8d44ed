import CommandSupport
import ReportDiff

/// The calls without an option that most runs are, understood without the parser of arguments: it looks through
/// the declarations of all options first, which takes longer than the comparison of two reports.
///
/// They do what ``Govdiff`` and ``Compare`` do where nothing else is asked for.
enum PlainCall {
  /// `govdiff --version`
  case version
  /// `govdiff OLD NEW`
  case comparison(old: String, new: String)

  /// Reads arguments; `nil` for any other call.
  ///
  /// A first argument with neither a point nor a stroke may be a command.
  init?(_ arguments: [String]) {
    if arguments == ["--version"] {
      self = .version
    } else if arguments.count == 2, !arguments.contains(where: { $0.hasPrefix("-") }),
      arguments[0].contains(where: { $0 == "." || $0 == "/" })
    {
      self = .comparison(old: arguments[0], new: arguments[1])
    } else {
      return nil
    }
  }

  /// Does what is asked for.
  func execute() async throws(Trouble) -> ExitStatus {
    switch self {
    case .version:
      try Console.write(Array((Version.current + "\n").utf8))
      return .success
    case .comparison(let old, let new):
      let destination = try OutputPlace(path: nil, format: nil)
        .destination(allowing: Format.allCases, reading: [], usesPager: true)
      let pair = try await ReportPair(old: old, new: new, asGiven: false)
      let comparison = Comparison(of: pair.reports, isAlone: true)
      let bytes = TerminalRendering.bytes(of: comparison, options: .asked())
      ProcessMemory.keep(comparison)
      try destination.write(bytes, notes: pair.notes + comparison.questions)
      return comparison.isEmpty ? .success : .difference
    }
  }
}
