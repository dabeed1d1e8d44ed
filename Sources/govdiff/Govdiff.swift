import ArgumentParser

/// The root of the command line: `compare` unless another command is named.
@main
struct Govdiff: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "govdiff",
      version: Version.current,
      subcommands: [Compare.self, Parse.self, Check.self],
      defaultSubcommand: Compare.self
    )
  }

  static func main() {
    Invocation.run(Array(CommandLine.arguments.dropFirst()))
  }
}
