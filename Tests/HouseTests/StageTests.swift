import Foundation
import TestSupport
import Testing

@Suite("The stages of one comparison")
struct StageTests {
  /// The folders, each of which knows those before it; Basics and Form stand before all.
  static let stages = [
    "Basics", "Form", "Source", "Document", "Report", "Meaning", "Alignment", "Change",
    "FollowThrough",
    "Finding", "Rendering",
  ]

  @Test("no stage names a type of a later stage", arguments: stages.indices)
  func names(stage: Int) throws {
    let declared = try Self.stages.map {
      try files(of: $0).map(\.types).reduce(into: Set()) { $0.formUnion($1) }
    }
    let known = Set(declared[...stage].joined())
    let later = Set(declared[(stage + 1)...].joined()).subtracting(known)
    for file in try files(of: Self.stages[stage]) {
      #expect(file.words.intersection(later) == [], "\(file.path)")
    }
  }

  @Test("every folder of the library is a stage, or data")
  func folders() {
    let library = Place.package.appending(path: "Sources/ReportDiff")
    let folders = Place.contents(of: library).filter(\.hasDirectoryPath)
    #expect(Set(folders.map(\.lastPathComponent)) == Set(Self.stages))
  }

  private func files(of stage: String) throws -> [SwiftFile] {
    try SwiftFile.all(in: "Sources/ReportDiff/\(stage)/")
  }
}
