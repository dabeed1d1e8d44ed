import ReportDiff

/// What is known of a corpus because it was made so, as lines of JSON: first what holds for all, then a series each.
public enum Manifest {
  /// The first line, which names the cells whose printed texts the others give in this order.
  public static func head(of recipe: Recipe, series count: Int) -> [UInt8] {
    line { json in
      json.member("manifest", "govdiff.corpus/1")
      json.member("series", count)
      json.member("seed", "\(recipe.seed)")
      json.member("scale", recipe.scale.rawValue)
      json.member("length", recipe.length)
      json.member("cells", strings: MadeForm.keys)
    }
  }

  /// The line of a series.
  public static func line(of series: MadeSeries) -> [UInt8] {
    line { json in
      json.member("id", series.number)
      json.member("agency", series.agency)
      json.member("copy_of", series.original)
      json.member("reports", objects: series.years, write)
      json.member("pairs", objects: zip(series.years, series.years.dropFirst())) { json, pair in
        json.member("old", pair.0.year)
        json.member("new", pair.1.year)
        json.member("promises", objects: zip(pair.0.promises, pair.1.fates), write)
        json.member("planted", objects: series.planted.filter { $0.year == pair.1.year }, write)
      }
    }
  }

  private static func write(_ json: inout JSONWriter, _ year: MadeSeries.Year) {
    json.member("year", year.year)
    json.member("file", year.path)
    json.member("layout", year.layout.rawValue)
    json.member("cells", strings: MadeForm.keys.map(year.figures.printed))
    json.member("problems", strings: year.problems)
    json.member("promises", strings: year.promises)
  }

  private static func write(
    _ json: inout JSONWriter,
    _ promise: (text: String, told: (fate: Fate, evidence: String?))
  ) {
    json.member("text", promise.text)
    json.member("outcome", promise.told.fate.outcome.rawValue)
    json.member("evidence", promise.told.evidence)
    json.member("recurs", promise.told.fate.recurs)
    json.member("restated", promise.told.fate.restated)
  }

  private static func write(_ json: inout JSONWriter, _ error: Planted) {
    json.member("rule", error.rule.rawValue)
    json.member("cells", strings: error.cells)
    json.member("expected", error.expected)
    json.member("printed", error.printed)
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
