/// The tables as a file in C.
struct TableSource {
  private(set) var text =
    "// Made of the texts beside this file by `make lexicon`.\n#include \"CLexicon.h\"\n"

  init(_ lexicon: LexiconTables, _ weights: FieldWeightTables) {
    writeWordings(lexicon)
    writeConcepts(lexicon, weights)
    let openings = writeOpenings(lexicon)
    let bigrams = writeBigrams(weights)
    text += """
      struct govdiff_lexicon govdiff_lexicon(void) {
        return (struct govdiff_lexicon){
            .spread = \(Slots.spread)u,
            .units = units,
            .wordings = wordings,
            .wording_count = \(lexicon.wordings.count),
            .openings = openings,
            .opening_bits = \(openings.bits),
            .may_open = may_open,
            .concepts = concepts,
            .concept_count = \(lexicon.concepts.count),
            .ids = ids,
            .kinds = kinds,
            .kind_count = \(lexicon.kinds.count),
            .bigrams = bigrams,
            .bigram_bits = \(bigrams.bits),
            .rare_bigram_weight = \(weights.rareBigram),
        };
      }

      """
  }

  private mutating func write(_ type: String, _ name: String, _ entries: [String]) {
    text += "static const \(type) \(name)[] = {\n"
    for entry in entries { text += "\(entry),\n" }
    text += "};\n"
  }

  private mutating func writeWordings(_ lexicon: LexiconTables) {
    var start = 0
    let wordings = lexicon.wordings.map { wording in
      defer { start += wording.head.count + wording.tail.count }
      let (head, tail) = (wording.head.count, wording.tail.count)
      let tailFirst = wording.tail.first ?? 0
      return "{\(start),\(wording.next),\(head),\(tail),\(wording.concept),\(tailFirst)}"
    }
    write("uint16_t", "units", lexicon.wordings.flatMap { $0.head + $0.tail }.map(\.description))
    write("struct govdiff_wording", "wordings", wordings)
  }

  private mutating func writeConcepts(_ lexicon: LexiconTables, _ weights: FieldWeightTables) {
    var start = 0
    let concepts = zip(lexicon.concepts, weights.concepts).map { concept, weight in
      defer { start += concept.id.utf8.count }
      return "{\(weight),\(start),\(concept.id.utf8.count),\(concept.kind)}"
    }
    write("char", "ids", lexicon.concepts.flatMap(\.id.utf8).map(\.description))
    write("char *const", "kinds", lexicon.kinds.map { "\"\($0)\"" })
    write("struct govdiff_concept", "concepts", concepts)
  }

  private mutating func writeOpenings(_ lexicon: LexiconTables) -> Slots {
    let openings = lexicon.openings
    let slots = Slots(openings.map(\.key))
    var mayOpen = [UInt8](repeating: 0, count: 1 << 13)
    for opening in openings {
      let bit = Int((opening.key &* Slots.spread) >> 16)
      mayOpen[bit >> 3] |= 1 << UInt8(bit & 7)
    }
    write("uint8_t", "may_open", mayOpen.map(\.description))
    let entries = slots.places.map { place in
      place.map { openings[$0] }.map { "{\($0.key)u,\($0.range.lowerBound),\($0.range.count)}" }
    }
    write("struct govdiff_opening", "openings", entries.map { $0 ?? "{0}" })
    return slots
  }

  private mutating func writeBigrams(_ weights: FieldWeightTables) -> Slots {
    let slots = Slots(weights.bigrams.map(\.key))
    let entries = slots.places.map { place in
      place.map { weights.bigrams[$0] }.map { "{\($0.weight),\($0.key)u}" }
    }
    write("struct govdiff_bigram", "bigrams", entries.map { $0 ?? "{0}" })
    return slots
  }
}
