import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `govdiff history export`: one agency or all, as CSV, JSON or a page for each agency.
struct Export: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(AgencyWords.agency.spoken, valueName: AgencyWords.value.spoken))
  var agency: String?

  @Flag(help: ArgumentHelp(Words.all.spoken))
  var all = false

  @Option(help: ArgumentHelp(AgencyWords.years.spoken, valueName: AgencyWords.yearsValue.spoken))
  var years: YearRange?

  @Option(help: ArgumentHelp(Words.format.spoken, valueName: Words.formatValue.spoken))
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(Words.output.spoken, valueName: Words.outputValue.spoken),
    completion: .file()
  )
  var output: String?

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  private static let formats: [Format] = [.csv, .json, .html]

  func execute() async throws(Trouble) -> ExitStatus {
    if (agency == nil) != all {
      throw Trouble(agency ?? AgencyWords.value.spoken, Words.oneOrAll, Words.chooseOne)
    }
    if all, format == .html || format == nil && output.map(isFolder) == true {
      return try await writePages()
    }
    let destination = try OutputPlace(path: output, format: format ?? (output == nil ? .csv : nil))
      .destination(allowing: Export.formats, reading: [try place.path], usesPager: false)
    let store = try await place.openSettled()
    let histories = try histories(in: store)
    switch destination.format {
    case .json:
      try destination.write(
        all
          ? HistoryJSON.document(of: histories, language: Invocation.language)
          : histories.first.map { HistoryJSON.document(of: $0, language: Invocation.language) }
            ?? []
      )
    case .html where !all:
      try destination.write(
        histories.first.map { HistoryPage.page(of: $0, language: Invocation.language) } ?? []
      )
    case .html: throw Trouble(destination.path ?? "--all", Words.needsFolder, Words.giveFolder)
    default:
      try destination.write(HistoryTable.csv(of: histories, language: Invocation.language))
    }
    return .success
  }

  private func histories(in store: HistoryStore) throws(Trouble) -> [AgencyHistory] {
    try history { () throws(HistoryError) in
      var found: [AgencyHistory] = []
      let names = if let agency { [agency] } else { try store.agencies() }
      for name in names {
        do throws(HistoryError) {
          found.append(try store.history(of: name, years: years?.years))
        } catch {
          // Of all, one without a report of those years has nothing to tell.
          guard case .noReport = error, all else { throw error }
        }
      }
      return found
    }
  }

  /// A page for each agency, in a folder.
  private func writePages() async throws(Trouble) -> ExitStatus {
    guard let folder = output, folder != "-" else {
      throw Trouble("--all --format html", Words.needsFolder, Words.giveFolder)
    }
    let store = try await place.openSettled()
    let histories = try histories(in: store)
    if !isFolder(folder), mkdir(folder, 0o777) != 0 {
      throw Trouble(folder, Words.noFolder, Words.elsewhere)
    }
    var pages: [(history: AgencyHistory, file: String)] = []
    // The index is beside them.
    var taken: Set<String> = ["index"]
    for history in histories {
      let file = OutputName.unused(history.name, "", &taken) + ".html"
      try OutputFile(path: "\(folder)/\(file)")
        .write(HistoryPage.page(of: history, language: Invocation.language))
      pages.append((history, file))
    }
    try OutputFile(path: "\(folder)/\(HistoryIndex.fileName)")
      .write(HistoryIndex.page(of: pages, language: Invocation.language))
    let line = Words.written(histories.count, folder).spoken
    try Console.write(Array((TerminalSafety.safe(line) + "\n").utf8))
    return .success
  }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private enum Words {
  static let abstract = Phrase(
    zh: "导出一个或全部机关的历年情况：表格、JSON，或每个机关一个网页。",
    en: "Write one agency's history, or all: a table, JSON, or a page for each agency."
  )
  static let usage = Phrase(
    zh: """
      govdiff history export [选项] <机关> -o <文件>
      govdiff history export [选项] --all -o <文件或文件夹>
      """,
    en: """
      govdiff history export [options] <agency> -o <file>
      govdiff history export [options] --all -o <file-or-folder>
      """
  )
  static let discussion = Phrase(
    zh: "格式由文件名决定：.csv、.json、.html。全部机关的网页写到文件夹中。",
    en:
      "The file's name decides the format: .csv, .json, .html. Pages of all agencies go into a folder."
  )
  static let all = Phrase(zh: "全部机关。", en: "All agencies.")
  static let format = Phrase(
    zh: "输出格式：csv、json、html；写到标准输出时默认 csv。",
    en: "The format: csv, json or html; csv on standard output."
  )
  static let formatValue = Phrase(zh: "格式", en: "format")
  static let output = Phrase(
    zh: "写到文件；--all --format html 时写到文件夹。",
    en: "Write to a file, with --all --format html into a folder."
  )
  static let outputValue = Phrase(zh: "文件", en: "file")
  static let oneOrAll = Phrase(
    zh: "要么写一个机关，要么写 --all",
    en: "it takes either an agency or --all"
  )
  static let chooseOne = Phrase(zh: "请只写其中一个", en: "give one of the two")
  static let needsFolder = Phrase(
    zh: "全部机关的网页要写到文件夹中",
    en: "the pages of all agencies go into a folder"
  )
  static let giveFolder = Phrase(
    zh: "请写 --all --format html -o 文件夹",
    en: "write --all --format html -o FOLDER"
  )
  static let noFolder = Phrase(zh: "建不了这个文件夹", en: "the folder cannot be made")
  static let elsewhere = Phrase(zh: "请换一个位置", en: "choose another place")

  static func written(_ count: Int, _ folder: String) -> Phrase {
    Phrase(zh: "已写出 \(count) 个网页到 \(folder)", en: "\(count) pages written into \(folder)")
  }
}
