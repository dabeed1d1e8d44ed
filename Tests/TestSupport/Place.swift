public import Foundation

/// Where tests find what they read.
public enum Place {
  /// The root of the package.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What lies beside the package for measuring: reports, schemas, the form.
  ///
  /// It may be absent.
  public static let shared = package.deletingLastPathComponent().appending(path: "shared")

  /// Whether a place below ``shared`` is there.
  public static func isShared(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: path).path)
  }

  /// Why a test that reads below ``shared`` is skipped.
  public static let sharedIsAbsent = "../shared, with the reports to measure on, is not here"

  /// What is in a folder, by name; nothing where it is not there.
  public static func contents(of folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil,
      options: .skipsHiddenFiles
    )
    return (found ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// Every file below a folder whose name ends in `.` and the extension, by path.
  public static func files(below folder: URL, extension type: String) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = found?.compactMap { $0 as? URL }.filter { $0.pathExtension == type } ?? []
    return files.sorted { $0.path < $1.path }
  }

  /// The bytes of a file.
  public static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// The text of a file.
  public static func text(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
