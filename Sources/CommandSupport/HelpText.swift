import ArgumentParser
import ReportDiff

/// The parser's help, put into the user's language and laid out by display width.
enum HelpText {
  /// A width at which the parser breaks no line of its own.
  static let unwrapped = 100_000

  /// Help in lines that fit; any other text (a version, a script) as it is.
  static func laidOut<Root: RootCommand>(_ text: String, of root: Root.Type) -> String {
    guard text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") else {
      return text.hasSuffix("\n") ? text : text + "\n"
    }
    let isRoot =
      text == Root.helpMessage(columns: unwrapped)
      || text
        == Root.configuration.defaultSubcommand.map {
          Root.helpMessage(for: $0, columns: unwrapped)
        }
    return layOut(isRoot ? Root.Facade.helpMessage(columns: unwrapped) : text, name: Root.name)
  }

  private static func layOut(_ text: String, name: String) -> String {
    var out = ""
    var label: String?
    for line in text.lines {
      switch HelpLine(line) {
      case .label(let next): label = next
      case .entry(let label, let text): out += entry(label, text)
      case .description(let text):
        out += entry(label ?? "", text)
        label = nil
      case .usage(let usage): out += DisplayWidth.left("", Words.usageIndent) + usage + "\n"
      case .seeHelp: out += paragraph(Words.seeHelp(name).spoken)
      case .other(let text): out += paragraph(translatedHeading(text))
      }
    }
    while out.hasSuffix("\n\n") { out.removeLast() }
    return out
  }

  private static var width: Int { min(Console.width ?? 80, 100) }

  private static func paragraph(_ text: String) -> String {
    TerminalRendering.paragraph(text, width: width)
  }

  private static func entry(_ label: String, _ text: String) -> String {
    let own = Words.ofParser.first { $0.english == text }?.phrase.spoken
    let padded = DisplayWidth.left(label, HelpLine.column - 2)
    let translated = own ?? text.withValuesTranslated
    guard padded.hasSuffix(" ") else {
      return "  \(label)\n" + indented(translated, at: HelpLine.column)
    }
    return TerminalRendering.paragraph(
      padded + translated,
      width: width,
      indent: 2,
      hanging: HelpLine.column
    )
  }

  private static func indented(_ text: String, at column: Int) -> String {
    TerminalRendering.paragraph(text, width: width, indent: column)
  }

  private static func translatedHeading(_ line: String) -> String {
    for (english, phrase) in Words.headings where line.hasPrefix(english) {
      return phrase.spoken + line.dropFirst(english.count)
    }
    return line
  }
}

/// What a line of the parser's help is.
private enum HelpLine {
  /// Where the parser begins descriptions.
  static let column = 26

  /// A label too long for its description to stand beside it.
  case label(String)
  /// A label and its description.
  case entry(String, String)
  /// The description of the label above.
  case description(String)
  /// A further line of the synopsis.
  case usage(String)
  /// The hint at the help of subcommands.
  case seeHelp
  case other(String)

  init(_ line: String) {
    let text = String(line.drop { $0 == " " })
    switch line.count - text.count {
    case 2 where text.hasPrefix("See '"): self = .seeHelp
    case 2 where line.prefix(HelpLine.column).last == " ":
      let label = line.prefix(HelpLine.column).split(separator: "  ").first ?? ""
      self = .entry(String(label.drop { $0 == " " }), String(line.dropFirst(HelpLine.column)))
    case 2: self = .label(text)
    case 7: self = .usage(text)
    case HelpLine.column: self = .description(text)
    default: self = .other(line)
    }
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The list of values at its end in the user's language.
  fileprivate var withValuesTranslated: String {
    guard let start = ranges(of: " (values: ").last, hasSuffix(")") else { return self }
    let values = self[start.upperBound...].dropLast().split(separator: ", ").map(String.init)
    return self[..<start.lowerBound] + Words.values(values).spoken
  }
}

private enum Words {
  static let headings: [(String, Phrase)] = [
    ("OVERVIEW: ", Phrase(zh: "概述：", en: "OVERVIEW: ")),
    ("USAGE: ", Phrase(zh: "用法：", en: "USAGE: ")),
    ("ARGUMENTS:", Phrase(zh: "参数：", en: "ARGUMENTS:")),
    ("OPTIONS:", Phrase(zh: "选项：", en: "OPTIONS:")),
    ("SUBCOMMANDS:", Phrase(zh: "子命令：", en: "SUBCOMMANDS:")),
  ]

  /// The columns of the synopsis' heading, under which its further lines are set.
  static var usageIndent: Int { DisplayWidth.of(Phrase(zh: "用法：", en: "USAGE: ").spoken) }

  /// What the parser says of the options that it adds by itself.
  static let ofParser: [(english: String, phrase: Phrase)] = [
    ("Show the version.", Phrase(zh: "显示版本号。", en: "Show the version.")),
    ("Show help information.", Phrase(zh: "显示本说明。", en: "Show this help.")),
  ]

  static func seeHelp(_ name: String) -> Phrase {
    Phrase(
      zh: "子命令的选项见 \(name) <子命令> --help。",
      en: "See \(name) <subcommand> --help for the options of a subcommand."
    )
  }

  static func values(_ values: [String]) -> Phrase {
    Phrase(
      zh: "可用值：\(values.joined(separator: "、"))。",
      en: " Values: \(values.joined(separator: ", "))."
    )
  }
}
