import CResources

/// Radicals that some fonts put in place of characters (⼀ U+2F00 for 一, ⺠ U+2EA0 for 民).
enum Radicals {
  static let range: ClosedRange<UInt16> = 0x2E80...0x2FDF

  private static let unified: [UInt16: UInt16] = {
    var table: [UInt16: UInt16] = [:]
    for entry in Resource.entries(govdiff_radicals_txt()) where entry.count == 2 {
      guard let from = UInt16(entry[0], radix: 16), let to = UInt16(entry[1], radix: 16) else {
        continue
      }
      table[from] = to
    }
    return table
  }()

  /// The character that the radical stands for; itself where there is none.
  static func unified(_ unit: UInt16) -> UInt16 { unified[unit] ?? unit }
}
