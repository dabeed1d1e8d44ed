import Testing

/// The tests in a real browser, one after another: each browser takes a core or two.
@Suite(
  "The change report in a browser",
  .serialized,
  .enabled(if: Browser.isHere, "\(Browser.isAbsent)")
)
struct BrowserTests {}
