/// One attribute of an element.
///
/// The list is closed: an attribute that runs, loads or restyles anything (`onclick`, `src`, `style`)
/// cannot be spelled, and a link leads nowhere but to an anchor of the same page or a file beside it. What
/// drawings need stands in a list of its own.
public struct Attribute: Sendable, Hashable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The anchor that links lead to.
  public static func id(_ value: String) -> Attribute { Attribute("id", value) }

  /// The classes that the style sheet knows, with spaces between.
  public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }

  /// A link to an anchor of the same page.
  public static func link(to anchor: String) -> Attribute { Attribute("href", "#" + anchor) }

  /// A link to a file beside the page or in a folder below: every character that an address gives a meaning to
  /// stands for itself (RFC 3986), so that it leads nowhere else.
  public static func link(toFile path: String) -> Attribute {
    Attribute("href", "./" + path.utf8.map(escaped).joined())
  }

  private static func escaped(_ unit: UInt8) -> String {
    switch unit {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "/"):
      String(UnicodeScalar(unit))
    default:
      "%" + (unit < 16 ? "0" : "") + String(unit, radix: 16, uppercase: true)
    }
  }

  /// The language of the text, as a BCP 47 tag.
  public static func language(_ tag: String) -> Attribute { Attribute("lang", tag) }

  /// How many columns a cell takes.
  public static func columns(_ count: Int) -> Attribute { Attribute("colspan", "\(count)") }

  /// How many rows a cell takes.
  public static func rows(_ count: Int) -> Attribute { Attribute("rowspan", "\(count)") }

  /// What a header cell is the header of: `row`, `col` or `rowgroup`.
  public static func scope(_ value: String) -> Attribute { Attribute("scope", value) }

  /// What a meta element is about, or the group that a form control belongs to.
  public static func name(_ value: String) -> Attribute { Attribute("name", value) }

  /// What a meta element says.
  public static func content(_ value: String) -> Attribute { Attribute("content", value) }

  /// The response header that a meta element stands in for.
  public static func header(_ name: String) -> Attribute { Attribute("http-equiv", name) }

  /// What a form control stands for when it is chosen.
  public static func value(_ value: String) -> Attribute { Attribute("value", value) }

  /// A form control that is chosen from the start.
  public static let checked = Attribute("checked", "checked")

  /// Not shown until the script has something to show in it.
  public static let hidden = Attribute("hidden", "hidden")

  /// Unfolded from the start.
  public static let open = Attribute("open", "open")

  /// A stop of the tab key; scrolling by keys needs one.
  public static let tabStop = Attribute("tabindex", "0")

  /// A place that links and scripts may move to, and the tab key not.
  public static let goal = Attribute("tabindex", "-1")

  /// What the element is for assistive technology.
  public static func role(_ value: String) -> Attribute { Attribute("role", value) }

  /// The element whose text names this one for assistive technology.
  public static func spoken(by anchor: String) -> Attribute {
    Attribute("aria-labelledby", anchor)
  }

  /// Nothing that assistive technology should read out, as it is said elsewhere.
  public static let unspoken = Attribute("aria-hidden", "true")

  /// A change of the text is read out when there is time.
  public static let live = Attribute("aria-live", "polite")

  /// A word for the style sheet and the script: `data-kind`.
  public static func data(_ name: StaticString, _ value: String) -> Attribute {
    Attribute("data-\(name)", value)
  }

  /// The kind of an input element.
  public static func type(_ value: String) -> Attribute { Attribute("type", value) }

  /// The anchor of the input that a label names.
  public static func labels(_ anchor: String) -> Attribute { Attribute("for", anchor) }

  /// The name that assistive technology reads out.
  public static func spokenLabel(_ value: String) -> Attribute { Attribute("aria-label", value) }

  static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
}
