import CMemory

/// Memory that is no longer used and that the allocator keeps for later.
enum FreedMemory {
  /// Gives it back to the system, so that one stage's working memory does not lie beneath the next one's.
  static func giveBack() { govdiff_give_back_memory() }
}
