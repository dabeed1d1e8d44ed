/// The part that a stretch of text plays, from which its looks follow.
package enum TerminalStyle: Sendable {
  case plain
  case strong
  case faint
  case deleted
  case inserted
  case good
  case doubtful
  case bad
  case act
  case object
  case measure
}

/// How styles look: with colour, or in plain characters alone.
enum Palette: Sendable {
  case plain
  case color

  /// The sequence that switches a style on; `nil` where it looks like plain text.
  func opening(_ style: TerminalStyle) -> String? {
    guard self == .color else { return nil }
    return switch style {
    case .plain: nil
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .deleted: "\u{1B}[31m"
    // Underlined as well: red and green alone are one colour to some readers.
    case .inserted: "\u{1B}[4;32m"
    case .good: "\u{1B}[32m"
    case .doubtful: "\u{1B}[33m"
    case .bad: "\u{1B}[1;31m"
    case .act: "\u{1B}[1;36m"
    case .object: "\u{1B}[1;34m"
    case .measure: "\u{1B}[1;35m"
    }
  }

  /// The sequence that switches every style off.
  static let closing = "\u{1B}[0m"

  /// What stands around dropped and new text, so that edits can be read without colour.
  func marks(_ style: TerminalStyle) -> (open: String, close: String) {
    switch (self, style) {
    case (.plain, .deleted): ("[-", "-]")
    case (.plain, .inserted): ("{+", "+}")
    default: ("", "")
    }
  }
}
