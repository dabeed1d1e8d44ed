import ArgumentParser
import CommandSupport
import ReportDiff

/// The language, for commands that have no other choice of output.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(OutputOptions.langHelp.spoken, valueName: Words.value.spoken))
  var lang: SpokenLanguage?
}

private enum Words {
  static let value = Phrase(zh: "语言", en: "language")
}
