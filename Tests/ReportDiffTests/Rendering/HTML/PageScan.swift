/// What tests look for in a written page, found by its plain text alone.
struct PageScan {
  let page: String

  init(_ bytes: [UInt8]) {
    page = String(decoding: bytes, as: UTF8.self)
  }

  /// The anchors, in order.
  var ids: [String] { values(after: " id=\"") }

  /// The anchors that links lead to.
  var goals: [String] { values(after: " href=\"#") }

  /// Every link, whatever it leads to.
  var links: [String] { values(after: " href=\"") }

  /// What stands between the tags of an element that is there once.
  func text(ofOnly tag: String) -> String? {
    let parts = page.split(separator: "<\(tag)>", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return parts[1].split(separator: "</\(tag)>", omittingEmptySubsequences: false).first.map(
      String.init
    )
  }

  /// The levels of the headings, in order.
  var headingLevels: [Int] {
    page.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
  }

  /// The value of a colour of the style sheet, light or dark.
  func color(_ name: String, dark: Bool) -> [Double]? {
    let values = page.split(separator: "--\(name): #").dropFirst().map { $0.prefix(6) }
    guard values.count >= 2, let number = UInt32(values[dark ? 1 : 0], radix: 16) else {
      return nil
    }
    return [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { Double($0) / 255 }
  }

  private func values(after opening: String) -> [String] {
    page.split(separator: opening, omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }
}
