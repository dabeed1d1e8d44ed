import CommandSupport
import ReportDiff

/// A call by git for one file, as `GIT_EXTERNAL_DIFF` and `diff.<driver>.command` make it (git(1)):
/// `path old-file old-hex old-mode new-file new-hex new-mode`, and of a renamed file its new path and what
/// git says of it.
struct GitCall {
  /// What the user wrote behind the command's name.
  let options: [String]
  /// The path in each version.
  let names: YearPair<String>
  /// Where git has put the two versions; `/dev/null` for none.
  let files: YearPair<String>
  /// Whether git calls for a file that is not merged, of which there is nothing to compare.
  private let isUnmerged: Bool

  /// `nil` where it is not git that calls.
  init?(_ arguments: [String]) {
    if let call = GitCall(arguments, appended: 9) ?? GitCall(arguments, appended: 7) {
      self = call
    } else if let path = arguments.last, Console.environment("GIT_DIFF_PATH_COUNTER") != nil,
      arguments.dropLast().allSatisfy({ $0.hasPrefix("-") })
    {
      options = Array(arguments.dropLast())
      names = YearPair(old: path, new: path)
      files = YearPair(old: GitCall.nothing, new: GitCall.nothing)
      isUnmerged = true
    } else {
      return nil
    }
  }

  private init?(_ arguments: [String], appended count: Int) {
    let call = Array(arguments.suffix(count))
    guard call.count == count, GitCall.isObject(call[2]), GitCall.isMode(call[3]),
      GitCall.isObject(call[5]), GitCall.isMode(call[6])
    else { return nil }
    options = Array(arguments.dropLast(count))
    names = YearPair(old: call[0], new: count > 7 ? call[7] : call[0])
    files = YearPair(old: call[1], new: call[4])
    isUnmerged = false
  }

  private static let nothing = "/dev/null"

  /// The name of an object, or `.` for none.
  private static func isObject(_ text: String) -> Bool {
    text == "." || (4...64).contains(text.utf8.count) && text.allSatisfy(\.isHexDigit)
  }

  /// A mode in octal digits, or `.` for none.
  private static func isMode(_ text: String) -> Bool {
    text == "." || text.utf8.count == 6 && text.allSatisfy { "01234567".contains($0) }
  }
}

extension GitCall {
  /// Compares the two versions on standard output.
  ///
  /// Git takes any code but 0 for a failure and gives up the whole diff, unless it was told to trust it
  /// (`GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE`); it runs a pager of its own.
  func execute(_ command: Compare) async throws(Trouble) -> ExitStatus {
    var compare = command
    compare.output.noPager = true
    if compare.output.color == nil, Console.environment("GIT_PAGER_IN_USE") != nil,
      Console.environment("NO_COLOR") == nil
    {
      compare.output.color = .always
    }
    let status = try await compared(compare)
    return GitCall.trustsExitCode ? status : .success
  }

  private func compared(_ compare: Compare) async throws(Trouble) -> ExitStatus {
    if let oneSided {
      try Console.write(Array("\(TerminalSafety.safe(names.new)): \(oneSided.spoken)\n".utf8))
      return .difference
    }
    let destination = try compare.output.destination(
      allowing: Format.allCases,
      reading: [files.old, files.new]
    )
    try compare.view.check(against: destination.format)
    let judge = try compare.judging.chosen()
    let pair: ReportPair
    do throws(Trouble) {
      pair = try await ReportPair(versions: files, of: names)
    } catch {
      // One file that is no report must not keep git from showing the others.
      try Console.write(Array((error.line + "\n").utf8))
      return .difference
    }
    return try await compare.write(pair, judgedBy: judge, to: destination)
  }

  /// What there is to say where there are no two versions.
  private var oneSided: Phrase? {
    if isUnmerged { return Words.unmerged }
    if files.old == GitCall.nothing { return Words.added }
    return files.new == GitCall.nothing ? Words.removed : nil
  }

  private static var trustsExitCode: Bool {
    let value = Console.environment("GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE")?.lowercased()
    return value.map { !["0", "false", "no", "off"].contains($0) } ?? false
  }
}

private enum Words {
  static let added = Phrase(zh: "新增的文件，没有可比的旧版本", en: "a new file, with no version to compare")
  static let removed = Phrase(zh: "文件已删除", en: "the file was removed")
  static let unmerged = Phrase(zh: "文件尚未合并，没有比较", en: "not merged, so not compared")
}
