import ReportDiff

/// Where the user wants output, and as what.
package struct OutputPlace {
  /// The file; standard output for `nil` and `-`.
  package let path: String?
  /// The format; `nil` leaves it to the file's name.
  package let format: Format?

  package init(path: String?, format: Format?) {
    self.path = path
    self.format = format
  }

  /// The destination, once it is certain that it can be written so.
  package func destination(
    allowing formats: [Format],
    reading inputs: [String],
    usesPager: Bool
  ) throws(Trouble) -> Destination {
    guard let path, path != "-" else {
      let format = try allowed(format ?? .terminal, formats, as: "--format")
      if format.isBinary, Console.isTerminal {
        throw Trouble("--format \(format.rawValue)", Words.binary, Words.nameFile(format))
      }
      return Destination(path: nil, format: format, usesPager: usesPager)
    }
    if let target = OutputFile.resolved(path),
      inputs.contains(where: { OutputFile.resolved($0) == target })
    {
      throw Trouble(path, Words.isInput, Words.otherName)
    }
    guard let chosen = format ?? Format(path: path) else {
      throw Trouble(path, Words.unknownEnding, Words.endings(formats))
    }
    if let format, let named = Format(path: path), named != format {
      throw Trouble(path, Words.contradiction(format), Words.endings([format]))
    }
    return Destination(
      path: path,
      format: try allowed(chosen, formats, as: path),
      usesPager: false
    )
  }

  private func allowed(
    _ format: Format,
    _ formats: [Format],
    as asked: String
  ) throws(Trouble) -> Format {
    guard formats.contains(format) else {
      throw Trouble(asked, Words.notHere(format), Words.use(formats))
    }
    return format
  }
}

private enum Words {
  static let isInput = Phrase(zh: "这是要读取的报告，不能覆盖", en: "it is one of the reports to read")
  static let otherName = Phrase(zh: "请换一个文件名", en: "choose another name")
  static let unknownEnding = Phrase(
    zh: "从文件名看不出要写成什么格式",
    en: "its name does not say which format to write"
  )

  static let binary = Phrase(zh: "不能显示在终端上", en: "a terminal cannot show it")

  static func nameFile(_ format: Format) -> Phrase {
    Phrase(
      zh: "请用 -o 写到以 \(format.ending) 结尾的文件",
      en: "write it to a file with -o, its name ending in \(format.ending)"
    )
  }

  static func endings(_ formats: [Format]) -> Phrase {
    let list = formats.map(\.ending)
    return Phrase(
      zh: "文件名请以 \(list.joined(separator: "、")) 结尾",
      en: "let the name end in \(list.joined(separator: ", "))"
    )
  }

  static func contradiction(_ format: Format) -> Phrase {
    Phrase(
      zh: "文件名与 --format \(format.rawValue) 不一致",
      en: "the name contradicts --format \(format.rawValue)"
    )
  }

  static func notHere(_ format: Format) -> Phrase {
    Phrase(
      zh: "这个子命令不能输出 \(format.rawValue)",
      en: "this command cannot write \(format.rawValue)"
    )
  }

  static func use(_ formats: [Format]) -> Phrase {
    let list = formats.map(\.rawValue)
    return Phrase(
      zh: "可用的格式有 \(list.joined(separator: "、"))",
      en: "use one of \(list.joined(separator: ", "))"
    )
  }
}
