import CMemory

/// What the process has of memory beyond what is in use.
package enum ProcessMemory {
  /// Gives back what was freed and is kept for later, so that one stage's working memory does not lie beneath the
  /// next one's.
  package static func giveBack() { govdiff_give_back_memory() }

  /// Takes much at a time from now on, as the memory of a further thread else grows by a page at a time, a call each.
  static func takeAtOnce() { govdiff_take_memory_at_once() }
}
