import CommandSupport
import ReportBatch
import ReportDiff

extension ProgressLine {
  /// Takes notice of what happens in a batch.
  func observe(_ event: Batch.Event) {
    switch event {
    case .identifying(let total): begin(Words.identifying, total)
    case .comparing(let total): begin(Words.comparing, total)
    case .step: step()
    case .kept: break
    case .failed(let error): report(Trouble(error))
    case .noWorkbook(let error): report(Trouble("index.xlsx", error.problem, error.remedy))
    case .summing: begin(Words.summing, 0)
    }
  }
}

private enum Words {
  static let identifying = Phrase(zh: "识别机关和年度", en: "identifying")
  static let comparing = Phrase(zh: "比较", en: "comparing")
  static let summing = Phrase(zh: "写总览", en: "writing the overview")
}
