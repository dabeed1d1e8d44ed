@testable import ReportDiff

/// A passage as agencies write them, with the table cells beside it and the rules that it must raise.
///
/// The agencies do not exist. Cells that are not named are 0. `raises` names warnings, one entry for each
/// rule and scope; `explains` the rules that only note.
struct NarrativePassage: Sendable, CustomStringConvertible {
  let name: String
  var agency = "柏川县林业局"
  let text: String
  var cells: [String: Double] = [:]
  var lastYear: (text: String, cells: [String: Double])?
  var raises: Set<String> = []
  var explains: Set<String> = []

  var description: String { name }
}

extension NarrativePassage {
  /// What the tables say beside the text.
  static let tables: [NarrativePassage] = [
    .init(
      name: "received, answered, carried over, all right",
      text: "2024年，我局新收政府信息公开申请41件，上年结转3件，全年办结40件，结转下年度继续办理4件。",
      cells: ["new": 41, "carried_in": 3, "handled_total": 40, "carried_out": 4]
    ),
    .init(
      name: "received is not what the table has",
      text: "（二）依申请公开情况。全年共收到政府信息公开申请25件，均已按时答复。",
      cells: ["new": 26, "handled_total": 26],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "received, carried in included",
      text: "全年共受理依申请公开件57件（含上年结转4件），其中自然人申请49件，法人或其他组织申请8件。",
      cells: [
        "new": 53, "carried_in": 4, "handled_total": 57, "new.natural_person": 46,
        "carried_in.natural_person": 3, "new.business": 7, "carried_in.business": 1,
      ]
    ),
    .init(
      name: "another year's figure beside this year's",
      text: "2023年受理申请18件，2024年受理申请23件，答复23件。",
      cells: ["new": 23, "handled_total": 23]
    ),
    .init(
      name: "the whole county beside the office",
      agency: "柏川县人民政府办公室",
      text: "全县各级行政机关共收到政府信息公开申请312件，其中县政府办公室收到申请45件，办结45件。",
      cells: ["new": 45, "handled_total": 45]
    ),
    .init(
      name: "telephone consultations and letters",
      text: "全年接受电话咨询260次，收到群众来信31件，回复网民留言118条。收到政府信息公开申请6件，答复6件。",
      cells: ["new": 6, "handled_total": 6]
    ),
    .init(
      name: "applications by channel",
      text: "收到依申请公开34件，其中通过网络提交申请21件、信函申请10件、当面申请3件，全部按期答复。",
      cells: ["new": 34, "handled_total": 34]
    ),
    .init(
      name: "nothing received",
      agency: "柏川县石桥镇人民政府",
      text: "本年度，我镇未收到政府信息公开申请，未发生因政府信息公开引起的行政复议和行政诉讼。"
    ),
    .init(
      name: "nothing received, and the table has one",
      agency: "柏川县石桥镇人民政府",
      text: "2024年我镇没有收到公民、法人和其他组织提出的政府信息公开申请。",
      cells: ["new": 1, "handled_total": 1],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "no suits, and the table has two",
      text: "因政府信息公开被申请行政复议1件，无行政诉讼案件。",
      cells: ["reconsideration": 1, "direct_suit": 2],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "suits are the sum of two cells",
      text: "全年因政府信息公开引发行政复议案件6件、行政诉讼案件5件。",
      cells: ["reconsideration": 6, "direct_suit": 2, "suit_after_reconsideration": 3]
    ),
    .init(
      name: "only concluded cases are counted",
      text: "全年办结政府信息公开类行政复议案件11件。",
      cells: ["reconsideration": 15, "reconsideration.pending": 4],
      explains: ["narrative_mismatch"]
    ),
    .init(
      name: "results, one of them wrong",
      text: "办结的98件申请中，予以公开51件，部分公开8件，不予公开6件，无法提供20件，不予处理5件，其他处理8件。",
      cells: [
        "granted": 51, "partial": 8, "denied.internal_affairs": 4, "denied.process_information": 2,
        "unavailable.not_held": 21, "rejected.duplicate": 5, "other.misc": 8, "handled_total": 99,
        "new": 99,
      ],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "results behind their figures",
      text: "收到申请12件，其中5件予以公开，3件部分公开，2件本机关不掌握无法提供，2件不予处理，均在法定期限内答复。",
      cells: [
        "new": 12, "granted": 5, "partial": 3, "unavailable.not_held": 2, "rejected.duplicate": 2,
        "handled_total": 12,
      ]
    ),
    .init(
      name: "answers over the years",
      text: "2020年以来，累计受理政府信息公开申请402件；本年受理66件，答复64件，转下年办理2件。",
      cells: ["new": 66, "handled_total": 64, "carried_out": 2]
    ),
    .init(
      name: "a comma in thousands, a count like a year",
      agency: "柏川市人民政府",
      text: "全市行政机关共受理政府信息公开申请2024件，办理答复1,998件，结转下年26件。",
      cells: ["new": 2024, "handled_total": 1998, "carried_out": 26]
    ),
    .init(
      name: "normative documents",
      text: "全年制发行政规范性文件3件，废止2件，现行有效行政规范性文件15件。",
      cells: [
        "normative_documents.issued": 3, "normative_documents.repealed": 2,
        "normative_documents.in_force": 16,
      ],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "documents published, reviewed or explained are not documents issued",
      text: "在网站公开规范性文件9件，审查规范性文件21件，配发规范性文件解读6篇。",
      cells: ["normative_documents.issued": 3, "normative_documents.in_force": 16]
    ),
    .init(
      name: "decisions",
      text: "全年作出行政许可决定205件、行政处罚决定18件，行政强制2件。",
      cells: ["licensing": 250, "punishment": 18, "coercion": 2],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "published notices of decisions are not the decisions",
      text: "公示行政许可信息1830条、行政处罚信息12条，梳理行政许可事项45项。",
      cells: ["licensing": 205, "punishment": 18]
    ),
    .init(
      name: "fees in yuan and in ten thousands",
      text: "全年行政事业性收费金额为45.2万元。",
      cells: ["fees": 45.1957]
    ),
    .init(
      name: "part of the applications by subject",
      text: "收到涉及征地拆迁的申请30件，占申请总量的六成；全年共收到申请50件。",
      cells: ["new": 50, "handled_total": 50]
    ),
    .init(
      name: "more than last year by so many",
      text: "全年收到申请50件，比上年增加12件，同比增长31.6%；办结48件，较上年多9件。",
      cells: ["new": 50, "handled_total": 48, "carried_out": 2]
    ),
    .init(
      name: "rough figures say nothing exact",
      text: "全年受理政府信息公开申请近500件，办结490余件。",
      cells: ["new": 487, "handled_total": 493, "carried_in": 6]
    ),
    .init(
      name: "other business with the same verbs",
      text: "受理12345热线工单820件，办结815件，满意率98.6%。办理人大建议14件、政协提案22件，全部答复。",
      cells: ["new": 3, "handled_total": 3]
    ),
    .init(
      name: "carried in from a year named, carried out behind its figure",
      text: "2024年，县林业局收到申请19件，办理2023年结转申请2件，已答复20件，1件结转至2025年办理。",
      cells: ["new": 19, "carried_in": 3, "handled_total": 20, "carried_out": 1],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "a subordinate body's applications",
      agency: "柏川市教育局",
      text: "局机关全年收到政府信息公开申请22件。其中，市第三中学收到申请2件，市招生考试中心收到申请4件。",
      cells: ["new": 22, "handled_total": 22]
    ),
  ]

  /// Totals and their parts.
  static let sums: [NarrativePassage] = [
    .init(
      name: "a list in brackets that does not add up",
      text: "全年通过政府网站公开信息412条（政策文件类35条，工作动态类260条，公示公告类97条，其他类30条）。",
      raises: ["narrative_sum"]
    ),
    .init(
      name: "a list that adds up, and one inside it",
      text: "全年公开信息1,230条，其中门户网站530条（要闻类300条，公告类150条，其他80条），微信公众号560条，公开栏140条。"
    ),
    .init(
      name: "a list that names only some",
      text: "全年发布信息900条，其中重点领域信息120条、解读材料16条；主要包括财政预决算类11条、民生类45条等。"
    ),
    .init(
      name: "a total at the end",
      text: "全年通过网站发布信息318条，微信发布206条，公告栏张贴94条，共计628条。",
      raises: ["narrative_sum"]
    ),
    .init(
      name: "a part greater than its whole counts something else",
      text: "全年举办开放日活动6次，其中接待群众340人次，发放资料1200份。"
    ),
    .init(
      name: "applicants add up to the applications",
      text: "共收到政府信息公开申请72件，其中自然人申请63件，法人或者其他组织申请12件。",
      cells: ["new": 72, "new.natural_person": 63, "new.business": 9, "handled_total": 72],
      raises: ["narrative_mismatch", "narrative_sum"]
    ),
  ]

  /// What one year says of the other.
  static let years: [NarrativePassage] = [
    .init(
      name: "growth that does not follow",
      text: "政务微信公众号全年推送信息702篇，同比增长24.2%。",
      lastYear: ("政务微信公众号全年推送信息615篇。", [:]),
      raises: ["narrative_growth"]
    ),
    .init(
      name: "growth that follows, by rounding or by cutting",
      text: "门户网站全年发布信息1,702条，同比增长14.5%；公众号推送信息702篇，同比增长14.1%。",
      lastYear: ("门户网站全年发布信息1,486条，公众号推送信息615篇。", [:])
    ),
    .init(
      name: "last year's figure told otherwise than last year told it",
      text: "全年主动公开信息1,214条，比上年的1,026条增加188条。",
      lastYear: ("全年主动公开信息1,062条。", [:]),
      raises: ["prior_year_claim"]
    ),
    .init(
      name: "from one figure to the other, at another rate",
      text: "全局发布政策解读由2023年的40篇增至52篇，增长20%。",
      lastYear: ("全局发布政策解读40篇。", [:]),
      raises: ["narrative_growth"]
    ),
    .init(
      name: "fewer applications, rightly and wrongly told",
      text: "2024年新收政府信息公开申请48件，较2023年的60件下降20%。",
      cells: ["new": 48, "handled_total": 48],
      lastYear: ("2023年新收政府信息公开申请64件。", ["new": 64, "handled_total": 64]),
      raises: ["prior_year_claim"]
    ),
    .init(
      name: "percentage points and rates are no growth",
      text: "网上办理率达到96.5%，较上年提高2.1个百分点；群众满意率98%，同比提升1个百分点。",
      lastYear: ("网上办理率达到91%，群众满意率93%。", [:])
    ),
    .init(
      name: "growth of a rounded figure",
      text: "总阅读量52万次，同比增长38.7%。",
      lastYear: ("总阅读量37.5万次。", [:])
    ),
  ]
}

extension CellTable {
  /// A table with some cells named shortly, and every other cell of the form 0: `new` is the row's 总计,
  /// `fees` the amount, `normative_documents.issued` a column.
  init(named cells: [String: Double]) {
    self.init()
    for key in Form.cellKeys { self[key] = Cell(key, 0) }
    for (name, value) in cells {
      let key = Form.cellKeys.first { key in
        let short = "\(key.row).\(key.column)"
        return short == name || short == name + ".total" || short == name + ".decisions"
          || short == name + ".amount"
      }
      if let key { self[key] = Cell(key, value) }
    }
  }
}

extension Cell {
  fileprivate init(_ key: CellKey, _ value: Double) {
    self.init(key: key, value: value, raw: Figures.plain(value), state: .read, line: 1)
  }
}

extension Report {
  /// The same report with other tables.
  func replacing(_ cells: CellTable) -> Report {
    Report(
      source: source,
      agency: agency,
      year: year,
      title: title,
      template: template,
      sections: sections,
      cells: cells,
      figures: figures,
      problems: problems,
      commitments: commitments,
      warnings: warnings
    )
  }
}
