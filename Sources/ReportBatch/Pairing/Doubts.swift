import ReportDiff

extension PairingPlan.Doubt {
  /// What the reports say against their pairing, once they are read.
  static func doubts(
    of pair: PairingPlan.Pair,
    _ reports: YearPair<Report>,
    _ paths: YearPair<String>
  ) -> [Self] {
    var doubts: [Self] = []
    if let old = reports.old.agency?.value, let new = reports.new.agency?.value,
      !AgencyName.isSame(old, new)
    {
      doubts.append(.otherAgency(old, new))
    }
    let printed = reports.map { $0.year?.value }
    if let named = pair.namedYears {
      if let year = printed.old, year != named.old {
        doubts.append(.otherYear(path: paths.old, named: named.old, printed: year))
      }
      if let year = printed.new, year != named.new {
        doubts.append(.otherYear(path: paths.new, named: named.new, printed: year))
      }
    }
    if let old = printed.old, let new = printed.new, new != old + 1 {
      doubts.append(.notConsecutive(old, new))
    }
    return doubts
  }

  /// The doubt in words.
  var phrase: Phrase {
    switch self {
    case .otherAgency(let old, let new):
      Phrase(
        zh: "上年报告的机关是“\(old)”，本年报告的机关是“\(new)”",
        en: "last year's report is by “\(old)”, this year's by “\(new)”"
      )
    case .looseName(let old, let new):
      Phrase(
        zh: "按名称推断“\(old)”与“\(new)”是同一机关",
        en: "“\(old)” and “\(new)” are taken for one agency by their names"
      )
    case .otherYear(let path, let named, let printed):
      Phrase(
        zh: "\(path) 的文件名写 \(named) 年，报告写 \(printed) 年",
        en: "\(path) is named \(named), and its report is of \(printed)"
      )
    case .notConsecutive(let old, let new):
      Phrase(
        zh: "两份报告的年度（\(old)、\(new)）不相连",
        en: "the years of the two reports (\(old), \(new)) do not follow one another"
      )
    }
  }
}

extension PairingPlan.Reason {
  /// The reason in words, with what to do.
  var phrase: Phrase {
    switch self {
    case .unreadable(let error):
      Phrase(
        zh: "\(error.problem(.chinese))：\(error.remedy(.chinese))",
        en: "\(error.problem(.english)): \(error.remedy(.english))"
      )
    case .unidentified:
      Phrase(
        zh: "看不出是哪个机关、哪一年的报告：请把机关和年度写进文件名",
        en: "neither its name nor its text tells agency and year: put both into the file's name"
      )
    case .alone(let agency, let year):
      Phrase(
        zh: "没有找到\(agency) \(year - 1) 年或 \(year + 1) 年的报告",
        en: "no report of \(agency) for \(year - 1) or \(year + 1) was found"
      )
    case .several(let agency, let year, let paths):
      Phrase(
        zh: "\(agency) \(year) 年的报告不止一份（\(paths.joined(separator: "、"))）：请只留一份，或单独比较",
        en:
          "there are several reports of \(agency) for \(year) (\(paths.joined(separator: ", "))): "
          + "leave one, or compare them by hand"
      )
    case .ambiguous(let agency, let others):
      Phrase(
        zh: "“\(agency)”可能是 \(others.joined(separator: "、")) 中的任何一个：请把机关全称写进文件名",
        en:
          "“\(agency)” may be any of \(others.joined(separator: ", ")): put the full name into the file's"
      )
    }
  }
}

extension PairingPlan {
  /// The files that cannot be read.
  var unreadable: [Leftover] {
    leftovers.filter { if case .unreadable = $0.reason { true } else { false } }
  }
}
