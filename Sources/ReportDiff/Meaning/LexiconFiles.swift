import CLexicon

/// The files of the lexicon, which lie in the binary.
enum LexiconFiles {
  static var all: [UnsafeBufferPointer<UInt8>] {
    (0..<govdiff_lexicon_count()).map { index in
      let file = govdiff_lexicon_file(index)
      return UnsafeBufferPointer(start: file.bytes, count: file.count)
    }
  }
}
