/// A command as its user writes it, cut into words without a shell.
///
/// Words stand between white space; what stands between two `'` or two `"` is taken as it is, white space
/// included. Nothing else is special: no variables, no `~`, no pipes, no backslashes.
public struct CommandWords: Sendable, Hashable {
  /// The words, the program first.
  public let words: [String]

  /// Cuts a command; `nil` where a quotation mark is not closed or there is no word.
  public init?(_ command: String) {
    var (words, word) = ([String](), String?.none)
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let last = word { words.append(last) }
    guard quote == nil, let first = words.first, !first.isEmpty else { return nil }
    self.words = words
  }

  /// Takes words that are cut already.
  public init(words: [String]) { self.words = words }
}
