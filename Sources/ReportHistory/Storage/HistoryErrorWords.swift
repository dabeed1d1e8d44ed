package import ReportDiff

extension HistoryError {
  /// What is wrong.
  package var problem: Phrase { words.problem }

  /// What to do about it.
  package var remedy: Phrase { words.remedy }

  private var words: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .missing, .notADatabase, .foreign, .newer, .olderAndReadOnly, .readOnly, .locked, .full,
      .unreachable, .damaged, .other:
      ofDatabase
    default: ofReports
    }
  }

  private var ofDatabase: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .missing:
      (
        Phrase(zh: "还没有这个历史数据库", en: "there is no such history"),
        Phrase(
          zh: "请先用 govdiff history add 存入报告，或用 --db 指明位置",
          en: "add reports first (govdiff history add), or say with --db where it is"
        )
      )
    case .notADatabase:
      (
        Phrase(zh: "这个文件不是历史数据库", en: "the file is no history"),
        Phrase(zh: "请核对 --db 给出的文件名", en: "check the name given with --db")
      )
    case .foreign:
      (
        Phrase(zh: "这是别的程序的数据库", en: "it is another program's database"),
        Phrase(zh: "请用 --db 另给一个文件名", en: "give another name with --db")
      )
    case .newer:
      (
        Phrase(
          zh: "数据库由更新版本的 govdiff 建立或升级过",
          en: "a newer version of govdiff has made or changed it"
        ),
        Phrase(zh: "请升级 govdiff 后再用", en: "upgrade govdiff")
      )
    case .olderAndReadOnly:
      (
        Phrase(
          zh: "数据库由较早的版本建立，需要升级，但不能写入",
          en: "an earlier version made it, and it cannot be brought up to date without writing"
        ),
        Phrase(zh: "请复制到可写的位置，用 --db 指明", en: "copy it to where it can be written")
      )
    case .readOnly:
      (
        Phrase(zh: "数据库或所在文件夹不能写入", en: "the database or its folder cannot be written"),
        Phrase(zh: "请调整权限，或用 --db 换一个位置", en: "change the mode, or choose another with --db")
      )
    case .locked:
      (
        Phrase(zh: "数据库正被别的程序占用", en: "another program holds the database"),
        Phrase(zh: "请等它结束后再试，或用 --wait 多等一会", en: "wait for it, longer with --wait")
      )
    case .full:
      (
        Phrase(
          zh: "磁盘已满，这一步没有存入，此前存入的都在",
          en: "the disk is full; this step was not stored, what was stored before is there"
        ),
        Phrase(zh: "请腾出空间后重新运行", en: "make room and run it again")
      )
    case .unreachable:
      (
        Phrase(zh: "打不开数据库", en: "the database cannot be opened"),
        Phrase(zh: "请核对所在文件夹是否存在、有无权限", en: "check that its folder is there and may be used")
      )
    case .damaged:
      (
        Phrase(zh: "数据库已损坏", en: "the database is damaged"),
        Phrase(zh: "请从备份恢复，或重新存入报告", en: "restore a copy, or add the reports again")
      )
    case .other(_, let reason):
      (
        Phrase(zh: "数据库出错（\(reason)）", en: "the database failed (\(reason))"),
        Phrase(zh: "请检查磁盘后重试", en: "check the disk and try again")
      )
    default: (Phrase(zh: "", en: ""), Phrase(zh: "", en: ""))
    }
  }

  private var ofReports: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .unknownAgency:
      (
        Phrase(zh: "历史数据库中没有这个机关", en: "no agency in the history goes by this name"),
        Phrase(zh: "名称见 govdiff history list", en: "see govdiff history list for the names")
      )
    case .ambiguousAgency(_, let candidates):
      (
        Phrase(zh: "不止一个机关符合这个名称", en: "more than one agency may be meant"),
        Phrase(
          zh: "请写全名：\(candidates.joined(separator: "、"))",
          en: "write the whole name: \(candidates.joined(separator: ", "))"
        )
      )
    case .noReport(_, _, let known):
      (
        Phrase(zh: "没有这一年的报告", en: "there is no report of that year"),
        known.isEmpty
          ? Phrase(zh: "请先用 govdiff history add 存入", en: "add it with govdiff history add")
          : Phrase(
            zh: "已有的年份是 \(known.map(String.init).joined(separator: "、"))，"
              + "缺少的请用 govdiff history add 存入",
            en: "there are \(known.map(String.init).joined(separator: ", ")); "
              + "add what is missing with govdiff history add"
          )
      )
    case .noRevision:
      (
        Phrase(zh: "这一年的报告只有一个版本", en: "there is only one version of this report"),
        Phrase(zh: "请去掉 --revisions", en: "leave out --revisions")
      )
    case .noVersion(_, _, _, let known):
      (
        Phrase(zh: "没有这个版本", en: "there is no such version"),
        Phrase(
          zh: "已有的版本是 \(known.map(String.init).joined(separator: "、"))",
          en: "there are \(known.map(String.init).joined(separator: ", "))"
        )
      )
    case .twoAgencies(_, _, let year):
      (
        Phrase(
          zh: "两个名称各有一份 \(year) 年的报告，不是同一机关",
          en: "each has a report of \(year), so they are two agencies"
        ),
        Phrase(
          zh: "请核对名称；确是误存的，先用 govdiff history remove 去掉其中一份",
          en:
            "check the names; if one was filed by mistake, take it out with govdiff history remove"
        )
      )
    case .notAnAlias:
      (
        Phrase(zh: "这不是别名", en: "this is not another name for an agency"),
        Phrase(zh: "别名见 govdiff history list", en: "see govdiff history list for other names")
      )
    case .noPromise(_, let known):
      (
        Phrase(zh: "没有这项承诺", en: "there is no such promise"),
        known.isEmpty
          ? Phrase(zh: "上年报告中没有读到任何承诺", en: "last year's report promises nothing")
          : Phrase(
            zh: "可用的有 \(known.joined(separator: "、"))",
            en: "use one of \(known.joined(separator: ", "))"
          )
      )
    case .unidentified(_, .agency):
      (
        Phrase(zh: "没有读出机关名称", en: "whose report it is cannot be read from it"),
        Phrase(zh: "请单独存入，并加 --agency 名称", en: "add it by itself with --agency NAME")
      )
    case .unidentified(_, .year):
      (
        Phrase(zh: "没有读出年份", en: "of which year it is cannot be read from it"),
        Phrase(zh: "请单独存入，并加 --year 年份", en: "add it by itself with --year YEAR")
      )
    default: (Phrase(zh: "", en: ""), Phrase(zh: "", en: ""))
    }
  }
}
