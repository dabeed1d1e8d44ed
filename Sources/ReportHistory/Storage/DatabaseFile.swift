#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The file that a history lies in, looked at before SQLite is.
struct DatabaseFile {
  let path: String

  /// The folder that it lies in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What is there.
  func check(forWriting: Bool) throws(HistoryError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if !forWriting { throw .missing(path) }
      if access(folder, F_OK) != 0 { throw .unreachable(path) }
      if access(folder, W_OK) != 0 { throw .readOnly(path) }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 || hasSignature else {
      throw .notADatabase(path)
    }
    if forWriting, !isWritable { throw .readOnly(path) }
  }

  /// Whether SQLite can write it, and the log that it keeps beside it.
  var isWritable: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

  /// Whether there is anything in it; a program that was killed may leave an empty file.
  var hasContent: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  private var hasSignature: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &head, 16) == 16 && head == Array("SQLite format 3\0".utf8)
  }

  /// Makes the folders that lead to it.
  func makeFolders() {
    var end = folder.startIndex
    while let slash = folder[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(folder[..<slash]), 0o700)
      end = slash
    }
    mkdir(folder, 0o700)
  }

  /// Keeps other processes from opening a database in the same folder meanwhile: making one, or changing its
  /// layout, is no work for two.
  func withFolderLocked<Result>(_ body: () throws -> Result) rethrows -> Result {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
    defer { if descriptor >= 0 { close(descriptor) } }
    return try body()
  }

  /// A copy for reading, as SQLite cannot read a database with a log where it may not write; the caller removes
  /// its folder.
  func copied(into temporary: String) throws(HistoryError) -> DatabaseFile {
    var template = Array("\(temporary)/govdiff-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .readOnly(path) }
    let place = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let copy = DatabaseFile(path: "\(place)/history.sqlite")
    for ending in ["", "-wal"] where access(path + ending, R_OK) == 0 {
      guard copyFile(path + ending, copy.path + ending) else {
        copy.removeWithFolder()
        throw .full(place)
      }
    }
    return copy
  }

  func removeWithFolder() {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
    rmdir(folder)
  }
}

private func copyFile(_ source: String, _ target: String) -> Bool {
  let from = open(source, O_RDONLY | O_CLOEXEC)
  let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  defer {
    close(from)
    close(to)
  }
  guard from >= 0, to >= 0 else { return false }
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = read(from, &chunk, chunk.count)
    if count == 0 { return true }
    guard count > 0, write(to, chunk, count) == count else { return false }
  }
}
