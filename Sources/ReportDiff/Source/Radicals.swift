import CResources

/// Radicals that some fonts put in place of characters (⼀ U+2F00 for 一, ⺠ U+2EA0 for 民).
enum Radicals {
  static let range: ClosedRange<UInt16> = 0x2E80...0x2FDF

  private static let unified: [UInt16: UInt16] = {
    Dictionary(
      Resource.pairs(govdiff_radicals_txt()).map { ($0.from, $0.to) },
      uniquingKeysWith: { $1 }
    )
  }()

  /// The character that the radical stands for; itself where there is none.
  static func unified(_ unit: UInt16) -> UInt16 { unified[unit] ?? unit }
}
