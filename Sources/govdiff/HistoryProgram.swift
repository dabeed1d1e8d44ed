import CommandSupport
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program behind `govdiff history`, which the database and its library are in: most runs need neither.
enum HistoryProgram {
  private static let name = "govdiff-history"

  /// What follows `history`, where these are arguments for it, `help history` included.
  static func arguments(in arguments: [String]) -> [String]? {
    if arguments.first == "history" { return Array(arguments.dropFirst()) }
    if arguments.starts(with: ["help", "history"]) { return arguments.dropFirst(2) + ["--help"] }
    return nil
  }

  /// Becomes that program.
  static func run(_ arguments: [String]) throws(Trouble) -> Never {
    let folder = own.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? "."
    for path in ["\(folder)/\(name)", "\(folder)/../libexec/govdiff/\(name)"]
    where access(path, X_OK) == 0 {
      let words = ([path] + arguments).map { strdup($0) } + [nil]
      execv(path, words)
      throw Trouble(path, Words.failed(String(cString: strerror(errno))), Words.installAgain)
    }
    throw Trouble("govdiff history", Words.missing(folder), Words.installAgain)
  }

  /// Where this program lies, links followed.
  private static var own: String? {
    #if canImport(Glibc)
    return OutputFile.resolved("/proc/self/exe")
    #else
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
    let text = path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return OutputFile.resolved(String(decoding: text, as: UTF8.self))
    #endif
  }
}

private enum Words {
  static let installAgain = Phrase(
    zh: "请用 make install 重新安装，两个程序要放在一起",
    en: "install it again (make install), the two programs together"
  )

  static func missing(_ folder: String) -> Phrase {
    Phrase(
      zh: "\(folder) 和 ../libexec/govdiff 中都没有程序 govdiff-history",
      en: "its program govdiff-history is neither in \(folder) nor in ../libexec/govdiff"
    )
  }

  static func failed(_ reason: String) -> Phrase {
    Phrase(zh: "不能运行（\(reason)）", en: "it cannot be run (\(reason))")
  }
}
