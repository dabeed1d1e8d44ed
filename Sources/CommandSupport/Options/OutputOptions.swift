package import ArgumentParser
package import ReportDiff

/// Where output goes and how it looks: what every command takes.
package struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Words.format.spoken, valueName: Words.formatValue.spoken))
  package var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(Words.output.spoken, valueName: Words.outputValue.spoken),
    completion: .file()
  )
  package var output: String?

  @Option(help: ArgumentHelp(Words.lang.spoken, valueName: Words.langValue.spoken))
  package var lang: SpokenLanguage?

  @Option(help: ArgumentHelp(Words.color.spoken, valueName: Words.colorValue.spoken))
  package var color: ColorChoice?

  @Flag(help: ArgumentHelp(Words.noPager.spoken))
  package var noPager = false

  @Option(help: ArgumentHelp(Words.width.spoken, valueName: Words.widthValue.spoken))
  package var width: Int?

  package init() {}
}

extension OutputOptions {
  private var isFile: Bool { output != nil && output != "-" }

  /// How the terminal rendering is to look.
  package var terminal: TerminalOptions {
    TerminalOptions.asked(color: color, width: width, toFile: isFile)
  }

  /// Where the output goes and as what, once it is certain that it can be written so.
  package func destination(
    allowing formats: [Format],
    reading inputs: [String]
  ) throws(Trouble)
    -> Destination
  {
    if let width, width < 40 {
      throw Trouble("--width \(width)", Words.tooNarrow, Words.widen)
    }
    return try OutputPlace(path: output, format: format)
      .destination(allowing: formats, reading: inputs, usesPager: !noPager)
  }

  package static let langHelp = Words.lang
}

extension TerminalOptions {
  /// How the terminal rendering is to look; with no option given, as it suits where it goes.
  package static func asked(
    color: ColorChoice? = nil,
    width: Int? = nil,
    toFile: Bool = false
  ) -> TerminalOptions {
    var options = TerminalOptions()
    options.language = Invocation.language
    options.usesColor = (color ?? .auto).usesColor(toFile: toFile)
    // Lines beyond 120 columns are hard to follow, however wide the window is.
    options.width = width ?? (toFile ? 80 : min(Console.width ?? 80, 120))
    return options
  }
}

private enum Words {
  static let format = Phrase(
    zh: "输出格式，默认 terminal；用 -o 时可由文件名决定。",
    en: "The format, terminal by default; with -o the file's name decides."
  )
  static let formatValue = Phrase(zh: "格式", en: "format")
  static let output = Phrase(
    zh: "写到文件，格式由文件名决定：.html、.docx、.md、.xlsx、.csv、.json、.txt。",
    en: "Write to a file; its name decides the format: .html, .docx, .md, .xlsx, .csv,"
      + " .json, .txt."
  )
  static let outputValue = Phrase(zh: "文件", en: "file")
  static let lang = Phrase(zh: "界面语言，默认 zh。", en: "The language, zh by default.")
  static let langValue = Phrase(zh: "语言", en: "language")
  static let color = Phrase(
    zh: "是否用颜色。auto 依次看 NO_COLOR、CLICOLOR_FORCE 或 FORCE_COLOR、CLICOLOR=0，最后看是否输出到终端。",
    en: "Whether to use colour. auto goes by NO_COLOR, then CLICOLOR_FORCE or FORCE_COLOR, then"
      + " CLICOLOR=0, then whether output goes to a terminal."
  )
  static let colorValue = Phrase(zh: "何时", en: "when")
  static let noPager = Phrase(
    zh: "不分页。分页程序依次取 GOVDIFF_PAGER、PAGER、less。",
    en: "Use no pager. The pager is GOVDIFF_PAGER, PAGER or less, in this order."
  )
  static let width = Phrase(
    zh: "每行列数，至少 40；默认取终端宽度，至多 120。",
    en: "Columns to fill, at least 40; by default the terminal's width, at most 120."
  )
  static let widthValue = Phrase(zh: "列数", en: "columns")

  static let tooNarrow = Phrase(zh: "太窄，表格排不下", en: "tables do not fit in it")
  static let widen = Phrase(zh: "请给出 40 以上的列数", en: "give 40 or more")
}
