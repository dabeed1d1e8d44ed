import ReportDiff
internal import Synchronization

/// The reports that were read last, as each year is compared with the one before and the one behind.
final class ReportCache: Sendable {
  private let kept = Mutex<[(sha256: String, report: Report)]>([])
  private static let most = 24

  func report(_ sha256: String) -> Report? {
    kept.withLock { kept in kept.first { $0.sha256 == sha256 }?.report }
  }

  func keep(_ report: Report) {
    kept.withLock { kept in
      kept.removeAll { $0.sha256 == report.source.sha256 }
      kept.insert((report.source.sha256, report), at: 0)
      if kept.count > ReportCache.most { kept.removeLast() }
    }
  }
}
