package import ArgumentParser

/// How a run ends, as diff(1) has it.
package enum ExitStatus: Int32 {
  /// Nothing differs; nothing is wrong.
  case success = 0
  /// The reports differ; a finding is an error.
  case difference = 1
  /// The input could not be read, the output not written, or the usage was wrong.
  case trouble = 2
}

/// A command that tells how it ended.
package protocol Command: ParsableCommand {
  func execute() async throws(Trouble) -> ExitStatus
}
