/// When a sentence says that something happens, by its markers.
enum Tense: Sendable {
  /// Something that is still to come.
  case future
  /// Something that is still wrong, or was not done.
  case lacking
  /// What ought to be done, or that all went well: no act.
  case attitude
  /// An account, as a report's sentences are unless marked otherwise.
  case account

  private static let markers = Resource.classes(PackageResources.tense_txt)

  init(of text: Text) {
    if text.contains(anyOf: Self.markers["future"] ?? []) {
      self = .future
    } else if text.contains(anyOf: Self.markers["lacking"] ?? []) {
      self = .lacking
    } else if text.contains(anyOf: (Self.markers["duty"] ?? []) + (Self.markers["praise"] ?? [])) {
      self = .attitude
    } else {
      self = .account
    }
  }
}
