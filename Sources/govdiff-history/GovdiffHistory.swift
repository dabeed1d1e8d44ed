import ArgumentParser
import CommandSupport
import ReportDiff

/// The root of `govdiff history`.
struct GovdiffHistory: RootCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "govdiff history",
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken,
      version: Version.current,
      subcommands: [
        Add.self, List.self, Show.self, Compare.self, Judge.self, Export.self, Alias.self,
        Remove.self, Verify.self, Refresh.self,
      ]
    )
  }

  static var reminder: Phrase { Words.reminder }
}

/// Where a run begins.
@main
enum Program {
  static func main() async {
    await Invocation.run { arguments async throws(Trouble) in
      try await ParsedArguments(arguments, of: GovdiffHistory.self).execute()
    }
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "把多年、多个机关的年度报告存入一个数据库，查看历年数据、承诺和复核意见。",
    en: "Keep the reports of many years and agencies in one database, and see what became of them."
  )
  static let usage = Phrase(
    zh: """
      govdiff history add [选项] <文件或文件夹> ...
      govdiff history list
      govdiff history show [选项] <机关>
      govdiff history compare [选项] <机关> [<年份>]
      govdiff history judge <机关> <年份> <承诺> --verdict <结论>
      govdiff history export [选项] <机关> -o <文件>
      """,
    en: """
      govdiff history add [options] <file-or-folder> ...
      govdiff history list
      govdiff history show [options] <agency>
      govdiff history compare [options] <agency> [<year>]
      govdiff history judge <agency> <year> <promise> --verdict <verdict>
      govdiff history export [options] <agency> -o <file>
      """
  )
  static let discussion = Phrase(
    zh: """
      数据库默认是 $XDG_DATA_HOME/govdiff/history.sqlite（没有设置时为 ~/.local/share 下），可用环境变量 \
      GOVDIFF_HISTORY_DB 或 --db 另行指定。
      """,
    en: """
      The database is $XDG_DATA_HOME/govdiff/history.sqlite (in ~/.local/share where that is not set), unless \
      GOVDIFF_HISTORY_DB or --db says otherwise.
      """
  )
  static let reminder = Phrase(
    zh: "写法是 govdiff history <子命令>，子命令有 add、list、show、compare、judge、export、alias、remove、"
      + "verify、refresh；详见 govdiff history --help",
    en:
      "write govdiff history and one of add, list, show, compare, judge, export, alias, remove, verify, "
      + "refresh; see govdiff history --help"
  )
}
