import CResources

/// When a whole sentence says that something happens, by its markers.
///
/// Promises are read clause by clause instead: see ``Clause/isFuture(year:)``.
enum Tense {
  private static let future = Resource.classes(govdiff_tense_txt())["future"].texts

  /// Whether the sentence speaks of something still to come.
  static func isFuture(_ text: Text) -> Bool { text.contains(anyOf: future) }
}
