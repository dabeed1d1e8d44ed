import ArgumentParser

/// The root of the command line: `compare` unless another command is named.
struct Govdiff: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "govdiff",
      version: Version.current,
      subcommands: [Compare.self, Parse.self, Check.self, Snapshot.self, Textconv.self],
      defaultSubcommand: Compare.self
    )
  }
}

/// Where a run begins.
@main
enum Program {
  static func main() async {
    await Invocation.run(Array(CommandLine.arguments.dropFirst()))
  }
}
