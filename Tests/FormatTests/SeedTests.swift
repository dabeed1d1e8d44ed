import Foundation
import ReportDiff
import TestSupport
import Testing

@testable import MadeCorpus

@Suite("The files that fuzzing starts from")
struct SeedTests {
  @Test("are the sample report as it is set now", arguments: SampleFiles.all.map(\.format.rawValue))
  func seed(_ format: String) throws {
    let bytes = try #require(SampleFiles.all.first { $0.format.rawValue == format }?.bytes)
    let folder = Place.package.appending(path: "Tests/FormatTests/Seeds/\(format)")
    #expect(try Golden(folder.appending(path: "sample")).difference(from: bytes) == nil)
  }

  @Test("are the archive copy of the sample as it is set now")
  func archive() throws {
    let folder = Place.package.appending(path: "Tests/FormatTests/Seeds/html")
    let page = SampleFiles.archive
    #expect(try Golden(folder.appending(path: "archive")).difference(from: page) == nil)
  }

  @Test("are the main part of the sample as a Word document as it is set now")
  func part() throws {
    let folder = Place.package.appending(path: "Tests/FormatTests/Seeds/docx")
    let part = WordSetting.document(.standard)
    #expect(try Golden(folder.appending(path: "document")).difference(from: part) == nil)
  }
}
