#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file's bytes and the path that it was asked for by.
public struct SourceFile: Sendable {
  /// The most that is read, in bytes.
  public static let sizeLimit = 64 << 20

  /// The path as the user gave it; `-` for standard input.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]
  /// The words of a PDF with their places, as `pdftotext -bbox-layout` prints them; `nil` for other
  /// formats, and for a PDF until they are extracted.
  let words: [UInt8]?

  /// Makes a file of bytes at hand.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, words: nil)
  }

  init(path: String, bytes: [UInt8], words: [UInt8]?) {
    self.path = path
    self.bytes = bytes
    self.words = words
  }

  /// Reads a file, or standard input for `-`; of a PDF the words are extracted, too.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - name: what it is called, where that is something else.
  /// - Returns: the file.
  /// - Throws: ``SourceError`` where it is missing, a directory, not readable, larger than
  ///   ``sizeLimit``, or a PDF that no words come out of.
  public static func read(
    _ path: String,
    as name: String? = nil
  ) async throws(SourceError) -> SourceFile {
    try await SourceFile(reading: path, as: name).extracted()
  }

  /// Reads a file, or standard input for `-`; the words of a PDF are still to be extracted.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - name: what it is called, where that is something else.
  /// - Throws: ``SourceError`` where it is missing, a directory, not readable, larger than ``sizeLimit``, or
  ///   changes while it is read.
  public init(reading path: String, as name: String? = nil) throws(SourceError) {
    let name = name ?? path
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openingError(name, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let before = FileState(descriptor)
    let bytes = try Self.contents(of: descriptor, before.size, name)
    guard FileState(descriptor) == before else { throw changedMeanwhile(name) }
    self.init(path: name, bytes: bytes)
  }

  /// The digest of its bytes, SHA-256 in lower-case hexadecimal digits.
  public var sha256: String { Digest.sha256(bytes) }

  private static func contents(
    of descriptor: Int32,
    _ size: Int,
    _ path: String
  ) throws(SourceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // A file comes in one piece, what has no size in as many as it takes.
      let (chunk, code) = readChunk(descriptor, bytes.isEmpty && size > 0 ? size : 1 << 16)
      if code == EINTR { continue }
      if code != 0 { throw openingError(path, code) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= sizeLimit else { throw tooLarge(path) }
    }
  }
}

/// What changes when somebody writes to a file; nothing of a pipe.
private struct FileState: Equatable {
  let size: Int
  private let (seconds, nanoseconds): (Int, Int)

  init(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      (size, seconds, nanoseconds) = (0, 0, 0)
      return
    }
    #if canImport(Glibc)
    let time = status.st_mtim
    #else
    let time = status.st_mtimespec
    #endif
    (size, seconds, nanoseconds) = (Int(status.st_size), time.tv_sec, time.tv_nsec)
  }
}

/// Reads what there is, at most so much and never more than a file may hold; with the error's number where that
/// fails.
private func readChunk(_ descriptor: Int32, _ most: Int) -> (bytes: [UInt8], code: Int32) {
  var code: Int32 = 0
  let most = min(most, SourceFile.sizeLimit + 1)
  let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
    let received = read(descriptor, buffer.baseAddress, most)
    if received < 0 { code = errno }
    count = max(0, received)
  }
  return (bytes, code)
}

// MARK: - Wording

private func openingError(_ path: String, _ code: Int32) -> SourceError {
  switch code {
  case ENOENT, ENOTDIR:
    SourceError(
      path: path,
      problem: Phrase(zh: "没有这个文件", en: "there is no such file"),
      remedy: Phrase(zh: "请核对文件名和所在文件夹", en: "check the name and the folder")
    )
  case EISDIR:
    SourceError(
      path: path,
      problem: Phrase(zh: "这是文件夹，不是报告文件", en: "it is a directory, not a report"),
      remedy: Phrase(zh: "请给出其中某一份报告的文件名", en: "name one report in it")
    )
  case EACCES, EPERM:
    SourceError(
      path: path,
      problem: Phrase(zh: "没有读取权限", en: "permission to read it is lacking"),
      remedy: Phrase(zh: "请调整文件权限，或复制一份再试", en: "change its mode, or copy it")
    )
  default:
    SourceError(
      path: path,
      problem: Phrase(
        zh: "读取失败（\(String(cString: strerror(code)))）",
        en: "reading failed (\(String(cString: strerror(code))))"
      ),
      remedy: Phrase(zh: "请检查磁盘或网络盘后重试", en: "check the disk and try again")
    )
  }
}

private func changedMeanwhile(_ path: String) -> SourceError {
  SourceError(
    path: path,
    problem: Phrase(zh: "读取时文件正在被改写", en: "it was written to while it was read"),
    remedy: Phrase(zh: "请等保存或下载完成后再试", en: "wait until it is saved or downloaded, and try again")
  )
}

private func tooLarge(_ path: String) -> SourceError {
  SourceError(
    path: path,
    problem: Phrase(zh: "文件超过 64 MiB", en: "the file is larger than 64 MiB"),
    remedy: Phrase(zh: "请确认是否为年度报告，或先去掉其中的图片", en: "is it a report? remove its pictures")
  )
}
