extension Repetition {
  /// Measures what sections of this year have from last year, from wherever in it.
  init(of sections: [SectionChange], along alignment: Alignment) {
    let known = alignment.sentences.forms
    var forms = YearPair<[SentenceForm]>(old: [], new: [])
    // By their places, as a copy of a change is one of all the texts in it.
    for section in sections.indices {
      for change in sections[section].changes.indices {
        let numbers = sections[section].changes[change].numbers
        forms.old += known.old[numbers.old]
        forms.new += known.new[numbers.new]
      }
    }
    let copies = forms.new.map { SentenceCopy($0, alignment.sentences) }
    self.init(
      whole: Share(copies),
      own: Share(copies.filter { !$0.isPrescribed }),
      measures: Measures(forms, sections, grams: alignment.sentences.gramCount)
    )
  }
}

/// One of this year's sentences, and how much of it is last year's.
struct SentenceCopy: Sendable {
  let form: SentenceForm
  /// Last year's sentence, where there is one.
  let source: SentenceForm?
  /// How many characters it has, marks and spaces left out.
  let characters: Int
  /// Whether it stands in last year's report to the letter.
  let isVerbatim: Bool
  /// Whether it does but for years, figures and a word or two.
  let isNear: Bool
  /// Whether the law or the form prescribes it.
  let isPrescribed: Bool

  /// From this likeness on, a word or two differ.
  static let leastNear = 0.9

  init(_ form: SentenceForm, _ alignment: SentenceAlignment) {
    let pair = alignment.pairs.new[form.numbers.lowerBound]
    self.form = form
    source = pair?.sentences.old
    characters = form.characters
    isVerbatim = pair.map { $0.sentences.old.content == $0.sentences.new.content } ?? false
    isNear = pair.map { $0.similarity >= Self.leastNear } ?? false
    isPrescribed = form.isPrescribed
  }
}

extension Repetition.Share {
  init(_ copies: [SentenceCopy]) {
    let all = copies.reduce(0) { $0 + $1.characters }
    func share(_ isCounted: (SentenceCopy) -> Bool) -> Double {
      let count = copies.reduce(0) { $0 + (isCounted($1) ? $1.characters : 0) }
      return all == 0 ? 0 : Double(count) / Double(all)
    }
    self.init(characters: all, verbatim: share(\.isVerbatim), near: share(\.isNear))
  }
}

extension Repetition.Measures {
  private static func areSame(_ forms: YearPair<[SentenceForm]>) -> Bool {
    forms.old.count == forms.new.count
      && zip(forms.old, forms.new).allSatisfy { $0.sentence.text == $1.sentence.text }
  }

  fileprivate init?(_ forms: YearPair<[SentenceForm]>, _ sections: [SectionChange], grams: Int) {
    guard !forms.old.isEmpty, !forms.new.isEmpty else { return nil }
    if Self.areSame(forms) {
      self.init(cosine: 1, jaccard: 1, minimumEdit: 1, simple: 1)
      return
    }
    let counts = TermCounts(forms, grams: grams)
    let edits = EditCounts(sections)
    self.init(
      cosine: counts.cosine,
      jaccard: counts.jaccard,
      minimumEdit: 1 - Double(edits.edited) / Double(max(1, edits.all)),
      simple: 1 - Double(edits.inChanged) / Double(max(1, edits.all))
    )
  }
}

/// What two texts share, in terms: character bigrams, figures as one mark.
private struct TermCounts {
  private var products = YearPair(old: 0, new: 0)
  private var product = 0
  private var both = 0
  private var either = 0

  /// Takes sentences whose bigrams have numbers below `grams`.
  init(_ forms: YearPair<[SentenceForm]>, grams: Int) {
    var counts = [(old: Int32, new: Int32)](repeating: (0, 0), count: grams)
    counts.withUnsafeMutableBufferPointer { counts in
      for form in forms.old {
        for gram in form.own { addOld(&counts[Int(gram)]) }
        for gram in form.prescribed { addOld(&counts[Int(gram)]) }
      }
      for form in forms.new {
        for gram in form.own { addNew(&counts[Int(gram)]) }
        for gram in form.prescribed { addNew(&counts[Int(gram)]) }
      }
    }
  }

  /// Counts a term of the old text, all of which come first; (n + 1)² is n² and 2n + 1.
  private mutating func addOld(_ count: inout (old: Int32, new: Int32)) {
    if count.old == 0 { either += 1 }
    products.old += 2 * Int(count.old) + 1
    count.old += 1
  }

  private mutating func addNew(_ count: inout (old: Int32, new: Int32)) {
    if count.new == 0 {
      if count.old > 0 { both += 1 } else { either += 1 }
    }
    products.new += 2 * Int(count.new) + 1
    product += Int(count.old)
    count.new += 1
  }

  var cosine: Double {
    let lengths = Double(products.old).squareRoot() * Double(products.new).squareRoot()
    return lengths == 0 ? 0 : min(1, Double(product) / lengths)
  }

  var jaccard: Double { either == 0 ? 0 : Double(both) / Double(either) }
}

/// How many characters of both years' texts were edited, and how many stand in sentences that were.
private struct EditCounts {
  private(set) var all = 0
  private(set) var edited = 0
  private(set) var inChanged = 0

  init(_ sections: [SectionChange]) {
    for section in sections.indices {
      for change in sections[section].changes.indices { add(sections[section].changes[change]) }
    }
  }

  private mutating func add(_ change: SentenceChange) {
    var (length, touched) = (0, 0)
    for place in change.edits.indices {
      let count = change.edits[place].text.count
      let isKept = change.edits[place].operation == .equal
      length += isKept ? 2 * count : count
      touched += isKept ? 0 : count
    }
    all += length
    edited += touched
    inChanged += change.sort == .same ? 0 : length
  }
}
