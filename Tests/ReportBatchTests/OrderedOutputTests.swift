import Foundation
import Testing

@testable import ReportBatch

@Suite("Answers in order")
struct OrderedOutputTests {
  @Test("answers of many threads are written in the order of their numbers")
  func order() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forWritingTo: url)
    let output = OrderedOutput(file.fileDescriptor, window: 8)
    for group in stride(from: 0, to: 80, by: 8) {
      for number in (group..<(group + 8)).reversed() {
        #expect(output.promise())
        output.write(Array("\(number)\n".utf8), at: number)
      }
    }
    let expected = (0..<80).map { "\($0)\n" }.joined()
    #expect(try String(contentsOf: url, encoding: .utf8) == expected)
    #expect(output.error == nil)
  }

  @Test("what cannot be written ends it, and nobody waits for ever")
  func closed() throws {
    let output = OrderedOutput(-1, window: 1)
    #expect(output.promise())
    output.write([1], at: 0)
    #expect(output.error == .output(EBADF))
    #expect(!output.promise())
    #expect(!output.promise())
  }
}
