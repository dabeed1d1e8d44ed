/// Documents that a page shows in a frame or links to instead of printing their text.
enum PageAttachment {
  private static let endings = [".pdf", ".doc", ".docx", ".wps", ".ofd"]

  /// The address of a frame that may show a report; frames of maps and counters are none.
  static func inFrame(_ address: String) -> String? {
    let bare = address.lowercased()
    return endings.contains(where: bare.contains) || bare.contains("viewer") ? address : nil
  }

  /// The address of a linked document.
  static func linked(_ address: String) -> String? {
    let bare = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    return endings.contains(where: bare.hasSuffix) ? address : nil
  }
}
