import ArgumentParser
import ReportDiff

/// What output is written as.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
  case html

  /// The format that a file's name asks for; `nil` where its ending is none of ours.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").last?.lowercased() {
    case "txt": self = .terminal
    case "json": self = .json
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// The ending that asks for it.
  var ending: String { self == .terminal ? ".txt" : ".\(rawValue)" }
}
