import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The folder that a batch writes to: one batch at a time, and every file in it whole or absent.
///
/// Files are written in a folder for drafts and then moved to their places; a draft that a killed batch left
/// behind is removed by the next one.
final class OutputFolder: Sendable {
  let path: String
  private let lock: Int32
  private let drafts = Atomic(0)

  /// The folder for what is the program's own.
  private static let own = ".govdiff"
  /// The folder for the reports of pairs.
  static let reports = "reports"

  init(_ path: String) throws(BatchError) {
    self.path = path
    for folder in ["", Self.reports, Self.own, Self.own + "/drafts"] {
      try Self.make(path + "/" + folder)
    }
    let lockFile = path + "/" + Self.own + "/lock"
    lock = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else { throw .unwritable(lockFile, errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(lock)
      throw code == EWOULDBLOCK ? .inUse(path) : .unwritable(lockFile, code)
    }
    removeDrafts()
  }

  deinit { close(lock) }

  /// Where the journal lies.
  var journal: String { path + "/" + Self.own + "/journal" }

  /// Writes a file whole.
  func write(_ bytes: [UInt8], to name: String) throws(BatchError) {
    try write(to: name) { descriptor in writeAll(bytes, to: descriptor) }
  }

  /// Writes a file in pieces; it appears when the last one is written.
  ///
  /// - Parameters:
  ///   - name: its path below the folder.
  ///   - body: writes to a descriptor; gives an error number where that fails.
  /// - Throws: ``BatchError`` where it cannot be written; nothing of it is there then.
  func write(to name: String, _ body: (Int32) -> Int32?) throws(BatchError) {
    let target = path + "/" + name
    let draft = newDraft()
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(target, errno) }
    var code = body(descriptor)
    if close(descriptor) != 0, code == nil { code = errno }
    try place(draft, at: target, code)
  }

  /// A place for a file in the making, which another library writes; ``place(_:at:_:)`` ends it.
  func newDraft() -> String {
    let number = drafts.wrappingAdd(1, ordering: .relaxed).newValue
    return "\(path)/\(Self.own)/drafts/\(number)"
  }

  /// Moves a draft to a place in the folder, or removes it where writing it failed.
  func place(_ draft: String, as name: String) throws(BatchError) {
    try place(draft, at: path + "/" + name, nil)
  }

  /// Removes a draft that came to nothing.
  func discard(_ draft: String) { unlink(draft) }

  private func place(_ draft: String, at target: String, _ code: Int32?) throws(BatchError) {
    var code = code
    if code == nil, rename(draft, target) != 0 { code = errno }
    guard let code else { return }
    unlink(draft)
    throw .unwritable(target, code)
  }

  /// Whether a file is there.
  func holds(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  /// Removes a file that no longer tells the truth.
  func remove(_ name: String) { unlink(path + "/" + name) }

  private func removeDrafts() {
    let folder = "\(path)/\(Self.own)/drafts"
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(folder + "/" + name) }
    }
  }

  private static func make(_ path: String) throws(BatchError) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += (made.isEmpty && part.isEmpty) ? "/" : (made.isEmpty || made == "/" ? "" : "/") + part
      if part.isEmpty || mkdir(made, 0o777) == 0 { continue }
      let code = errno
      var status = stat()
      guard stat(made, &status) == 0 else { throw .unwritable(made, code) }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .unwritable(made, ENOTDIR) }
    }
  }
}
