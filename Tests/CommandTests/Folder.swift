import Foundation
import TestSupport

/// A temporary folder with a pair of reports; it goes when the test is over.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "govdiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try write("2023.txt", SmallReport(year: 2023, received: 9).text)
    try write("2024.txt", SmallReport(year: 2024, received: 12).text)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var old: String { path("2023.txt") }
  var new: String { path("2024.txt") }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }

  func text(_ name: String) throws -> String { try Place.text(of: url.appending(path: name)) }

  /// What lies in the folder, hidden files included.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
