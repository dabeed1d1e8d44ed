/// A sum over cells of a report, with what is not known about it.
struct Sum {
  /// The cells added, in order.
  let parts: [Cell]

  init(_ keys: [CellKey], in report: Report) {
    parts = keys.map { report.cells[$0] }
  }

  /// The sum, cells printed empty counted as nothing; `nil` where a part is missing, illegible or itself
  /// inferred from a sum, or where none has a value.
  var value: Double? {
    guard parts.allSatisfy({ $0.isPrinted && ($0.value != nil || $0.state == .blank) }) else {
      return nil
    }
    let values = parts.compactMap(\.value)
    return values.isEmpty ? nil : values.reduce(0, +)
  }

  /// Whether a part is printed empty, so that the sum stands on reading 空白 as nothing.
  var hasBlank: Bool { parts.contains { $0.state == .blank } }

  /// The parts that are not 0, written out: `3440 + 75 + 1`.
  var written: String {
    let values = parts.compactMap(\.value).filter { $0 != 0 }
    return values.isEmpty ? "0" : values.map(Figures.plain).joined(separator: " + ")
  }
}

extension Finding {
  /// How grave a broken sum is: an error, or a question where cells printed empty take part.
  static func severity(ofBroken sums: Sum...) -> Severity {
    sums.contains(where: \.hasBlank) ? .warning : .error
  }
}

extension Cell {
  /// Whether the value stands in the source; one that a sum left proves nothing about the sum.
  var isPrinted: Bool { state != .inferred }

  /// The value as printed; `nil` where there is none.
  var printedValue: Double? { isPrinted ? value : nil }
}
