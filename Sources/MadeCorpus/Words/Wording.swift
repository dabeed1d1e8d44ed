/// A wording with choices and blanks: `[一|二]` is one of the two, `{who}` what a blank of that name holds.
struct Wording: Sendable {
  private indirect enum Piece: Sendable {
    case text(String)
    case blank(String)
    case choice([Wording])
  }

  private let pieces: [Piece]

  init(_ source: some StringProtocol) {
    var rest = Array(source.unicodeScalars)[...]
    self.init(reading: &rest)
  }

  /// Reads up to what ends an alternative.
  private init(reading rest: inout ArraySlice<Unicode.Scalar>) {
    var (pieces, text) = ([Piece](), String.UnicodeScalarView())
    func close() {
      if !text.isEmpty { pieces.append(.text(String(text))) }
      text = String.UnicodeScalarView()
    }
    while let next = rest.first, next != "|", next != "]" {
      rest.removeFirst()
      switch next {
      case "[":
        close()
        var choices = [Wording(reading: &rest)]
        while rest.popFirst() == "|" { choices.append(Wording(reading: &rest)) }
        pieces.append(.choice(choices))
      case "{":
        close()
        let name = rest.prefix { $0 != "}" }
        rest.removeFirst(min(rest.count, name.count + 1))
        pieces.append(.blank(String(String.UnicodeScalarView(name))))
      default: text.append(next)
      }
    }
    close()
    self.pieces = pieces
  }

  /// The wording with its choices made and its blanks filled.
  func filled(with blanks: Blanks, _ dice: inout Dice) -> String {
    var choosing = Dice(seed: dice.next())
    return filled(with: blanks, choosing: &choosing, &dice)
  }

  /// The wording with its choices made by some dice and its numbers by others.
  func filled(with blanks: Blanks, choosing: inout Dice, _ dice: inout Dice) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let some): text += some
      case .blank(let name): text += blanks.text(of: name, &dice)
      case .choice(let choices):
        text += choosing.pick(choices).filled(with: blanks, choosing: &choosing, &dice)
      }
    }
  }
}

/// What the blanks of a wording hold: what is the same for a whole report or item, and numbers made up anew.
struct Blanks: Sendable {
  private var bound: [String: String] = [:]

  /// These with some more.
  func with(_ more: [String: String]) -> Blanks {
    var blanks = self
    blanks.bound.merge(more) { $1 }
    return blanks
  }

  func text(of name: String, _ dice: inout Dice) -> String {
    if let text = bound[name] { return text }
    switch name {
    case "n": return "\(dice.within(2...9))"
    case "m": return "\(dice.within(21...480))"
    case "k": return "\(dice.within(1_200...96_000))"
    case "month": return "\(dice.within(3...11))"
    // A blank that nothing fills stands as it is, and a test finds it.
    default: return "{\(name)}"
    }
  }
}
