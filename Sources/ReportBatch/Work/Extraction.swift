import ReportDiff

extension SourceFile {
  /// The file with the words of its pages, where it is a PDF; for threads of ``Workers/run(_:_:)`` only.
  func extractedHere() throws(SourceError) -> SourceFile {
    guard needsExtraction else { return self }
    let outcome = Workers.waiting { () async -> Result<SourceFile, SourceError> in
      do throws(SourceError) {
        return .success(try await self.extracted())
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
