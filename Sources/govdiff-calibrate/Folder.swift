import Foundation

/// What stands in a folder, in the order of the names.
enum Folder {
  static func contents(of folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return (found ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func files(in folder: URL, ending: String) -> [URL] {
    contents(of: folder).filter { $0.pathExtension == ending }
  }
}
