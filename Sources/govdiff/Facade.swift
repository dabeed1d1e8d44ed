import ArgumentParser
import CommandSupport

/// The command line as its users see it: to compare is what the root does.
///
/// The parser has to be told of ``Compare`` as a subcommand, or it would never look for the others; help
/// and completion scripts are made from this instead.
struct Facade: ParsableCommand {
  /// The commands beside the comparison.
  static let commands: [any ParsableCommand.Type] = [
    Parse.self, Check.self, Snapshot.self, Textconv.self, BatchCommand.self, Pipe.self,
    History.self,
  ]

  static var configuration: CommandConfiguration {
    var configuration = Compare.configuration
    configuration.commandName = "govdiff"
    configuration.version = Version.current
    configuration.subcommands = commands
    return configuration
  }

  @OptionGroup var comparison: Compare
}
