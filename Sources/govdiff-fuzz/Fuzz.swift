import CLibFuzzer

@testable import ReportDiff

/// Feeds one reader whatever libFuzzer thinks of; `GOVDIFF_FUZZ` names the reader: text, html, pdf or docx.
@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, size in tryReading(data, size) }
  }
}

/// The entry point that libFuzzer's own main would call; its archive does not link without it.
@_cdecl("LLVMFuzzerTestOneInput")
func tryReading(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  do throws(SourceError) {
    let report = try FuzzedReader.named.report(bytes)
    let comparison = Comparison(of: YearPair(old: report, new: report))
    precondition(comparison.isEmpty, "a report differs from itself")
    let text = TerminalRendering.text(of: comparison, options: TerminalOptions())
    precondition(!text.utf8.contains(0x1B), "a control sequence reached the terminal")
  } catch {
    precondition(!error.problem(.chinese).isEmpty, "refused without a reason")
  }
  return 0
}
