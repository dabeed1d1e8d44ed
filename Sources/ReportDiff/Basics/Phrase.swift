/// The languages govdiff speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, the language of the people who use it.
  case chinese = "zh"
  /// English.
  case english = "en"
}

/// One user-facing wording in every language; a wording that lacks a language does not compile.
public struct Phrase: Sendable, Hashable {
  let chinese: String
  let english: String

  /// Makes a phrase of its wordings.
  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The wording in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
