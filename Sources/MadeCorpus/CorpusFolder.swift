#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why a corpus could not be written.
public struct CorpusError: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  /// What is wrong, and where.
  public var description: String { "\(path): \(String(cString: strerror(code)))" }
}

/// A folder that a corpus is written into, one series after another.
public struct CorpusFolder {
  private let path: String

  /// Makes the folder where it is not there.
  public init(_ path: String) throws(CorpusError) {
    self.path = path
    try Self.makeFolder(path)
  }

  /// Writes the reports of some series, and `manifest.jsonl` beside them.
  public func write(_ count: Int, of recipe: Recipe) throws(CorpusError) {
    let manifest = try Output(path + "/manifest.jsonl")
    try manifest.write(Manifest.head(of: recipe, series: count))
    var folders: Set<String> = []
    for number in 0..<count {
      let series = MadeSeries(number, of: recipe)
      for year in series.years {
        try makeFolders(above: year.path, &folders)
        let file = try Output("\(path)/\(year.path)")
        try file.write(year.bytes)
        try file.close()
      }
      try manifest.write(Manifest.line(of: series))
    }
    try manifest.close()
  }

  /// Makes the folders that a file lies in, each once.
  private func makeFolders(above file: String, _ made: inout Set<String>) throws(CorpusError) {
    let names = file.split(separator: "/").dropLast()
    for depth in names.indices {
      let folder = "\(path)/\(names[...depth].joined(separator: "/"))"
      if made.insert(folder).inserted { try Self.makeFolder(folder) }
    }
  }

  private static func makeFolder(_ path: String) throws(CorpusError) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw CorpusError(path: path, code: errno)
    }
  }
}

/// A file that is written.
private struct Output {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(CorpusError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw CorpusError(path: path, code: errno) }
  }

  func write(_ bytes: [UInt8]) throws(CorpusError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { put(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw CorpusError(path: path, code: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  func close() throws(CorpusError) {
    guard shut(descriptor) == 0 else { throw CorpusError(path: path, code: errno) }
  }
}

private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func shut(_ descriptor: Int32) -> Int32 { close(descriptor) }
