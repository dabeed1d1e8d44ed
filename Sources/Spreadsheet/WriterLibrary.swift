import CXLSXWriter

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The functions of libxlsxwriter, found when the first workbook is written.
///
/// It is not linked: it brings libcrypto along, which every run would load and relocate for nothing
/// (docs/decisions/0010-xlsxwriter-at-run-time.md).
struct WriterLibrary: Sendable {
  typealias Workbook = UnsafeMutablePointer<lxw_workbook>
  typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>
  typealias Format = UnsafeMutablePointer<lxw_format>

  let open:
    @convention(c) @Sendable (UnsafePointer<CChar>, UnsafeMutablePointer<lxw_workbook_options>?)
      -> Workbook?
  let close: @convention(c) @Sendable (Workbook) -> lxw_error
  let describe:
    @convention(c) @Sendable (Workbook, UnsafeMutablePointer<lxw_doc_properties>) -> lxw_error
  let addSheet: @convention(c) @Sendable (Workbook, UnsafePointer<CChar>) -> Worksheet?
  let addFormat: @convention(c) @Sendable (Workbook) -> Format?
  let setBold: @convention(c) @Sendable (Format) -> Void
  let setWrap: @convention(c) @Sendable (Format) -> Void
  let setAlignment: @convention(c) @Sendable (Format, UInt8) -> Void
  let writeNumber:
    @convention(c) @Sendable (Worksheet, UInt32, UInt16, Double, Format?) -> lxw_error
  let writeText:
    @convention(c) @Sendable (Worksheet, UInt32, UInt16, UnsafePointer<CChar>, Format?) -> lxw_error
  let setColumn: @convention(c) @Sendable (Worksheet, UInt16, UInt16, Double, Format?) -> lxw_error
  let freeze: @convention(c) @Sendable (Worksheet, UInt32, UInt16) -> Void
  let filter: @convention(c) @Sendable (Worksheet, UInt32, UInt16, UInt32, UInt16) -> lxw_error

  let setLandscape: @convention(c) @Sendable (Worksheet) -> Void
  let setPaper: @convention(c) @Sendable (Worksheet, UInt8) -> Void
  let fitToPages: @convention(c) @Sendable (Worksheet, UInt16, UInt16) -> Void
  let repeatRows: @convention(c) @Sendable (Worksheet, UInt32, UInt32) -> lxw_error

  static let shared = Result { () throws(SpreadsheetError) in try WriterLibrary() }

  /// Debian's name, the name of a development package, and Homebrew's.
  private static let names = [
    "libxlsxwriter.so.4", "libxlsxwriter.so", "libxlsxwriter.dylib",
    "/opt/homebrew/lib/libxlsxwriter.dylib", "/usr/local/lib/libxlsxwriter.dylib",
  ]

  private init() throws(SpreadsheetError) {
    guard let handle = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first
    else { throw .noLibrary }
    func find<Function>(_ name: String) throws(SpreadsheetError) -> Function {
      guard let address = dlsym(handle, name) else { throw .noLibrary }
      return unsafeBitCast(address, to: Function.self)
    }
    open = try find("workbook_new_opt")
    close = try find("workbook_close")
    describe = try find("workbook_set_properties")
    addSheet = try find("workbook_add_worksheet")
    addFormat = try find("workbook_add_format")
    setBold = try find("format_set_bold")
    setWrap = try find("format_set_text_wrap")
    setAlignment = try find("format_set_align")
    writeNumber = try find("worksheet_write_number")
    writeText = try find("worksheet_write_string")
    setColumn = try find("worksheet_set_column")
    freeze = try find("worksheet_freeze_panes")
    filter = try find("worksheet_autofilter")
    setLandscape = try find("worksheet_set_landscape")
    setPaper = try find("worksheet_set_paper")
    fitToPages = try find("worksheet_fit_to_pages")
    repeatRows = try find("worksheet_repeat_rows")
  }
}
