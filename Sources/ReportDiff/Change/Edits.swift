/// Finds the way from one wording to another: Myers' shortest edit script over characters, with figures,
/// dates and Latin words whole, then cleaned so that a reader can follow it.
enum Edits {
  /// The edits; joined without the inserts they are `old`, without the deletes `new`, to the letter.
  static func between(_ old: Text, _ new: Text) -> [Edit] {
    if old == new { return old.isEmpty ? [] : [Edit(operation: .equal, text: old)] }
    // Worked out in one direction, so that swapping the years swaps the edits.
    let isSwapped = new.units.lexicographicallyPrecedes(old.units)
    let tokens =
      isSwapped
      ? YearPair(old: Tokens(new), new: Tokens(old)) : YearPair(old: Tokens(old), new: Tokens(new))
    let kept = KeptRuns(Myers.kept(tokens.old.ids, tokens.new.ids), tokens).cleaned.runs
    return edits(
      along: isSwapped ? kept.map(\.swapped) : kept,
      isSwapped ? YearPair(old: tokens.new, new: tokens.old) : tokens
    )
  }

  private static func edits(
    along kept: [KeptRuns.Run],
    _ tokens: YearPair<Tokens>
  ) -> [Edit] {
    var out: [Edit] = []
    func add(_ operation: Edit.Operation, _ text: Text) {
      if !text.isEmpty { out.append(Edit(operation: operation, text: text)) }
    }
    var (old, new) = (0, 0)
    for run in kept {
      add(.delete, tokens.old.text(old..<run.old))
      add(.insert, tokens.new.text(new..<run.new))
      add(.equal, tokens.new.text(run.new..<(run.new + run.length)))
      (old, new) = (run.old + run.length, run.new + run.length)
    }
    add(.delete, tokens.old.text(old..<tokens.old.count))
    add(.insert, tokens.new.text(new..<tokens.new.count))
    return out
  }
}
