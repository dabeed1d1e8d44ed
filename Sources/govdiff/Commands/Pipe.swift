import ArgumentParser
import CommandSupport
import ReportBatch
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `govdiff pipe`: a worker for engines that scale out, a record a line in and an answer a line out.
struct Pipe: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp(OutputOptions.langHelp.spoken, valueName: Words.langValue.spoken))
  var lang: SpokenLanguage?

  func execute() async throws(Trouble) -> ExitStatus {
    let pipe = ReportBatch.Pipe(language: Invocation.language, jobs: try work.threads)
    let end = await Workers.apart {
      Result { () throws(PipeError) in try pipe.run(from: STDIN_FILENO, to: STDOUT_FILENO) }
    }
    if case .failure(let error) = end { throw trouble(error) }
    return .success
  }

  private func trouble(_ error: PipeError) -> Trouble {
    switch error {
    case .input(let code):
      Trouble(Words.standardInput.spoken, Words.unreadable(reason(code)), Words.checkSender)
    case .output(let code):
      Trouble(Words.standardOutput.spoken, Words.unwritable(reason(code)), Words.checkReceiver)
    }
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

private enum Words {
  static let abstract = Phrase(
    zh: "逐行读入成对的报告，逐行输出比对结果，供并行引擎调用。",
    en:
      "Compare pairs of reports, one record a line in, one answer a line out, for engines that scale out."
  )
  static let usage = Phrase(zh: "govdiff pipe [选项] < 记录", en: "govdiff pipe [options] < records")
  static let discussion = Phrase(
    zh: """
      每行一个 JSON 记录：{"id": …, "old": …, "new": …, "encoding": "utf-8" 或 "base64"}；每行得到一行回答，次序不变，\
      id 照抄，status 为 ok 或 error。一条记录有错不影响其他记录。详见 docs/scale.md。
      退出码：0 输入已全部回答，2 输入读不了或输出写不了。
      """,
    en: """
      Each line is a JSON record: {"id": …, "old": …, "new": …, "encoding": "utf-8" or "base64"}. Each gets one \
      answer, in the same order, with its id and a status of ok or error; a bad record harms no other. See docs/scale.md.
      Exit codes: 0 every line is answered, 2 the input could not be read or the output not written.
      """
  )
  static let langValue = Phrase(zh: "语言", en: "language")
  static let standardInput = Phrase(zh: "标准输入", en: "standard input")
  static let standardOutput = Phrase(zh: "标准输出", en: "standard output")
  static let checkSender = Phrase(zh: "请检查发送的程序", en: "check the sending program")
  static let checkReceiver = Phrase(
    zh: "请检查磁盘空间或接收的程序",
    en: "check the disk or the receiving program"
  )

  static func unreadable(_ reason: String) -> Phrase {
    Phrase(zh: "读取失败（\(reason)）", en: "reading failed (\(reason))")
  }

  static func unwritable(_ reason: String) -> Phrase {
    Phrase(zh: "写入失败（\(reason)）", en: "writing failed (\(reason))")
  }
}
