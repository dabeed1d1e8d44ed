@testable import ReportDiff

extension NarrativePassage {
  /// A second set, written after the rules, in other styles: towns, universities, cities, reports that list.
  static let further: [NarrativePassage] = [
    .init(
      name: "ledger style with colons",
      text: "申请办理：新收申请15件，结转1件，办结15件，其中予以公开9件、部分公开2件、无法提供3件、不予处理1件，转结下年度1件。",
      cells: [
        "new": 15, "carried_in": 1, "handled_total": 15, "carried_out": 1, "granted": 9,
        "partial": 2,
        "unavailable.not_held": 3, "rejected.duplicate": 1,
      ]
    ),
    .init(
      name: "figures in front of their verbs",
      text: "2024年，我局共有17件政府信息公开申请，已全部办结。",
      cells: ["new": 17, "handled_total": 17]
    ),
    .init(
      name: "applications of several channels with a wrong total",
      text: "本年度共收到政府信息公开申请46件，其中当面申请6件、信函申请15件、网上申请28件。",
      cells: ["new": 49, "handled_total": 49],
      raises: ["narrative_mismatch", "narrative_sum"]
    ),
    .init(
      name: "reconsideration as a body that hears it",
      agency: "柏川县司法局",
      text: "全年受理行政复议案件142件，办结138件，纠错率12.3%；办理行政应诉案件37件。",
      cells: ["new": 2, "handled_total": 2]
    ),
    .init(
      name: "cases with their outcomes",
      text: "全年因政府信息公开工作被申请行政复议4件，其中维持3件、尚未审结1件；被提起行政诉讼2件，均胜诉。",
      cells: [
        "reconsideration": 4, "reconsideration.upheld": 3, "reconsideration.pending": 1,
        "direct_suit": 1, "suit_after_reconsideration": 1,
      ]
    ),
    .init(
      name: "suits with and without reconsideration, one wrong",
      text: "政府信息公开行政诉讼案件9件，其中未经复议直接起诉6件，复议后起诉3件。",
      cells: ["direct_suit": 5, "suit_after_reconsideration": 3],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "documents of a county and its offices",
      agency: "柏川县人民政府",
      text: "全年以县政府及县政府办公室名义制发规范性文件5件，全县共制发行政规范性文件12件，清理废止行政规范性文件7件。",
      cells: ["normative_documents.issued": 12, "normative_documents.repealed": 7]
    ),
    .init(
      name: "a city, and the offices under it",
      agency: "柏川市人民政府",
      text:
        "2024年，全市各级行政机关新收政府信息公开申请1,506件，上年结转44件；办结1,488件，结转下年62件。其中，市政府本级收到申请210件，市自然资源局收到申请318件。",
      cells: ["new": 1506, "carried_in": 44, "handled_total": 1488, "carried_out": 62]
    ),
    .init(
      name: "a city, one digit off",
      agency: "柏川市人民政府",
      text: "2024年，全市新收政府信息公开申请1,560件，上年结转44件；办结1,488件，结转下年62件。",
      cells: ["new": 1506, "carried_in": 44, "handled_total": 1488, "carried_out": 62],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "a subdistrict that answers complaints",
      agency: "云溪区河湾街道办事处",
      text: "全年共受理市民诉求2310件，办结2302件；接待来访112批次；受理依申请公开2件，均已答复。",
      cells: ["new": 2, "handled_total": 2]
    ),
    .init(
      name: "licences by kind",
      agency: "云溪区市场监督管理局",
      text: "全年办理行政许可12086件，作出行政处罚决定612件，罚没款302.6万元。",
      cells: ["licensing": 12086, "punishment": 621],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "licences published with numbers of their own",
      agency: "云溪区市场监督管理局",
      text: "在“双公示”系统公示行政许可12000条、行政处罚590条，公开行政许可结果信息980条。",
      cells: ["licensing": 12086, "punishment": 621]
    ),
    .init(
      name: "fees told in yuan",
      text: "本年行政事业性收费1,256,300元。",
      cells: ["fees": 125.63]
    ),
    .init(
      name: "fees wrong by a digit",
      text: "本年度行政事业性收费金额312.5万元。",
      cells: ["fees": 213.5],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "none in the negative of passive verbs",
      agency: "云溪区河湾街道办事处",
      text: "本年度未被申请行政复议，未被提起行政诉讼，没有上年结转的申请，无结转下年度办理的申请。"
    ),
    .init(
      name: "none carried on, and the table carries one",
      text: "全年收到申请8件，办结8件，无结转下年度继续办理的申请。",
      cells: ["new": 9, "carried_in": 0, "handled_total": 8, "carried_out": 1],
      raises: ["narrative_mismatch"]
    ),
    .init(
      name: "a look back at the year before alone",
      text: "全年收到申请31件，办结31件。上年收到的27件申请亦已办结。",
      cells: ["new": 31, "handled_total": 31]
    ),
    .init(
      name: "half-year figures",
      text: "上半年收到申请12件，下半年收到申请19件，全年合计31件。",
      cells: ["new": 31, "handled_total": 31]
    ),
    .init(
      name: "corrections asked for and withdrawals",
      text: "收到申请31件，要求补正4件，申请人主动撤回2件，征求第三方意见3件，延期答复1件。",
      cells: ["new": 31, "handled_total": 31]
    ),
    .init(
      name: "business that no word list knows",
      text: "受理各类自然资源业务1200件，办结1180件。",
      cells: ["new": 3, "handled_total": 3]
    ),
    .init(
      name: "applicants behind their figures",
      text: "共收到申请7件，6件来自自然人、1件来自商业企业，其中4件予以公开和3件部分公开。",
      cells: [
        "new": 7, "handled_total": 7, "new.natural_person": 6, "new.business": 1, "granted": 4,
        "partial": 3,
      ]
    ),
    .init(
      name: "answers in time",
      text: "全年收到申请31件，按时答复30件，延期答复1件，按时办结率100%。",
      cells: ["new": 31, "handled_total": 31]
    ),
  ]

  /// A second set of totals and their parts.
  static let furtherSums: [NarrativePassage] = [
    .init(
      name: "a list by channel, the rest unnamed",
      text: "公开各类信息560条，其中网站420条、微信110条、其他渠道未计入。"
    ),
    .init(
      name: "a list that ends in 等",
      text: "公开各类信息560条，其中工作动态300条、通知公告150条、政策文件90条等。"
    ),
    .init(
      name: "two figures swapped",
      text: "公开各类信息587条，其中工作动态300条、通知公告150条、政策文件90条、人事信息18条。",
      raises: ["narrative_sum"]
    ),
    .init(
      name: "nested lists, the inner one wrong",
      text: "发布信息800条，其中网站600条（动态类380条，公告类150条，政策类60条），微信200条。",
      raises: ["narrative_sum"]
    ),
    .init(
      name: "channels that overlap",
      text: "发布信息300条，其中通过网站发布300条，通过微信发布280条，通过公开栏发布120条。"
    ),
    .init(
      name: "training with heads",
      text: "举办培训班4期，其中线上1期、线下3期，培训人员260人次；编发简报12期。"
    ),
    .init(
      name: "sums of different measure words",
      text: "全年公开信息102条，其中公告40条、简报12期、解读50篇。"
    ),
  ]

  /// A second set of what one year says of the other.
  static let furtherYears: [NarrativePassage] = [
    .init(
      name: "growth after a table's figure",
      text: "全年新收政府信息公开申请518件，同比增长37.6%。",
      cells: ["new": 518, "handled_total": 518],
      lastYear: ("全年新收政府信息公开申请406件。", ["new": 406, "handled_total": 406]),
      raises: ["narrative_growth"]
    ),
    .init(
      name: "growth against an earlier year",
      text: "全年公开信息1,702条，较2020年增长64.3%。",
      lastYear: ("全年公开信息1,486条。", [:])
    ),
    .init(
      name: "growth of one part, level of another",
      text: "全年公开信息1,702条，其中政策解读增长20%。",
      lastYear: ("全年公开信息1,486条。", [:])
    ),
    .init(
      name: "a fall told as such",
      text: "全年公开信息1,337条，同比下降10%，较上年减少149条。",
      lastYear: ("全年公开信息1,486条。", [:])
    ),
    .init(
      name: "an increase in number, wrong",
      text: "全年公开信息1,702条，比上年增加316条。",
      lastYear: ("全年公开信息1,486条。", [:]),
      raises: ["narrative_growth"]
    ),
    .init(
      name: "rounded figures of followers",
      text: "公众号粉丝由上年的3.1万人增至4.2万人，增长35.5%。",
      lastYear: ("公众号粉丝3.1万人。", [:])
    ),
    .init(
      name: "last year's figure, rounded",
      text: "公众号粉丝4.2万人，比上年的3.1万人增加1.1万人。",
      lastYear: ("公众号粉丝31,240人。", [:])
    ),
    .init(
      name: "doubling",
      text: "全年公开信息400条，是上年的2倍；组织培训6次，与上年持平。",
      lastYear: ("全年公开信息200条，组织培训6次。", [:])
    ),
  ]
}
