import ReportDiff

extension Trouble {
  /// What is wrong with the arguments, from what the parser says of them in English.
  ///
  /// The parser keeps its errors to itself and gives out their wording, in which the parts that vary
  /// stand in quotes.
  init<Root: RootCommand>(parserMessage message: String, of root: Root.Type) {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let quoted = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    let subject = quoted.first ?? Words.arguments.spoken
    let seeHelp = Words.seeHelp(Root.name)
    switch parts[0] {
    case "Unknown option ":
      self.init(subject, Words.unknown, quoted.dropFirst().first.map(Words.didYouMean) ?? seeHelp)
    case "Missing value for ": self.init(subject, Words.noValue, seeHelp)
    case "Missing expected argument ": self.init(subject, Words.missing, Root.reminder)
    case "The value " where quoted.count > 1:
      let choices = Array(quoted.dropFirst(2)) + message.bullets
      let option = quoted[1].prefix { $0 != " " }
      self.init(
        "\(option) \(subject)",
        Words.invalid,
        choices.isEmpty ? seeHelp : Words.choices(choices)
      )
    case "The option ": self.init(subject, Words.takesNoValue, Words.dropValue)
    case _ where parts[0].lowercased().contains("unexpected argument"):
      self.init(quoted.joined(separator: " "), Words.superfluous, Root.reminder)
    default: self.init(Words.arguments.spoken, Phrase(zh: message, en: message), seeHelp)
    }
  }
}

extension String {
  /// The entries of a list that is set one below the other.
  fileprivate var bullets: [String] {
    split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  }
}

private enum Words {
  static let arguments = Phrase(zh: "参数", en: "arguments")
  static let unknown = Phrase(zh: "没有这个选项", en: "there is no such option")
  static let noValue = Phrase(zh: "缺少取值", en: "its value is missing")
  static let missing = Phrase(zh: "没有给出", en: "it is missing")
  static let invalid = Phrase(zh: "取值无效", en: "the value is not valid")
  static let takesNoValue = Phrase(zh: "这个选项不带取值", en: "the option takes no value")
  static let dropValue = Phrase(zh: "请去掉等号和取值", en: "leave out the value")
  static let superfluous = Phrase(zh: "多余的参数", en: "one argument too many")

  static func seeHelp(_ name: String) -> Phrase {
    Phrase(zh: "用法见 \(name) --help", en: "see \(name) --help")
  }

  static func didYouMean(_ option: String) -> Phrase {
    Phrase(zh: "是否想用 \(option)？", en: "did you mean \(option)?")
  }

  static func choices(_ choices: [String]) -> Phrase {
    Phrase(
      zh: "可用的值有 \(choices.joined(separator: "、"))",
      en: "use one of \(choices.joined(separator: ", "))"
    )
  }
}
