/// The reports of one agency over some years, and what is true of them because they were made so.
public struct MadeSeries: Sendable {
  /// One year's report.
  public struct Year: Sendable {
    /// The year that it reports on.
    public let year: Int
    /// How it is set.
    public let layout: Layout
    /// Where its file belongs in the corpus.
    public let path: String
    /// The problems that its section five names, without marks.
    public let problems: [String]
    /// The promises that its section five makes, without marks.
    public let promises: [String]
    /// What became of the promises of the year before, in their order.
    let fates: [(fate: Fate, evidence: String?)]
    let figures: MadeFigures
    let report: MadeReport
    let site: PageSetting.Site

    /// The names of the form's cells with their values; an amount of money with its decimals.
    public var cells: [(key: String, value: Double)] {
      zip(MadeForm.keys, figures.values).map { key, value in
        (key, key == MadeFigures.fees ? Double(value) / 100 : Double(value))
      }
    }

    /// The report as the bytes of its file.
    public var bytes: [UInt8] { layout.bytes(of: report, in: site) }
  }

  /// The number of the series in its corpus.
  public let number: Int
  /// The formal name of the agency.
  public let agency: String
  /// The reports, the oldest first.
  public let years: [Year]
  /// The errors that were made on purpose.
  public let planted: [Planted]
  /// The series whose section five this one's copies, its own name in place of the other's.
  public let original: Int?
}

extension MadeSeries {
  /// Makes the series of a number; the same for the same recipe on every machine.
  public init(_ number: Int, of recipe: Recipe) {
    let agency = Agency(number, recipe.scale, seed: recipe.seed)
    var dice = recipe.dice(number, for: .series)
    let original = recipe.original(of: number)
    let common = Self.blanks(of: agency, &dice)
    let tale = Tale(
      years: recipe.years,
      items: recipe.scale == .province ? 6...9 : 2...5,
      common,
      recipe.dice(original ?? number, for: .tale)
    )
    let rule = dice.falls(recipe.plantedPercent) ? dice.pick(Planted.Rule.allCases) : nil
    let steady = Dice(seed: dice.next())
    let layouts = recipe.layouts(of: number, &dice)
    let naming = Naming.allCases[dice.below(Naming.allCases.count)]
    var (planted, years) = ([Planted](), [Year]())
    var (last, counts) = (MadeFigures?.none, Overview.Counts?.none)
    for (index, year) in recipe.years.enumerated() {
      var table = MadeFigures(agency.size, after: last, &dice)
      var prose = table
      if let rule, year == recipe.years.upperBound {
        planted.append(Planted(rule, in: year, &table, &prose, &dice))
      }
      let now = Overview.Counts(after: counts, &dice)
      let blanks = common.with(["year": "\(year)", "nextyear": "\(year + 1)"])
      let told = tale.years[index]
      var overview = Overview(agency, blanks, Dice(seed: dice.next()), steady: steady)
      let lead = overview.paragraphs(told.told, prose, (now, counts), length: recipe.length)
      let report = MadeReport(agency, year, blanks, lead, table, told.paragraphs, &dice)
      years.append(
        Year(
          year: year,
          layout: layouts[index],
          path: naming.path(agency, year, layouts[index]),
          problems: told.five.problems.map(\.text),
          promises: told.five.promises.map(\.text),
          fates: told.fates,
          figures: table,
          report: report,
          site: PageSetting.Site(owner: agency.seat, name: agency.short, year: year)
        )
      )
      (last, counts) = (table, now)
    }
    self.init(
      number: number,
      agency: agency.name,
      years: years,
      planted: planted,
      original: original
    )
  }

  private static func blanks(of agency: Agency, _ dice: inout Dice) -> Blanks {
    let some = dice.shuffled(affairs)
    let place = agency.own.isEmpty ? agency.seat : agency.own
    return Blanks().with([
      "short": agency.short, "name": agency.name, "we": agency.we,
      "own": agency.own.isEmpty ? agency.we : agency.own,
      "affair1": some[0], "affair2": some[1], "affair3": some[2],
      "media": place.dropLast(place.hasSuffix("街道") ? 2 : 1) + dice.pick(media),
    ])
  }
}

extension MadeReport {
  /// The whole of a report, the form's six sections in order.
  fileprivate init(
    _ agency: Agency,
    _ year: Int,
    _ blanks: Blanks,
    _ overview: [String],
    _ figures: MadeFigures,
    _ five: [String],
    _ dice: inout Dice
  ) {
    let preamble = dice.pick(Furniture.preambles).filled(with: blanks, &dice)
    let other = dice.pick(Furniture.others).filled(with: blanks, &dice)
    let day = "\(year + 1)年1月\(dice.within(8...29))日"
    let head: [Part] = [
      .title("\(agency.short)\(year)年政府信息公开工作年度报告"), .paragraph(preamble), .heading("一、总体情况"),
    ]
    let tables: [Part] = [
      .heading("二、主动公开政府信息情况"), .table(.proactive(figures)),
      .heading("三、收到和处理政府信息公开申请情况"), .table(.requests(figures)),
      .heading("四、政府信息公开行政复议、行政诉讼情况"), .table(.litigation(figures)),
    ]
    let foot: [Part] = [
      .heading("六、其他需要报告的事项"), .paragraph(other), .paragraph(agency.name), .paragraph(day),
    ]
    let middle = overview.map(Part.paragraph) + tables
    parts = head + middle + [.heading("五、存在的主要问题及改进情况")] + five.map(Part.paragraph) + foot
  }
}
