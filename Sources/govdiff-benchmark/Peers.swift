/// What others take for the text difference of the same two files, each as a whole process.
struct Peers {
  private static let runs = 9

  let own: String
  let scripts: String

  /// The commands, with what they are called; the first is ours.
  private func commands(_ old: String, _ new: String) -> [(name: String, words: [String])] {
    let git = ["git", "-c", "core.pager=", "diff", "--no-index", "--no-color", "--word-diff"]
    let python = ["difflib", "diff-match-patch", "lxml.html.diff", "xmldiff"].map { name in
      (name: "Python, \(name)", words: ["python3", "\(scripts)/peers.py", name, old, new])
    }
    return [
      ("govdiff, to a terminal", [own, "--no-pager", old, new]),
      ("govdiff, to JSON", [own, "--format", "json", old, new]),
      ("govdiff --version", [own, "--version"]),
      ("git, characters", git + ["--word-diff-regex=.", old, new]),
      ("wdiff", ["wdiff", old, new]),
      ("dwdiff", ["dwdiff", old, new]),
    ] + python
  }

  /// The table.
  func lines(old: String, new: String) -> [String] {
    var out = [Table.line("whole processes, ms", ["median", "of git's", "peak MiB"])]
    let measured = measure(commands(old, new))
    let git = measured.first { $0.name.hasPrefix("git") }?.time
    for (name, time, peak) in measured {
      guard let time else {
        out.append(Table.line(name, ["not installed"]))
        continue
      }
      let ratio = git.map { Table.decimals(Double(time) / Double($0), 2) } ?? "-"
      let memory = Table.decimals(Double(peak) / 1024, 1)
      out.append(Table.line(name, [Table.milliseconds(time), ratio, memory]))
    }
    return out
  }

  /// The median of each, the commands taking turns.
  private func measure(
    _ commands: [(name: String, words: [String])]
  ) -> [(name: String, time: Int?, peak: Int)] {
    var times = [[Int]](repeating: [], count: commands.count)
    var peaks = [Int](repeating: 0, count: commands.count)
    for _ in 0..<Self.runs {
      for (index, command) in commands.enumerated() {
        // 127: a shell or a script that finds nothing to run; 3: a module that is not there.
        guard let child = ChildProcess(command.words), child.status < 3 else { continue }
        times[index].append(child.time)
        peaks[index] = max(peaks[index], child.peak)
      }
    }
    return commands.indices.map { index in
      let sorted = times[index].sorted()
      return (commands[index].name, sorted.isEmpty ? nil : sorted[sorted.count / 2], peaks[index])
    }
  }
}
