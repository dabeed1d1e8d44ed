import Foundation
import ReportDiff
import TestSupport
import Testing

@Suite("The size of the page", .enabled(if: Place.isShared("corpus"), "\(Place.sharedIsAbsent)"))
struct PageSizeTests {
  @Test("a page on two long reports is far below a megabyte")
  func size() throws {
    let folder = Place.shared.appending(path: "corpus/pairs/suqian-2023-2024")
    let reports = try ["old.txt", "new.txt"].map { name in
      try Report(from: SourceFile(path: name, bytes: Place.bytes(of: folder.appending(path: name))))
    }
    let comparison = Comparison(of: YearPair(old: reports[0], new: reports[1]))
    #expect(HTMLRendering.page(of: comparison, language: .chinese).count < 300_000)
  }
}
