import ArgumentParser
package import ReportDiff

/// A language, as `--lang` takes it.
package enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
  case zh
  case en

  /// The language that arguments ask for, found without parsing them.
  package static func requested(in arguments: [String]) -> Language {
    let options = arguments.prefix { $0 != "--" }
    let following = zip(options, options.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
    let attached = options.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return (following + attached).last.flatMap(Language.init(rawValue:)) ?? .chinese
  }
}

extension Phrase {
  /// The wording in the language that the user asked for.
  package var spoken: String { self(Invocation.language) }
}
