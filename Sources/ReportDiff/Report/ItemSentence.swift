extension Report {
  /// The sentence of section five that an item begins in.
  func sentence(of item: Item) -> Sentence? {
    let opening = item.text.prefix(8)
    return section(.problems)?.sentences.first { $0.text.contains(opening) }
  }
}
