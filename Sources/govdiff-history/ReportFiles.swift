import CommandSupport
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The files that arguments name, folders taken apart.
struct ReportFiles {
  /// The files, those of a folder in the order of their paths.
  private(set) var paths: [String] = []
  /// The folders that could not be looked into.
  private(set) var troubles: [Trouble] = []

  /// Looks into the folders among the arguments.
  ///
  /// - Parameters:
  ///   - arguments: files and folders. A file that is named is taken, a folder gives what may be reports.
  ///   - database: a file that is none, though it may lie among them.
  init(_ arguments: [String], without database: String) {
    for argument in arguments {
      guard isFolder(argument) else {
        paths.append(argument)
        continue
      }
      do throws(SourceError) {
        let folder = try ReportFolder(argument, skipping: [database])
        let base = argument.hasSuffix("/") ? argument : argument + "/"
        paths += folder.paths.map { base + $0 }
        troubles += folder.failures.map { Trouble($0) }
      } catch {
        troubles.append(Trouble(error))
      }
    }
  }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
