/// How like the items of one list are to those of another, each pair in the light of all others.
struct ItemLikeness: Sendable {
  /// The numbers of each pair, by row and column.
  let numbers: [[[Double]]]

  /// The names of the numbers: those of the pair, and how far each side likes another better.
  static let names = ItemMeaning.names + ["row_lead", "column_lead"]

  init(_ rows: [Text], _ columns: [Text]) {
    let (left, right) = (rows.map { ItemMeaning($0) }, columns.map { ItemMeaning($0) })
    let plain = left.map { mine in right.map { mine.likeness(to: $0) } }
    let sums = plain.map { $0.map { $0[0] + $0[5] } }
    numbers = plain.indices.map { row in
      plain[row].indices.map { column in
        let others = sums.indices.filter { $0 != row }.map { sums[$0][column] }
        let beside = sums[row].indices.filter { $0 != column }.map { sums[row][$0] }
        let mine = sums[row][column]
        return plain[row][column] + [mine - (others.max() ?? 0), mine - (beside.max() ?? 0)]
      }
    }
  }
}
