package import ReportDiff

/// Histories as JSON, for other programs: `govdiff.history/1`, and several as `govdiff.histories/1`.
package enum HistoryJSON {
  /// One agency's history.
  package static func document(of history: AgencyHistory, language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { $0.members(of: history, language) }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The histories of several agencies.
  package static func document(of histories: [AgencyHistory], language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "govdiff.histories/1")
      json.member("agencies", objects: histories) { $0.members(of: $1, language) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The list of agencies, as `govdiff.agencies/1`.
  package static func document(
    of agencies: [AgencySummary],
    doubts: [NameDoubt],
    staleCount: Int
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "govdiff.agencies/1")
      json.member("agencies", objects: agencies) { json, agency in
        json.member("agency", agency.name)
        json.member("other_names", strings: agency.otherNames)
        json.member("years", objects: agency.years) { json, year in
          json.member("year", year.year)
          json.member("files", year.files)
          json.member("revised", agency.revisedYears.contains(year.year))
        }
        json.member("errors", agency.errors)
        json.member("decisions", agency.decisions)
        json.member("orphaned_decisions", agency.orphans)
      }
      json.member("doubtful_names", objects: doubts) { json, doubt in
        json.member("one", doubt.names.old)
        json.member("other", doubt.names.new)
      }
      json.member("read_by_other_version", staleCount)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func members(of history: AgencyHistory, _ language: Language) {
    member("schema", "govdiff.history/1")
    member("agency", history.name)
    member("other_names", strings: history.otherNames)
    member("years", objects: history.years) { $0.members(of: $1, language) }
    member("cells", objects: history.figures) { json, series in
      json.member("key", series.key.description)
      json.member("label", Form.label(of: series.key))
      json.member("values", objects: series.cells.sorted { $0.key < $1.key }) { json, cell in
        json.member("year", cell.key)
        json.members(of: cell.value)
      }
    }
    member("figures", objects: history.narrative) { json, series in
      json.member("topic", series.topic)
      json.member("unit", series.unit)
      json.member("values", objects: series.figures.sorted { $0.key < $1.key }) { json, figure in
        json.member("year", figure.key)
        json.member("value", figure.value.value)
        json.member("raw", figure.value.raw)
      }
    }
    member("promises", objects: history.promises) { json, chain in
      json.member("years", objects: chain.links) { $0.members(of: $1, language) }
    }
    member("problems", objects: history.problems) { json, chain in
      json.member("length", chain.length)
      json.member("years", objects: chain.links) { json, link in
        json.member("year", link.year)
        json.member("id", link.id)
        json.member("text", link.text)
      }
    }
    member("orphaned_decisions", objects: history.orphans) { json, stored in
      json.member("year", stored.year)
      json.member("promise_id", stored.promiseID)
      json.member("text", stored.promise)
      json.members(of: stored.decision)
    }
    member("read_by_other_version", history.staleCount)
  }

  private mutating func members(of cell: StoredCell) {
    member("value", cell.value)
    member("raw", cell.raw)
    member("state", cell.state.rawValue)
  }

  private mutating func members(of year: AgencyHistory.Year, _ language: Language) {
    member("year", year.year)
    member("files", objects: year.versions) { json, version in
      json.member("version", version.number)
      json.member("path", version.path)
      json.member("format", version.format)
      json.member("sha256", version.sha256)
      json.member("added", version.added)
      json.member("read_by", version.reader)
      json.member("printed_agency", version.printedAgency)
    }
    member("revision", object: year.revision) { json, revision in
      json.member("cells", objects: revision.cells) { json, change in
        json.member("key", change.key.description)
        json.member("label", Form.label(of: change.key))
        json.member("old") { $0.members(of: change.values.old) }
        json.member("new") { $0.members(of: change.values.new) }
      }
      json.member("wording_changes", revision.wordingChanges)
    }
    for (name, remarks) in [
      ("findings" as StaticString, year.findings), ("warnings", year.warnings),
    ] {
      member(name, objects: remarks) { json, remark in
        json.member("rule", remark.rule)
        json.member("severity", remark.severity?.rawValue)
        json.member("message", remark.message(language))
      }
    }
  }

  private mutating func members(of link: PromiseChain.Link, _ language: Language) {
    member("year", link.year)
    member("id", link.id)
    member("text", link.text)
    member("problem", link.problem)
    member("outcome", object: link.outcome) { json, outcome in
      json.member("year", outcome.year)
      json.member("verdict", outcome.verdict.rawValue)
      json.member("own_verdict", outcome.own.rawValue)
      json.member("decision", object: outcome.decision) { $0.members(of: $1.decision) }
      json.member("shortfalls", outcome.shortfalls?(language))
      json.member("evidence", objects: outcome.evidence) { json, evidence in
        json.member("sentence", evidence.sentence)
        json.member("text", evidence.text)
      }
      json.member("problem_recurs", outcome.problemRecurs)
      json.member("restated", outcome.isRestated)
    }
  }

  private mutating func members(of decision: Decision) {
    member("verdict", decision.verdict.rawValue)
    member("reviewer", decision.reviewer)
    member("date", decision.date)
    member("note", decision.note)
  }
}
