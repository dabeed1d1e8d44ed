import Foundation
import ReportDiff
import TestSupport
import Testing

@Suite("The files that fuzzing starts from")
struct SeedTests {
  @Test("are the sample report as it is set now", arguments: SampleFiles.all.map(\.format.rawValue))
  func seed(_ format: String) throws {
    let bytes = try #require(SampleFiles.all.first { $0.format.rawValue == format }?.bytes)
    let folder = Place.package.appending(path: "Tests/FormatTests/Seeds/\(format)")
    #expect(try Golden(folder.appending(path: "sample")).difference(from: bytes) == nil)
  }
}
