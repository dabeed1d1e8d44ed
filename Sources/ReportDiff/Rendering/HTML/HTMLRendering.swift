import Markup

/// The change report as a web page that stands alone: no second file, nothing from a network, and all of it
/// there without its script.
public enum HTMLRendering {
  /// What two reports differ in, for people to read, print and cite.
  ///
  /// Every change (`#w12`), sentence (`#new-overview.3`), place that a moved sentence has left
  /// (`#left-overview.3`), cell (`#cell-requests.new.total`), section (`#section-1`), promise (`#c1`), problem
  /// (`#problem-1`) and finding (`#f1`) has an anchor.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of everything but the quoted reports.
  /// - Returns: the page in UTF-8.
  public static func page(of comparison: Comparison, language: Language) -> [UInt8] {
    HTMLPage(of: comparison, in: language).document.write()
  }
}
