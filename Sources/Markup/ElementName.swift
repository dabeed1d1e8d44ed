/// The elements that a page may hold.
///
/// `style` and `script` are not among them, because their text is written as it stands: see
/// ``Asset``.
public enum ElementName: String, Sendable {
  /// A link.
  case a
  /// A part that stands on its own.
  case article
  /// Something beside the main matter.
  case aside
  /// The body.
  case body
  /// A button.
  case button
  /// What a table shows, in words.
  case caption
  /// A quotation of its own.
  case blockquote
  /// Computer text.
  case code
  /// What a term of a list means.
  case dd
  /// Deleted text.
  case del
  /// A part that can be folded.
  case details
  /// A block without a meaning of its own.
  case div
  /// A list of terms.
  case dl
  /// A term of a list.
  case dt
  /// A group of form controls.
  case fieldset
  /// What a figure shows, in words.
  case figcaption
  /// A drawing with its words.
  case figure
  /// The close of a page.
  case footer
  /// Shapes that belong together, in a drawing.
  case g
  /// The heading of the page.
  case h1
  /// A heading of the second level.
  case h2
  /// A heading of the third level.
  case h3
  /// A heading of the fourth level.
  case h4
  /// What the page says about itself.
  case head
  /// The opening of a page.
  case header
  /// The whole page.
  case html
  /// A form control.
  case input
  /// Inserted text.
  case ins
  /// A key of the keyboard.
  case kbd
  /// The name of a form control.
  case label
  /// The name of a group of form controls.
  case legend
  /// An entry of a list.
  case li
  /// A straight line of a drawing.
  case line
  /// What the page is about.
  case main
  /// Text that is to be noticed.
  case mark
  /// A statement about the page.
  case meta
  /// Links to other parts.
  case nav
  /// A list in order.
  case ol
  /// A paragraph.
  case p
  /// A line or a shape of a drawing.
  case path
  /// A rectangle of a drawing.
  case rect
  /// A part under a heading.
  case section
  /// A run of text without a meaning of its own.
  case span
  /// Something important.
  case strong
  /// What stands for a folded part.
  case summary
  /// A drawing.
  case svg
  /// Text in a drawing.
  case svgText = "text"
  /// A table.
  case table
  /// The rows of a table.
  case tbody
  /// A cell.
  case td
  /// A header cell.
  case th
  /// The header rows of a table.
  case thead
  /// The title of the page.
  case title
  /// A row.
  case tr
  /// A list in no order.
  case ul

  /// Whether white space between the children is no text, so that each child can have its own line.
  var holdsBlocks: Bool {
    switch self {
    case .article, .aside, .blockquote, .body, .details, .div, .dl, .fieldset, .figure, .footer,
      .g, .head, .header, .html, .main, .nav, .ol, .section, .svg, .table, .tbody, .thead, .tr,
      .ul:
      true
    default:
      false
    }
  }
}
