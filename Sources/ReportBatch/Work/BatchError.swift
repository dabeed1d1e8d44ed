package import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why a batch cannot go on: about what, what is wrong, and what to do.
package struct BatchError: Error, Sendable {
  package let what: String
  package let problem: Phrase
  package let remedy: Phrase

  init(_ what: String, _ problem: Phrase, _ remedy: Phrase) {
    self.what = what
    self.problem = problem
    self.remedy = remedy
  }

  /// The folder cannot be looked through.
  init(_ error: SourceError) {
    self.init(error.path, error.problem, error.remedy)
  }

  /// A file or folder cannot be written.
  static func unwritable(_ path: String, _ code: Int32) -> BatchError {
    switch code {
    case ENOSPC, EDQUOT:
      BatchError(
        path,
        Phrase(zh: "磁盘已满，写不下", en: "there is no room left to write it"),
        Phrase(
          zh: "请腾出空间后用同一命令继续，已完成的不会重做",
          en: "make room and give the same command again; what is done stays"
        )
      )
    case EACCES, EPERM, EROFS:
      BatchError(
        path,
        Phrase(zh: "没有写入权限", en: "permission to write it is lacking"),
        Phrase(zh: "请换一个输出文件夹，或调整权限", en: "choose another output folder, or change its mode")
      )
    case ENOTDIR, EEXIST:
      BatchError(
        path,
        Phrase(zh: "同名的文件已存在，不能建成文件夹", en: "a file of that name is in the way of a folder"),
        Phrase(zh: "请换一个输出文件夹", en: "choose another output folder")
      )
    default:
      BatchError(
        path,
        Phrase(
          zh: "写入失败（\(String(cString: strerror(code)))）",
          en: "writing failed (\(String(cString: strerror(code))))"
        ),
        Phrase(zh: "请检查磁盘后用同一命令继续", en: "check the disk and give the same command again")
      )
    }
  }

  /// Another batch writes to the same folder.
  static func inUse(_ path: String) -> BatchError {
    BatchError(
      path,
      Phrase(zh: "另一个 govdiff batch 正在写这个文件夹", en: "another govdiff batch is writing to it"),
      Phrase(zh: "请等它结束，或换一个输出文件夹", en: "wait until it ends, or choose another output folder")
    )
  }
}
