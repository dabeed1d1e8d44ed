/// What a corpus is made by.
public struct Recipe: Sendable {
  /// What chance begins with.
  public var seed: UInt64
  /// The years that every agency reports on.
  public var years: ClosedRange<Int>
  /// How large the agencies are.
  public var scale: Scale
  /// How many times as long as a township's the reports are.
  public var length: Int
  /// The layouts that take turns.
  public var layouts: [Layout]
  /// How many agencies in a hundred have an error planted.
  public var plantedPercent: Int
  /// How many agencies in a hundred copy another's section five.
  public var copiesPercent: Int

  /// Makes a recipe.
  ///
  /// - Parameters:
  ///   - seed: What chance begins with.
  ///   - years: How many years every agency reports on, up to 2025.
  ///   - scale: How large the agencies are.
  ///   - length: How many times longer than usual for the scale the reports are.
  ///   - layouts: The layouts that take turns; all of them where none is named.
  ///   - plantedPercent: How many agencies in a hundred have an error planted.
  ///   - copiesPercent: How many agencies in a hundred copy another's section five.
  public init(
    seed: UInt64 = 1,
    years: Int = 2,
    scale: Scale = .township,
    length: Int = 1,
    layouts: [Layout] = Layout.allCases,
    plantedPercent: Int = 30,
    copiesPercent: Int = 0
  ) {
    self.seed = seed
    // The form that the reports follow begins with 2021.
    let first = max(2021, 2026 - years)
    self.years = first...(first + max(years, 1) - 1)
    self.scale = scale
    self.length = max(1, length) * (scale == .province ? 10 : 1)
    self.layouts = layouts.isEmpty ? Layout.allCases : layouts
    self.plantedPercent = plantedPercent
    self.copiesPercent = copiesPercent
  }
}

extension Recipe {
  enum Purpose: UInt64 {
    case series = 1
    case tale
    case copy
  }

  /// Dice for one purpose of one series.
  func dice(_ number: Int, for purpose: Purpose) -> Dice {
    Dice(seed: seed, UInt64(number) << 3 | purpose.rawValue)
  }

  /// The series whose section five that of a number copies: one of the fifty before it.
  func original(of number: Int) -> Int? {
    var dice = dice(number, for: .copy)
    guard number > 0, dice.falls(copiesPercent) else { return nil }
    let earlier = number - 1 - dice.below(min(number, 50))
    return original(of: earlier) ?? earlier
  }

  /// The layout of each year: mostly the same, now and then another from some year on.
  func layouts(of number: Int, _ dice: inout Dice) -> [Layout] {
    var place = number
    return years.map { year in
      if year > years.lowerBound, dice.falls(20) { place += 1 + dice.below(layouts.count) }
      return layouts[place % layouts.count]
    }
  }
}

/// How people name the files of reports.
enum Naming: CaseIterable {
  case title
  case yearFolder
  case underscore
  case yearFirst

  /// The path of a report's file in the folder of its county or province.
  func path(_ agency: Agency, _ year: Int, _ layout: Layout) -> String {
    let name =
      switch self {
      case .title: "\(agency.short)\(year)年政府信息公开工作年度报告"
      case .yearFolder: "\(year)/\(agency.short)"
      case .underscore: "\(agency.short)_\(year)"
      case .yearFirst: "\(year)年\(agency.short)政府信息公开年报"
      }
    return "\(agency.seat)/\(name).\(layout.fileExtension)"
  }
}
