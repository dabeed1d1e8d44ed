import CLibXML2

/// libxml2, made ready before its first use: two threads that used it first at once would wait for each other for ever.
enum MarkupLibrary {
  private static let isReady: Void = xmlInitParser()

  /// Makes the library ready, where it is not; threads that come meanwhile wait.
  static func use() { isReady }
}
