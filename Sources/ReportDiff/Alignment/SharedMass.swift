/// What every sentence of one list shares with every sentence of another, in weight of bigrams.
///
/// Only where a bigram of this year's stands in last year's as well is anything added, so that sentences that share
/// nothing cost nothing.
struct SharedMass {
  /// Column behind column, so that what a sentence of this year's shares lies together.
  private var values: [Int32]
  private let height: Int

  /// Takes two lists of sentences whose bigrams have numbers below `grams`.
  init(_ old: ArraySlice<SentenceForm>, _ new: ArraySlice<SentenceForm>, grams: Int) {
    height = old.count
    values = Array(repeating: 0, count: old.count * new.count)
    add(old.map(\.own), new.map(\.own), grams, weight: Int32(SentenceForm.weight))
    add(
      old.map(\.prescribed),
      new.map(\.prescribed),
      grams,
      weight: Int32(SentenceForm.prescribedWeight)
    )
  }

  subscript(row: Int, column: Int) -> Int { Int(values[column * height + row]) }

  /// Visits every place where two sentences share something, row by row.
  func visit(_ body: (_ row: Int, _ column: Int, _ common: Int) -> Void) {
    guard height > 0 else { return }
    values.withUnsafeBufferPointer { values in
      for row in 0..<height {
        for column in 0..<(values.count / height) where values[column * height + row] != 0 {
          body(row, column, Int(values[column * height + row]))
        }
      }
    }
  }

  private mutating func add(_ old: [[Int32]], _ new: [[Int32]], _ grams: Int, weight: Int32) {
    guard old.contains(where: { !$0.isEmpty }), new.contains(where: { !$0.isEmpty }) else { return }
    let rows = Postings(old, grams)
    let height = height
    // How often each bigram has come up in the sentence that it last came up in.
    var met = [(column: Int32, times: Int32)](repeating: (-1, 0), count: grams)
    values.withUnsafeMutableBufferPointer { values in
      met.withUnsafeMutableBufferPointer { met in
        for (column, sentence) in new.enumerated() {
          let shared = UnsafeMutableBufferPointer(
            rebasing: values[(column * height)...].prefix(height)
          )
          for gram in sentence.lazy.map(Int.init) {
            let isMore = met[gram].column == Int32(column)
            met[gram] = (Int32(column), isMore ? met[gram].times + 1 : 1)
            rows.visit(gram) { row, count in
              // Repeats are shared as often as both sentences have them.
              if count >= met[gram].times { shared[Int(row)] += weight }
            }
          }
        }
      }
    }
  }
}

/// Which sentences hold each bigram, and how often.
private struct Postings {
  private struct Posting {
    var sentence: Int32
    var count: Int32
  }

  private var postings: [Posting]
  /// Where the postings of each bigram begin and end.
  private var ranges: [(start: Int32, end: Int32)]

  init(_ sentences: [[Int32]], _ grams: Int) {
    var ranges = [(start: Int32, end: Int32)](repeating: (0, 0), count: grams)
    var postings: [Posting] = []
    ranges.withUnsafeMutableBufferPointer { ranges in
      for sentence in sentences { for gram in sentence { ranges[Int(gram)].end += 1 } }
      var start: Int32 = 0
      for gram in ranges.indices {
        let count = ranges[gram].end
        ranges[gram] = (start, start)
        start += count
      }
      postings = Array(repeating: Posting(sentence: 0, count: 0), count: Int(start))
      postings.withUnsafeMutableBufferPointer { postings in
        for (sentence, grams) in sentences.enumerated() {
          for gram in grams.lazy.map(Int.init) {
            let (start, end) = ranges[gram]
            if end > start, postings[Int(end) - 1].sentence == Int32(sentence) {
              postings[Int(end) - 1].count += 1
            } else {
              postings[Int(end)] = Posting(sentence: Int32(sentence), count: 1)
              ranges[gram].end += 1
            }
          }
        }
      }
    }
    (self.postings, self.ranges) = (postings, ranges)
  }

  /// Visits the sentences that hold a bigram.
  @inline(__always)
  func visit(_ gram: Int, _ body: (_ sentence: Int32, _ count: Int32) -> Void) {
    let (start, end) = ranges[gram]
    for place in start..<end { body(postings[Int(place)].sentence, postings[Int(place)].count) }
  }
}
