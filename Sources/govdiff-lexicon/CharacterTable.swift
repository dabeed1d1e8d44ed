/// Characters that others stand for, laid out for looking up: a bit for every unit that is one of them, and the
/// pairs in ascending order.
struct CharacterTable {
  private let pairs: [(from: UInt16, to: UInt16)]

  init(_ entries: [[Substring]]) throws(CompilerError) {
    var pairs: [(from: UInt16, to: UInt16)] = []
    for fields in entries {
      guard fields.count == 2, let from = UInt16(fields[0], radix: 16),
        let to = UInt16(fields[1], radix: 16)
      else { throw .badLine(fields.joined(separator: "\t")) }
      pairs.append((from, to))
    }
    self.pairs = pairs.sorted { $0.from < $1.from }
  }

  /// The table as a file in C.
  var text: String {
    var listed = [UInt64](repeating: 0, count: 1 << 10)
    for pair in pairs { listed[Int(pair.from >> 6)] |= 1 << UInt64(pair.from & 63) }
    return """
      // Made of Resources/traditional.txt by `make lexicon`.
      #include "CResources.h"

      static const uint64_t listed[] = {
      \(listed.map { "\($0)u,\n" }.joined())};
      static const struct govdiff_character entries[] = {
      \(pairs.map { "{\($0.from),\($0.to)},\n" }.joined())};

      struct govdiff_characters govdiff_traditional(void) {
        return (struct govdiff_characters){listed, entries, \(pairs.count)};
      }

      """
  }
}
