#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The files of a folder that may be reports, folders below it included.
package struct ReportFolder {
  /// Paths below the folder, in the order of their bytes.
  package private(set) var paths: [String] = []
  /// What could not be looked into.
  package private(set) var failures: [SourceError] = []
  private let folder: String
  private let skipped: Set<FileIdentity>

  /// Looks through a folder.
  ///
  /// - Parameters:
  ///   - folder: its path.
  ///   - skipped: folders and files to leave out, such as the one that is written to.
  /// - Throws: ``SourceError`` where the folder itself cannot be looked into.
  package init(_ folder: String, skipping skipped: [String]) throws(SourceError) {
    self.folder = folder
    self.skipped = Set(skipped.compactMap { FileIdentity($0) })
    try survey("")
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What reports end in, formats included that are read by nobody but told how to convert.
  private static let endings: Set<String> = [
    "txt", "text", "html", "htm", "shtml", "xhtml", "mht", "mhtml", "pdf", "docx", "doc", "wps",
    "rtf", "ofd",
  ]

  private mutating func survey(_ below: String) throws(SourceError) {
    let path = below.isEmpty ? folder : folder + "/" + below
    guard let directory = opendir(path) else { throw .unlisted(path, errno) }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      visit(below.isEmpty ? name : below + "/" + name)
    }
  }

  private mutating func visit(_ below: String) {
    var status = stat()
    let path = folder + "/" + below
    guard lstat(path, &status) == 0 else {
      return failures.append(.unlisted(path, errno))
    }
    guard !skipped.contains(FileIdentity(status)) else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      do throws(SourceError) { try survey(below) } catch { failures.append(error) }
    } else if Self.isReport(below), stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG {
      // A link that leads nowhere is told when it is read.
      paths.append(below)
    }
  }

  private static func isReport(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: "."), path[dot...].firstIndex(of: "/") == nil else {
      return false
    }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }
}

/// What makes a file the same file under another path.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(status.st_ino)
  }

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension SourceError {
  fileprivate static func unlisted(_ path: String, _ code: Int32) -> SourceError {
    let reason = String(cString: strerror(code))
    return switch code {
    case ENOENT:
      SourceError(
        path: path,
        problem: Phrase(zh: "没有这个文件夹", en: "there is no such folder"),
        remedy: Phrase(zh: "请核对文件夹的位置", en: "check where it is")
      )
    case ENOTDIR:
      SourceError(
        path: path,
        problem: Phrase(zh: "这不是文件夹", en: "it is no folder"),
        remedy: Phrase(zh: "请给出放报告的文件夹", en: "name the folder that the reports lie in")
      )
    default:
      SourceError(
        path: path,
        problem: Phrase(zh: "打不开（\(reason)）", en: "it cannot be opened (\(reason))"),
        remedy: Phrase(zh: "请检查权限", en: "check its permissions")
      )
    }
  }
}
