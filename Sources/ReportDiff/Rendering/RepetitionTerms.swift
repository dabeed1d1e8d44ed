/// How much was copied, in words, for every rendering for people.
enum RepetitionTerms {
  /// One line; `nil` where there is nothing to compare.
  static func line(_ repetition: Repetition) -> Phrase? {
    guard repetition.measures != nil, repetition.whole.characters > 0 else { return nil }
    let (whole, own) = (repetition.whole, repetition.own)
    let shares = [whole.verbatim, whole.near, own.verbatim, own.near].map(NumberText.share)
    return Phrase(
      zh: "与上年一字不差\(shares[0])，基本照搬\(shares[1])"
        + (own.characters > 0 ? "（除规定用语外 \(shares[2])、\(shares[3])）" : ""),
      en: "\(shares[0]) verbatim, \(shares[1]) nearly so"
        + (own.characters > 0 ? " (without prescribed wording \(shares[2]), \(shares[3]))" : "")
    )
  }
}
