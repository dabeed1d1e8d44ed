import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file to write: beside its place first, then moved there, so that no half file is ever seen.
package struct OutputFile {
  let path: String

  package init(path: String) { self.path = path }

  package func write(_ bytes: [UInt8]) throws(Trouble) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw trouble(EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeInPlace(bytes) }
    // A link stays a link: what it points to is replaced.
    let target = OutputFile.resolved(path) ?? path
    let draft = OutputFile.draft(beside: target)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw trouble(errno) }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    var code = Console.writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(draft, target) != 0 { code = errno }
    guard code == 0 else {
      unlink(draft)
      throw trouble(code)
    }
  }

  /// A device or a pipe has no place beside it.
  private func writeInPlace(_ bytes: [UInt8]) throws(Trouble) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(errno) }
    let code = Console.writeAll(bytes, to: descriptor)
    close(descriptor)
    guard code == 0 || code == EPIPE else { throw trouble(code) }
  }

  private static func draft(beside path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return path.dropLast(name.count) + ".\(name).\(getpid())"
  }

  /// The path without links and detours; `nil` where there is no such file.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func trouble(_ code: Int32) -> Trouble {
    switch code {
    case EISDIR: Trouble(path, Words.directory, Words.nameFile)
    case ENOENT, ENOTDIR: Trouble(path, Words.noFolder, Words.makeFolder)
    case EACCES, EPERM, EROFS: Trouble(path, Words.forbidden, Words.elsewhere)
    default:
      Trouble(path, Words.failed(String(cString: strerror(code))), Words.elsewhere)
    }
  }
}

private enum Words {
  static let directory = Phrase(zh: "这是文件夹，不能写成文件", en: "it is a directory")
  static let nameFile = Phrase(zh: "请在后面加上文件名", en: "add a file name")
  static let noFolder = Phrase(zh: "所在的文件夹不存在", en: "there is no such folder")
  static let makeFolder = Phrase(zh: "请先建好文件夹，或换一个位置", en: "make it first, or choose another")
  static let forbidden = Phrase(zh: "没有写入权限", en: "permission to write there is lacking")
  static let elsewhere = Phrase(zh: "请换一个位置再写", en: "write it elsewhere")

  static func failed(_ reason: String) -> Phrase {
    Phrase(zh: "写入失败（\(reason)）", en: "writing failed (\(reason))")
  }
}
