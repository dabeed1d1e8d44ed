/// How like the items of one list are to those of another, each pair in the light of all others.
struct ItemLikeness: Sendable {
  /// The numbers of each pair, by row and column.
  let numbers: [[[Double]]]

  /// The names of the numbers: those of the pair, and how far each side likes another better.
  static let names = ItemMeaning.names + ["row_lead", "column_lead", "sense_lead"]

  init(_ rows: [Text], _ columns: [Text], _ space: SemanticSpace = .shared) {
    let left = rows.map { ItemMeaning($0, .shared, space) }
    let right = columns.map { ItemMeaning($0, .shared, space) }
    let plain = left.map { mine in right.map { mine.likeness(to: $0) } }
    let sums = plain.map { $0.map { $0[0] + $0[5] } }
    let best = (
      rows: sums.map { Best(of: $0) },
      columns: columns.indices.map { column in Best(of: sums.map { $0[column] }) }
    )
    let senses = plain.map { $0.map { $0[ItemMeaning.sense] } }
    let nearest = senses.map { Best(of: $0) }
    numbers = plain.indices.map { row in
      plain[row].indices.map { column in
        let mine = sums[row][column]
        return plain[row][column] + [
          mine - best.columns[column].but(row), mine - best.rows[row].but(column),
          senses[row][column] - nearest[row].but(column),
        ]
      }
    }
  }
}

/// The two greatest of some numbers.
private struct Best {
  private var place = -1
  private var first = 0.0
  private var second = 0.0

  init(of numbers: [Double]) {
    for (index, number) in numbers.enumerated() {
      if place < 0 || number > first {
        second = place < 0 ? 0 : first
        (place, first) = (index, number)
      } else if number > second || index == 1 {
        second = number
      }
    }
  }

  /// The greatest beside one of the numbers; 0 where there is no other.
  func but(_ index: Int) -> Double { index == place ? second : first }
}
