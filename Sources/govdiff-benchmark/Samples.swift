/// The median time of each part, by its name, as one build of the benchmark measures it.
struct Samples {
  /// The parts, in order.
  private(set) var names: [String] = []
  /// The times, in nanoseconds.
  private(set) var times: [String: Int] = [:]

  /// Measures every part of some suites.
  init(of suites: [Suite]) {
    for suite in suites {
      for part in suite.parts {
        add(
          "\(suite.pair.name): \(part.name)",
          Measurement(for: .milliseconds(60), part.run).median
        )
      }
    }
  }

  /// Reads what another build has printed.
  init(_ output: [UInt8]) {
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let time = Int(fields[1]) { add(String(fields[0]), time) }
    }
  }

  /// A line for each part.
  var lines: [String] { names.map { "\($0)\t\(times[$0] ?? 0)" } }

  private mutating func add(_ name: String, _ time: Int) {
    if times.updateValue(time, forKey: name) == nil { names.append(name) }
  }
}
