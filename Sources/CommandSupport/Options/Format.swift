import ArgumentParser

/// What output is written as.
package enum Format: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
  case html
  case markdown
  case docx
  case csv
  case xlsx

  /// The format that a file's name asks for; `nil` where its ending is none of ours.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").last?.lowercased() {
    case "txt": self = .terminal
    case "json": self = .json
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "docx": self = .docx
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    default: return nil
    }
  }

  /// The ending that asks for it.
  package var ending: String {
    switch self {
    case .terminal: ".txt"
    case .markdown: ".md"
    case .json, .html, .docx, .csv, .xlsx: ".\(rawValue)"
    }
  }

  /// Whether it is nothing that a terminal could show.
  var isBinary: Bool { self == .docx || self == .xlsx }
}
