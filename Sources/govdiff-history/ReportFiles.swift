import CommandSupport
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The files that arguments name, folders taken apart.
struct ReportFiles {
  /// The files, those of a folder in the order of their names.
  private(set) var paths: [String] = []
  /// The folders that could not be looked into.
  private(set) var troubles: [Trouble] = []
  /// A file that is none of them, though it lies among them: the database, and what stands beside it.
  private let database: String

  init(_ arguments: [String], without database: String) {
    self.database = OutputFile.resolved(database) ?? database
    for argument in arguments {
      if isFolder(argument) { gather(argument) } else { paths.append(argument) }
    }
  }

  private mutating func gather(_ folder: String) {
    guard let stream = opendir(folder) else {
      troubles.append(Trouble(folder, Words.closed, Words.open))
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(stream)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted() {
      let path = base + name
      if isFolder(path) {
        // A link may lead back here.
        if !isLink(path) { gather(path) }
      } else if !isDatabase(path) {
        paths.append(path)
      }
    }
  }

  private func isDatabase(_ path: String) -> Bool {
    let resolved = OutputFile.resolved(path) ?? path
    return ["", "-wal", "-shm", "-journal"].contains { resolved == database + $0 }
  }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func isLink(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

private enum Words {
  static let closed = Phrase(zh: "文件夹打不开", en: "the folder cannot be looked into")
  static let open = Phrase(zh: "请检查权限", en: "check its mode")
}
