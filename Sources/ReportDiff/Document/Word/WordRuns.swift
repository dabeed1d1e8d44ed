/// Gathers the running text of one paragraph, and what is anchored in it.
struct WordRuns {
  private(set) var text = WordText()
  /// The contents of text boxes, in order.
  private(set) var boxes: [WordElement] = []
  private var fields = WordFields()
  private var notes = WordNotes()
  private let styles: WordStyles
  private let paragraph: WordStyle
  private var isHidden = false
  private var isBold = false
  /// Raised numbers, which are notes unless there is nothing that they could be notes of.
  private var notesInFront = WordText()

  init(
    _ element: WordElement,
    _ paragraph: WordStyle,
    _ styles: WordStyles,
    _ fields: inout WordFields,
    _ notes: inout WordNotes
  ) {
    self.styles = styles
    self.paragraph = paragraph
    // Taken over, not copied: there is one of each in a document.
    swap(&self.fields, &fields)
    swap(&self.notes, &notes)
    readChildren(of: element)
    self.fields.endParagraph()
    if text.isBlank { text.append(notesInFront) }
    swap(&self.fields, &fields)
    swap(&self.notes, &notes)
  }

  /// Elements without text of the paragraph in them.
  private static let skipped: Set = ["pPr", "rPr", "sdtPr", "rubyPr", "rt", "ffData"]

  private mutating func readChildren(of element: WordElement) {
    for child in element.children where !Self.skipped.contains(child.name) { read(child) }
  }

  private mutating func read(_ element: WordElement) {
    switch element.name {
    case "r": readRun(element)
    case "t": add(element.spelledText)
    case "tab", "ptab": add(units: [0x09])
    case "br":
      let isPage = element.attributes["type"] == "page"
      add(units: [isPage ? WordText.pageBreak : WordText.lineBreak])
    case "cr": add(units: [WordText.lineBreak])
    case "noBreakHyphen": add("-")
    case "sym":
      let attributes = element.attributes
      WordSymbol.character(font: attributes["font"] ?? "", code: attributes["char"] ?? "")
        .map { add($0) }
    case "fldChar": fields.met(element.attributes["fldCharType"]).map { add($0) }
    case "instrText": fields.add(instruction: element.text)
    case "ins", "moveTo":
      notes.hasTrackedChanges = true
      readChildren(of: element)
    case "del", "moveFrom": notes.hasTrackedChanges = true
    case "txbxContent": if !isHidden { boxes.append(element) }
    case "sdt": if !element.isFurniture { readChildren(of: element) }
    default: readOther(element)
    }
  }

  private mutating func readOther(_ element: WordElement) {
    switch element.name {
    case "object": notes.met(object: element)
    case "drawing", "pict": notes.hasPictures = true
    case "footnoteReference", "endnoteReference": notes.hasNotes = true
    default: break
    }
    readChildren(of: element)
  }

  private mutating func readRun(_ run: WordElement) {
    let outer = (isHidden, isBold)
    defer { (isHidden, isBold) = outer }
    let own = run["rPr"]
    let style = styles.run(own?.value("rStyle"))
    let isHiddenByStyle = (style.isHidden ?? false) != (paragraph.isHidden ?? false)
    isHidden = style.isPrompt || own?.isOn("vanish") ?? isHiddenByStyle
    // What both styles switch on is off again.
    isBold = own?.isOn("b") ?? ((style.isBold ?? false) != (paragraph.isBold ?? false))
    let start = text.units.count
    readChildren(of: run)
    if own?.value("vertAlign") == "superscript", let note = text.dropNote(from: start) {
      notesInFront.append(note)
    }
  }

  private mutating func add(_ string: String) {
    guard !string.isEmpty else { return }
    add(units: notes.clean(string))
  }

  private mutating func add(units: [UInt16]) {
    guard !isHidden, fields.showsText else { return }
    text.append(units, isBold: isBold)
  }
}

extension WordElement {
  /// The text of a `t`; white space at its ends counts only where it is said to be preserved.
  fileprivate var spelledText: String {
    guard attributes["space"] != "preserve" else { return text }
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    let start = text.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
