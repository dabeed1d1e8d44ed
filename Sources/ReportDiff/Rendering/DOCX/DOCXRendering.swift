internal import Archive
internal import Markup

/// The brief of a comparison as a Word document, set as official documents are (GB/T 9704—2012).
public enum DOCXRendering {
  /// One to three pages for a meeting: what changed, which promises to ask about, which figures to explain,
  /// a table to fill in.
  ///
  /// The same comparison makes the same bytes: the parts stand in a fixed order and bear no date.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of everything but the quoted reports.
  /// - Returns: the document.
  public static func brief(of comparison: Comparison, language: Language) -> [UInt8] {
    let members = parts(of: comparison, language: language).map {
      ArchiveMember($0.name, $0.bytes)
    }
    do throws(ArchiveError) {
      return try ZipWriter.zip(members)
    } catch {
      // Written to memory, a zip fails for nothing but want of memory, where Swift itself stops.
      preconditionFailure("out of memory")
    }
  }

  /// The parts that the document is packed from, by their names, in their order.
  public static func parts(
    of comparison: Comparison,
    language: Language
  ) -> [(name: String, bytes: [UInt8])] {
    let brief = fitted(comparison, language)
    return [
      ("[Content_Types].xml", DOCXPackage.contentTypes),
      ("_rels/.rels", DOCXPackage.relationships),
      ("word/document.xml", DOCXBody(brief: brief, language: language).document),
      ("word/_rels/document.xml.rels", DOCXPackage.documentRelationships),
      ("word/styles.xml", DOCXStyles.document(language)),
      ("word/fontTable.xml", DOCXFonts.document),
      ("word/settings.xml", DOCXPackage.settings),
      ("word/footer1.xml", DOCXPackage.footer(alignment: "right")),
      ("word/footer2.xml", DOCXPackage.footer(alignment: "left")),
      (
        "docProps/core.xml",
        DOCXPackage.properties(title: TerminalSafety.safe(brief.title.joined()))
      ),
    ].map { ($0.0, XMLDocument($0.1).write()) }
  }

  /// The brief under the first limits that keep it to its pages, or the last.
  private static func fitted(_ comparison: Comparison, _ language: Language) -> Brief {
    var brief = Brief(of: comparison, limits: .file, language: language)
    for limits in Brief.Limits.paper {
      brief = Brief(of: comparison, limits: limits, language: language)
      if DOCXLength.of(brief) <= DOCXLength.room { break }
    }
    return brief
  }
}
