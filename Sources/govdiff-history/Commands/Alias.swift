import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history alias OLD NEW`: settles which names are of one agency.
struct Alias: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(Words.old.spoken, valueName: Words.oldValue.spoken))
  var old: String

  @Argument(help: ArgumentHelp(Words.new.spoken, valueName: Words.newValue.spoken))
  var new: String?

  @Flag(help: ArgumentHelp(Words.different.spoken))
  var different = false

  @Flag(help: ArgumentHelp(Words.remove.spoken))
  var remove = false

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    if remove, different { throw Trouble("--remove", Words.notBoth, Words.one) }
    if remove, let new { throw Trouble(new, Words.tooMany, Words.oneName) }
    guard let new = new ?? (remove ? "" : nil) else {
      throw Trouble(Words.newValue.spoken, Words.missing, Words.twoNames)
    }
    let store = try place.open(for: .writing)
    try history { () throws(HistoryError) in
      if remove {
        try store.removeAlias(old)
      } else if different {
        try store.setApart(old, new)
      } else {
        try store.alias(old, for: new)
      }
    }
    _ = try await place.openSettled()
    let line =
      (remove ? Words.removed(old) : different ? Words.apart(old, new) : Words.joined(old, new))
    try Console.write(Array((TerminalSafety.safe(line.spoken) + "\n").utf8))
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "说明两个名称是同一机关（更名、区划调整），或者不是。",
    en: "Say that two names are of one agency (renamed, moved), or that they are not."
  )
  static let usage = Phrase(
    zh: """
      govdiff history alias [选项] <旧名称> <新名称>
      govdiff history alias --remove <旧名称>
      """,
    en: """
      govdiff history alias [options] <old> <new>
      govdiff history alias --remove <old>
      """
  )
  static let discussion = Phrase(
    zh: "此后两个名称的报告归在新名称之下，并重新比较相邻年度。",
    en: "Reports of both names then stand under the new one, and successive years are compared."
  )
  static let old = Phrase(zh: "另一个名称，通常是旧名称。", en: "The other name, as a rule the older one.")
  static let oldValue = Phrase(zh: "旧名称", en: "old")
  static let new = Phrase(zh: "机关今后显示的名称。", en: "The name that the agency is shown under.")
  static let newValue = Phrase(zh: "新名称", en: "new")
  static let different = Phrase(
    zh: "两个名称不是同一机关，不再提示。",
    en: "The two are different agencies; ask no more."
  )
  static let remove = Phrase(
    zh: "取消一个别名，用这个名称的报告重新归为另一机关。",
    en: "Take a name back; reports that print it are another agency's again."
  )
  static let notBoth = Phrase(zh: "不能与 --different 同用", en: "it does not go with --different")
  static let one = Phrase(zh: "请去掉其中一个", en: "leave one of them out")
  static let tooMany = Phrase(zh: "多余的参数", en: "one argument too many")
  static let oneName = Phrase(zh: "--remove 只写一个名称", en: "--remove takes one name")
  static let missing = Phrase(zh: "没有给出", en: "it is missing")
  static let twoNames = Phrase(
    zh: "写法是 govdiff history alias 旧名称 新名称",
    en: "write govdiff history alias OLD NEW"
  )

  static func joined(_ old: String, _ new: String) -> Phrase {
    Phrase(zh: "“\(old)”归在“\(new)”之下", en: "“\(old)” is filed under “\(new)”")
  }

  static func apart(_ old: String, _ new: String) -> Phrase {
    Phrase(zh: "“\(old)”与“\(new)”记为不同机关", en: "“\(old)” and “\(new)” are different agencies")
  }

  static func removed(_ name: String) -> Phrase {
    Phrase(zh: "已取消别名“\(name)”", en: "“\(name)” is no other name any more")
  }
}
