public import Foundation

/// A file that says what output has to be; `make record` writes it anew.
public struct Golden {
  /// Whether this run records.
  ///
  /// A run that records fails, so that none passes for a test.
  public static let isRecording = ProcessInfo.processInfo.environment["GOVDIFF_RECORD"] != nil

  private let file: URL

  /// The golden in a file.
  public init(_ file: URL) {
    self.file = file
  }

  /// What keeps the bytes from being the golden's; `nil` where they are.
  public func difference(from bytes: [UInt8]) throws -> String? {
    let name = file.pathComponents.suffix(2).joined(separator: "/")
    if Golden.isRecording {
      try Data(bytes).write(to: file)
      return "\(name): recorded"
    }
    guard let golden = try? Place.bytes(of: file) else {
      return "\(name) is not there: `make record` writes it"
    }
    return golden == bytes ? nil : "\(name):\(firstDifference(golden, bytes))"
  }

  private func firstDifference(_ golden: [UInt8], _ bytes: [UInt8]) -> String {
    let lines = [golden, bytes].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let shown = lines.map { number < $0.count ? $0[number].prefix(160) : "(end)" }
    return "\(number + 1): expected\n  \(shown[0])\nand is\n  \(shown[1])"
  }
}
