/// One attribute of an element.
///
/// The list is closed: an attribute that runs, loads or restyles anything (`onclick`, `src`, `style`)
/// cannot be spelled, and a link leads nowhere but to an anchor of the same page.
public struct Attribute: Sendable, Hashable {
  let name: String
  let value: String

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The anchor that links lead to.
  public static func id(_ value: String) -> Attribute { Attribute("id", value) }

  /// The classes that the style sheet knows, with spaces between.
  public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }

  /// A link to an anchor of the same page.
  public static func link(to anchor: String) -> Attribute { Attribute("href", "#" + anchor) }

  /// The language of the text, as a BCP 47 tag.
  public static func language(_ tag: String) -> Attribute { Attribute("lang", tag) }

  /// How many columns a cell takes.
  public static func columns(_ count: Int) -> Attribute { Attribute("colspan", "\(count)") }

  /// What a header cell is the header of: `row`, `col` or `rowgroup`.
  public static func scope(_ value: String) -> Attribute { Attribute("scope", value) }

  /// What a meta element is about.
  public static func name(_ value: String) -> Attribute { Attribute("name", value) }

  /// What a meta element says.
  public static func content(_ value: String) -> Attribute { Attribute("content", value) }

  /// The response header that a meta element stands in for.
  public static func header(_ name: String) -> Attribute { Attribute("http-equiv", name) }

  /// The kind of an input element.
  public static func type(_ value: String) -> Attribute { Attribute("type", value) }

  /// The anchor of the input that a label names.
  public static func labels(_ anchor: String) -> Attribute { Attribute("for", anchor) }

  /// The name that assistive technology reads out.
  public static func spokenLabel(_ value: String) -> Attribute { Attribute("aria-label", value) }

  static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
}
