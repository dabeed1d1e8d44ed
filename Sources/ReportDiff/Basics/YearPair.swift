/// The same thing in last year's report and in this year's.
public struct YearPair<Value> {
  /// The earlier year's.
  public var old: Value
  /// The later year's.
  public var new: Value

  /// Pairs two years.
  public init(old: Value, new: Value) {
    self.old = old
    self.new = new
  }

  /// Applies one function to both years.
  public func map<Result>(_ transform: (Value) throws -> Result) rethrows -> YearPair<Result> {
    YearPair<Result>(old: try transform(old), new: try transform(new))
  }
}

extension YearPair: Sendable where Value: Sendable {}
extension YearPair: Equatable where Value: Equatable {}

/// What became of one thing from one year to the next.
public enum Pairing<Element> {
  /// It stands in both years.
  case matched(YearPair<Element>)
  /// It stands in last year's report only.
  case removed(Element)
  /// It stands in this year's report only.
  case added(Element)

  /// Last year's, where there is one.
  public var old: Element? {
    switch self {
    case .matched(let pair): pair.old
    case .removed(let element): element
    case .added: nil
    }
  }

  /// This year's, where there is one.
  public var new: Element? {
    switch self {
    case .matched(let pair): pair.new
    case .added(let element): element
    case .removed: nil
    }
  }
}

extension Pairing: Sendable where Element: Sendable {}
extension Pairing: Equatable where Element: Equatable {}
