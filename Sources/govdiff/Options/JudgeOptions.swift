import ArgumentParser
import CommandSupport
import Programs
import ReportDiff

/// A program of the user's that judges last year's promises.
struct JudgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Words.judge.spoken, valueName: Words.judgeValue.spoken))
  var judge: String?

  @Option(help: ArgumentHelp(Words.limit.spoken, valueName: Words.limitValue.spoken))
  var judgeLimit: Int?
}

extension JudgeOptions {
  /// The judge, where one was asked for.
  func chosen() throws(Trouble) -> Judge? {
    guard let judge else {
      if judgeLimit != nil { throw Trouble("--judge-limit", Words.noJudge, Words.nameJudge) }
      return nil
    }
    let limit = judgeLimit ?? 60
    guard (1...86_400).contains(limit) else {
      throw Trouble("--judge-limit \(limit)", Words.badLimit, Words.goodLimit)
    }
    guard let command = command(judge) else {
      throw Trouble("--judge \(judge)", Words.badCommand, Words.goodCommand)
    }
    return Judge(command, timeLimit: .seconds(limit))
  }

  /// A path with a slash in it that leads somewhere is taken whole, whatever else is in it.
  private func command(_ judge: String) -> CommandWords? {
    judge.contains("/") && OutputFile.resolved(judge) != nil
      ? CommandWords(words: [judge]) : CommandWords(judge)
  }
}

private enum Words {
  static let judge = Phrase(
    zh: "由自备程序评判各项承诺，其结论另行标明；不经过 shell。",
    en: "Let a program of yours judge the promises; its verdicts are marked. No shell is involved."
  )
  static let judgeValue = Phrase(zh: "命令", en: "command")
  static let limit = Phrase(
    zh: "评判程序总共可用的秒数，默认 60。",
    en: "Seconds that the judge may take in all, 60 by default."
  )
  static let limitValue = Phrase(zh: "秒数", en: "seconds")

  static let noJudge = Phrase(zh: "没有给出评判程序", en: "there is no judge to limit")
  static let nameJudge = Phrase(zh: "请同时给出 --judge", en: "give --judge as well")
  static let badLimit = Phrase(zh: "秒数无效", en: "the number of seconds is not valid")
  static let goodLimit = Phrase(zh: "请给出 1 至 86400 的整数", en: "give 1 to 86400")
  static let badCommand = Phrase(
    zh: "命令是空的，或引号没有闭合",
    en: "the command is empty, or a quotation mark is not closed"
  )
  static let goodCommand = Phrase(
    zh: "写程序名和参数，用空格分开，有空格的参数加引号",
    en: "write a program and its arguments between spaces, quoting what has spaces in it"
  )
}
