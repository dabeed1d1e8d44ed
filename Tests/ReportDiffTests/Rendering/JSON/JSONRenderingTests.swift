import Testing

@testable import ReportDiff

@Suite("The JSON documents")
struct JSONRenderingTests {
  private func diff(_ comparison: Comparison, _ language: Language = .chinese) -> String {
    String(decoding: JSONRendering.document(of: comparison, language: language), as: UTF8.self)
  }

  private func report(_ findings: [Finding] = []) -> String {
    let report = SampleComparison.report(2024, "加强培训")
    let bytes = JSONRendering.document(of: report, findings: findings, language: .chinese)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let source = """
    "format":"text","encoding":"utf-8","bytes":9834,\
    "sha256":"\(String(repeating: "0f", count: 32))"
    """

  // MARK: - govdiff.diff/1

  @Test("hold every key of the diff where nothing is known, and end with a line feed")
  func bareDiff() {
    let side = """
      {"agency":null,"year":null,"title":null,"source":{"path":"-","format":"pdf",\
      "encoding":null,"bytes":9834,"sha256":"\(String(repeating: "0f", count: 32))"},\
      "warnings":[]}
      """
    #expect(
      diff(SampleComparison.bare()) == """
        {"schema":"govdiff.diff/1","old":\(side),"new":\(side),"summary":{"cells_compared":0,\
        "cells_changed":0,"wording_changes":0,"commitments":0,"evidenced":0,"partial":0,\
        "absent":0,"problems_recurring":0,"errors":0,"warnings":0},\
        "repetition":{"whole":{"characters":0,"verbatim":0,"near_verbatim":0},\
        "without_prescribed":{"characters":0,"verbatim":0,"near_verbatim":0},\
        "cosine":null,"jaccard":null,"minimum_edit":null,"simple":null},\
        "sections":[],"cells":[],"cells_without_counterpart":{"old":[],"new":[]},\
        "figures":[],"problems":[],"commitments":[],"findings":[]}

        """
    )
  }

  @Test("name each report with its source and what reading it met")
  func sides() {
    #expect(
      diff(SampleComparison.full(), .english).contains(
        """
        "new":{"agency":"某县某镇","year":2024,"title":"某县某镇2024年政府信息公开工作年度报告",\
        "source":{"path":"2024.txt",\(Self.source)},\
        "warnings":[{"code":"missing_cell","message":"a cell is missing","line":7}]}
        """
      )
    )
  }

  @Test("count what changed")
  func summary() {
    #expect(
      diff(SampleComparison.full()).contains(
        """
        "summary":{"cells_compared":200,"cells_changed":2,"wording_changes":5,"commitments":2,\
        "evidenced":1,"partial":0,"absent":1,"problems_recurring":1,"errors":1,"warnings":0}
        """
      )
    )
  }

  @Test("give a changed sentence with its edits, and null for the year that lacks it")
  func wording() {
    let document = diff(SampleComparison.full())
    let text = "加强培训，公开信息19条。"
    #expect(
      document.contains(
        """
        {"id":"w2","type":"reworded","difference":"wording","sort":"reworded",\
        "old":{"sentence":"overview.2","sentences":["overview.2"],"text":"\(text)"},\
        "new":{"sentence":"overview.2","sentences":["overview.2"],"text":"\(text)"},"similarity":0.6667,\
        "edits":[{"op":"delete","text":"\(text)"},{"op":"insert","text":"\(text)"}]}
        """
      )
    )
    #expect(
      document.contains(
        """
        {"kind":"problems","old_title":"五、存在的主要问题及改进情况","new_title":null,\
        "similarity":0,"repetition":{"whole":{"characters":0,"verbatim":0,"near_verbatim":0},\
        "without_prescribed":{"characters":0,"verbatim":0,"near_verbatim":0},\
        "cosine":null,"jaccard":null,"minimum_edit":null,"simple":null},\
        "changes":[{"id":"w6","type":"removed","difference":"wording","sort":"removed",\
        "old":{"sentence":"problems.1","sentences":["problems.1"],"text":"存在不足。"},"new":null,"similarity":0,\
        "edits":[{"op":"delete","text":"存在不足。"}]}]}
        """
      )
    )
  }

  @Test("give changed cells and figures with their differences")
  func numbers() {
    let document = diff(SampleComparison.full())
    #expect(
      document.contains(
        """
        "cells":[{"key":"requests.new.total","label":"一、本年新收政府信息公开申请数量 / 总计",\
        "old":3511,"new":3525,"delta":14,"ratio":0.004},\
        {"key":"requests.carried_in.total","label":"二、上年结转政府信息公开申请数量 / 总计",\
        "old":0,"new":2,"delta":2,"ratio":null}]
        """
      )
    )
    #expect(
      document.contains(
        """
        "figures":[{"topic":"主动公开政府信息","unit":"条","old":23,"new":24,"delta":1,\
        "old_sentence":"overview.2","new_sentence":"overview.2"}]
        """
      )
    )
  }

  @Test("tell recurring, resolved and new problems apart")
  func problems() {
    let (old, new) = (SampleComparison.item("p1", "甲"), SampleComparison.item("p2", "乙"))
    let document = diff(
      SampleComparison.bare(problems: [
        ProblemChange(problems: .matched(YearPair(old: old, new: new)), similarity: 0.61238),
        ProblemChange(problems: .removed(old), similarity: 0),
        ProblemChange(problems: .added(new), similarity: 0),
      ])
    )
    #expect(
      document.contains(
        """
        "problems":[{"type":"recurring","old":"p1","new":"p2","similarity":0.6124},\
        {"type":"resolved","old":"p1","new":null,"similarity":0},\
        {"type":"new","old":null,"new":"p2","similarity":0}]
        """
      )
    )
  }

  @Test("give a promise with its evidence, its recurring problem and its restatement")
  func commitments() {
    let document = diff(SampleComparison.full())
    #expect(
      document.contains(
        """
        "commitments":[{"id":"c1","headline":null,"text":"加强培训，提升能力。",\
        "verdict":"evidenced","score":0.8123,"evidence":[{"section":"overview",\
        "sentence":"overview.3","text":"加强培训，公开信息19条。","score":0.8123,"matches":[]},\
        {"section":"other","sentence":"other.9","text":"无。","score":0.4,"matches":[]}],\
        "problem_recurs":true,"recurring_problem":"人员业务能力不足：加强培训",\
        "restated":true,"restated_as":"加强培训，提升能力。","actions":[],\
        "times_a_year":null,"vague":false,"shortfalls":[],"rejected":[],\
        "recurring_edits":[{"op":"equal","text":"人员业务能力不足：加强培训"}],\
        "restated_edits":[{"op":"equal","text":"加强培训，提升能力。"}],\
        "judged_by":null,"judge_note":null,"own_verdict":"evidenced",\
        "judge_kind":null,"judged_on":null},
        """
      )
    )
    #expect(
      document.contains(
        """
        "verdict":"absent","score":0,"evidence":[],"problem_recurs":false,\
        "recurring_problem":null,"restated":false,"restated_as":null,"actions":[],\
        "times_a_year":null,"vague":false,"shortfalls":[],"rejected":[],\
        "recurring_edits":null,"restated_edits":null,\
        "judged_by":null,"judge_note":null,"own_verdict":"absent",\
        "judge_kind":null,"judged_on":null}
        """
      )
    )
  }

  @Test("give the reasons for a verdict: actions, shortfalls, matches, and what was not taken")
  func reasons() {
    let document = diff(OutcomeSample.comparison())
    for part in [
      #""actions":[{"text":"每季度组织信息员业务培训","role":"core","start":0,"end":12,"#
        + #""matches":[{"kind":"measure","text":"每季度","start":0,"end":3}"#,
      #""times_a_year":4,"vague":false,"shortfalls":[{"kind":"seldom","promised":4,"reported":1,"#
        + #""message":"承诺每季度一次，本年报告 1 次"}"#,
      #""score":0.5,"matches":[{"kind":"object","text":"信息员","start":4,"end":7}"#,
      #""sentence":"overview.3","text":"全镇开展消防培训4次。","objections":[{"kind":"other_object","#
        + #""named":"消防","message":"说的是另一对象：消防"}]"#,
      #"{"op":"delete","text":"较多"},{"op":"insert","text":"还有发生"}"#,
      #""times_a_year":null,"vague":true"#,
    ] {
      #expect(document.contains(part), "\(part)")
    }
  }

  @Test(
    "give findings in the language asked for",
    arguments: [(Language.chinese, "应为3525，报告为3521"), (.english, "3525 expected, 3521 printed")]
  )
  func findings(language: Language, message: String) {
    #expect(
      diff(SampleComparison.full(), language).contains(
        """
        "findings":[{"rule":"requests.balance","severity":"error","scope":"new",\
        "message":"\(message)","cells":["requests.new.total","requests.handled_total.total"],\
        "expected":3525,"actual":3521,"sentence":null,"line":52},
        """
      )
    )
  }

  // MARK: - govdiff.report/1

  @Test("open a report with its source, agency, year, title and form")
  func reportHead() {
    #expect(
      report().hasPrefix(
        """
        {"schema":"govdiff.report/1","source":{"path":"2024.txt",\(Self.source)},\
        "agency":"某县某镇","year":2024,"title":"某县某镇2024年政府信息公开工作年度报告",\
        "template":"2021","sections":[{"kind":"overview","ordinal":1,"title":"一、总体情况",\
        "sentences":[{"id":"overview.1","heading":null,"text":"加强培训，公开信息19条。"},
        """
      )
    )
  }

  @Test("give every cell of the form, a missing one as null and not as zero")
  func cells() {
    let document = report()
    #expect(document.split(separator: #"{"key":""#).count == 201)
    #expect(
      document.contains(
        #"{"key":"proactive.fees.amount","value":96171.6,"raw":"96171.6","state":"read"}"#
      )
    )
    #expect(
      document.contains(#"{"key":"requests.new.total","value":null,"raw":null,"state":"missing"}"#)
    )
  }

  @Test("close a report with its figures, problems, promises, findings and warnings")
  func reportTail() {
    #expect(
      report().hasSuffix(
        """
        "figures":[{"topic":"主动公开政府信息","value":24,"unit":"条","raw":"24条",\
        "approximate":false,"role":"level","sentence":"overview.2"}],"problems":[{"id":"p1","ordinal":1,\
        "headline":null,"text":"人员业务能力不足：加强培训"}],"commitments":[{"id":"c1","ordinal":1,\
        "headline":null,"text":"加强培训，提升能力。","problem":"p1"}],"findings":[],\
        "warnings":[{"code":"missing_cell","message":"缺格","line":7}]}

        """
      )
    )
  }
}
