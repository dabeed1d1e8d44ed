public import Foundation

/// The built command line.
public enum Command {
  /// What one run left behind.
  public struct Outcome: Sendable {
    /// The exit code.
    public let code: Int32
    /// What was printed on standard output.
    public let output: String
    /// What was printed on standard error.
    public let errors: String
  }

  /// The binary, which stands beside the tests that were built with it.
  public static let binary: URL = {
    #if os(macOS)
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    #else
    let tests = Bundle.main.executableURL
    #endif
    return (tests ?? Place.package.appending(path: ".build/debug/tests"))
      .deletingLastPathComponent().appending(path: "govdiff")
  }()

  /// Runs the command with the package's root as working directory and waits for its end.
  public static func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, unlike pipes, hold any amount while nobody reads.
    let streams = ["in", "out", "err"].map { folder.appending(path: $0) }
    for stream in streams { try Data(stream == streams[0] ? input : []).write(to: stream) }

    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = Place.package
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: try Place.text(of: streams[1]),
      errors: try Place.text(of: streams[2])
    )
  }
}
