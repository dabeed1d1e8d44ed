internal import Markup

/// The fonts of official documents: named, never embedded, each with those that stand in for it.
enum DOCXFonts {
  static let title = "方正小标宋简体"
  static let heading = "黑体"
  static let subheading = "楷体_GB2312"
  static let body = "仿宋_GB2312"
  static let number = "宋体"
  static let latin = "Times New Roman"

  /// What a system without a font takes in its place, best first.
  private static let standIns: [(name: String, others: String, family: String)] = [
    (title, "方正小标宋_GBK,小标宋,华文中宋,STZhongsong,Noto Serif CJK SC,宋体", "roman"),
    (heading, "SimHei,华文黑体,STHeiti,Noto Sans CJK SC", "swiss"),
    (subheading, "楷体,KaiTi,华文楷体,STKaiti,Noto Serif CJK SC", "roman"),
    (body, "仿宋,FangSong,华文仿宋,STFangsong,Noto Serif CJK SC", "roman"),
    (number, "SimSun,华文宋体,STSong,Noto Serif CJK SC", "roman"),
  ]

  static let document = XMLNode(
    "w:fonts",
    DOCX.namespace,
    children: standIns.map { name, others, family in
      XMLNode(
        "w:font",
        XMLAttribute("w:name", name),
        children: [
          XMLNode("w:altName", XMLAttribute("w:val", others)),
          XMLNode("w:charset", XMLAttribute("w:val", "86")),
          XMLNode("w:family", XMLAttribute("w:val", family)),
          XMLNode("w:pitch", XMLAttribute("w:val", "auto")),
        ]
      )
    }
  )

  /// The fonts of a run: Chinese in one, Latin letters and digits in another.
  static func node(_ font: String) -> XMLNode {
    XMLNode(
      "w:rFonts",
      XMLAttribute("w:ascii", latin),
      XMLAttribute("w:hAnsi", latin),
      XMLAttribute("w:eastAsia", font),
      XMLAttribute("w:cs", latin)
    )
  }
}
