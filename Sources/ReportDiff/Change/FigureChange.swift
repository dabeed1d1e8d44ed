/// One figure of the narrative that both years give.
public struct FigureChange: Sendable {
  /// What is counted.
  public let topic: String
  /// The unit, this year's where the two differ.
  public let unit: String?
  /// The figure in each year.
  public let figures: YearPair<Figure>

  /// New minus old.
  public var delta: Double {
    ((figures.new.value - figures.old.value) * 1_000_000).rounded() / 1_000_000
  }
}
