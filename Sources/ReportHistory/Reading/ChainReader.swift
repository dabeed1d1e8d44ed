internal import GRDB
import ReportDiff

/// Ties what the comparisons of successive years found into chains over all of them.
struct ChainReader {
  private let db: Database
  private let reader: HistoryReader
  /// The comparisons of successive years, by the earlier one.
  private let comparisons: [Int: Int64]
  private let decisions: [StoredDecision]

  init(_ reader: HistoryReader) throws {
    db = reader.db
    self.reader = reader
    var found: [Int: Int64] = [:]
    for (year, old) in reader.current {
      guard let new = reader.current[year + 1] else { continue }
      found[year] = try Int64.fetchOne(
        reader.db,
        sql: "SELECT id FROM comparison WHERE old = ? AND new = ?",
        arguments: [old.id, new.id]
      )
    }
    comparisons = found
    decisions = try reader.store.decisions(reader.db, of: reader.agency.id)
  }

  /// Chains: where each element of a year leads to at most one of the next year's.
  private func chains<Element>(
    _ elements: (Int) throws -> [Element],
    id: (Element) -> String,
    next: (Int, Element) throws -> String?
  ) throws -> [[(year: Int, element: Element)]] {
    var chains: [[(year: Int, element: Element)]] = []
    var open: [String: Int] = [:]
    for year in reader.reports.years {
      var following: [String: Int] = [:]
      for element in try elements(year) {
        let chain = open[id(element)] ?? chains.count
        if chain == chains.count { chains.append([]) }
        chains[chain].append((year, element))
        if let next = try next(year, element), following[next] == nil { following[next] = chain }
      }
      // Only the very next year continues a chain.
      open = reader.current[year + 1] == nil ? [:] : following
    }
    return chains
  }
}

// MARK: - Promises

extension ChainReader {
  var promises: [PromiseChain] {
    get throws {
      let decided = Dictionary(decisions.map { ($0.words, $0) }) { _, last in last }
      return try chains(commitments, id: \.id, next: restated).map { chain in
        PromiseChain(
          links: try chain.map { year, item in
            PromiseChain.Link(
              year: year,
              id: item.id,
              text: item.text,
              problem: item.problem,
              outcome: try outcome(of: item, in: year, decided)
            )
          }
        )
      }
    }
  }

  private struct StoredItem {
    let id: String
    let text: String
    /// The text of the problem that a promise answers.
    let problem: String?
  }

  private func items(_ year: Int, _ letter: String) throws -> [StoredItem] {
    guard let report = reader.current[year] else { return [] }
    return try Row.fetchAll(
      db,
      sql: "SELECT item.id, item.text, problem.text AS answered FROM item LEFT JOIN item AS problem"
        + " ON problem.report = item.report AND problem.id = item.problem"
        + " WHERE item.report = ? AND item.id LIKE ? ORDER BY item.ordinal",
      arguments: [report.id, letter + "%"]
    ).map { StoredItem(id: $0["id"], text: $0["text"], problem: $0["answered"]) }
  }

  private func commitments(_ year: Int) throws -> [StoredItem] { try items(year, "c") }

  private func row(ofOutcome item: StoredItem, in year: Int) throws -> Row? {
    guard let comparison = comparisons[year] else { return nil }
    return try Row.fetchOne(
      db,
      sql: "SELECT * FROM outcome WHERE comparison = ? AND id = ?",
      arguments: [comparison, item.id]
    )
  }

  private func restated(_ year: Int, _ item: StoredItem) throws -> String? {
    try row(ofOutcome: item, in: year)?["restated"]
  }

  private func outcome(
    of item: StoredItem,
    in year: Int,
    _ decided: [PromiseWords: StoredDecision]
  ) throws -> PromiseChain.Outcome? {
    guard let row = try row(ofOutcome: item, in: year),
      let own = Verdict(rawValue: row["verdict"])
    else { return nil }
    let evidence = try Row.fetchAll(
      db,
      sql: "SELECT sentence, text FROM evidence WHERE comparison = ? AND outcome = ?"
        + " ORDER BY position",
      arguments: [comparisons[year], item.id]
    )
    let shortfalls = (row["shortfallsZh"] as String?).map { chinese in
      Phrase(zh: chinese, en: row["shortfallsEn"] ?? "")
    }
    return PromiseChain.Outcome(
      year: year + 1,
      own: own,
      decision: decided[PromiseWords(year: year + 1, text: item.text)],
      shortfalls: shortfalls,
      evidence: evidence.map { ($0["sentence"], $0["text"]) },
      problemRecurs: (row["recurring"] as String?) != nil,
      isRestated: (row["restated"] as String?) != nil
    )
  }

  /// The decisions on promises whose words no report holds any more.
  var orphans: [StoredDecision] {
    get throws {
      var known: Set<PromiseWords> = []
      for year in reader.reports.years {
        known.formUnion(try commitments(year).map { PromiseWords(year: year + 1, text: $0.text) })
      }
      let years = Set(reader.reports.years)
      return decisions.filter { decision in
        // Years that were not asked for tell nothing.
        !known.contains(decision.words)
          && (years.contains(decision.year - 1) || years.contains(decision.year))
      }
    }
  }
}

// MARK: - Problems and figures

extension ChainReader {
  var problems: [ProblemChain] {
    get throws {
      try chains({ try items($0, "p") }, id: \.id, next: nextProblem).map { chain in
        ProblemChain(links: chain.map { ($0.year, $0.element.id, $0.element.text) })
      }.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }
        .map(\.element)
    }
  }

  private func nextProblem(_ year: Int, _ item: StoredItem) throws -> String? {
    guard let comparison = comparisons[year] else { return nil }
    return try String.fetchOne(
      db,
      sql: "SELECT new FROM problemLink WHERE comparison = ? AND old = ?",
      arguments: [comparison, item.id]
    )
  }

  private struct StoredFigure {
    let position: Int
    let topic: String
    let unit: String?
    let raw: String
    let value: Double
  }

  /// What more than one year counts.
  var narrative: [FigureSeries] {
    get throws {
      try chains(figures, id: { "\($0.position)" }, next: nextFigure).filter { $0.count > 1 }
        .compactMap { chain in
          guard let last = chain.last?.element else { return nil }
          let figures = chain.map { ($0.year, (raw: $0.element.raw, value: $0.element.value)) }
          return FigureSeries(
            topic: last.topic.isEmpty ? chain[0].element.topic : last.topic,
            unit: last.unit,
            figures: Dictionary(figures) { first, _ in first }
          )
        }
    }
  }

  private func figures(_ year: Int) throws -> [StoredFigure] {
    guard let report = reader.current[year] else { return [] }
    return try Row.fetchAll(
      db,
      sql: "SELECT position, topic, unit, raw, value FROM figure WHERE report = ?"
        + " ORDER BY position",
      arguments: [report.id]
    ).map {
      StoredFigure(
        position: $0["position"],
        topic: $0["topic"],
        unit: $0["unit"],
        raw: $0["raw"],
        value: $0["value"]
      )
    }
  }

  private func nextFigure(_ year: Int, _ figure: StoredFigure) throws -> String? {
    guard let comparison = comparisons[year] else { return nil }
    return try Int.fetchOne(
      db,
      sql: "SELECT new FROM figureLink WHERE comparison = ? AND old = ?",
      arguments: [comparison, figure.position]
    ).map(String.init)
  }
}
