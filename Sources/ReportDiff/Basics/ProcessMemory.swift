import CMemory

/// What the process has of memory beyond what is in use.
package enum ProcessMemory {
  /// Gives back what was freed and is kept for later, so that one stage's working memory does not lie beneath the
  /// next one's.
  package static func giveBack() { govdiff_give_back_memory() }

  private final class Kept: Sendable {
    let value: any Sendable

    init(_ value: any Sendable) { self.value = value }
  }

  /// Keeps a value to the end of the process, for one that is near it: all memory at once is freed sooner than
  /// piece by piece.
  package static func keep(_ value: any Sendable) { _ = Unmanaged.passRetained(Kept(value)) }

  /// Takes much at a time from now on, as the memory of a further thread else grows by a page at a time, a call each.
  static func takeAtOnce() { govdiff_take_memory_at_once() }
}
