/// A report as a web page.
enum PageSetting {
  /// What a site prints around its reports.
  struct Site {
    /// Whose site it is: 云溪县.
    let owner: String
    /// Whose report an older one in the list is: 青禾镇.
    let name: String
    let year: Int
  }

  /// With what a site prints around it.
  static func page(_ report: MadeReport, in site: Site) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><title>年度报告_\(site.owner)人民政府</title></head>
    <body><div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a></div>
    <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/nb">年报</a></div>
    <div class="a1"><div class="tools">字体：【大 中 小】 打印 关闭</div>
    \(report.parts.map { part($0, in: site) }.joined(separator: "\n"))
    </div><ul><li><a href="\(site.year - 1)">\(site.name)\(site.year - 1)年政府信息公开工作年度报告</a></li></ul>
    <div>主办：\(site.owner)人民政府办公室 网站地图</div></body></html>
    """
  }

  /// As a word processor saves one.
  static func page(_ report: MadeReport) -> String {
    """
    <html><head><meta charset="utf-8"></head><body>
    \(report.parts.map { part($0, in: nil) }.joined(separator: "\n"))
    </body></html>

    """
  }

  private static func part(_ part: MadeReport.Part, in site: Site?) -> String {
    switch part {
    case .title(let text):
      let published = site.map { "<div>发布日期：\($0.year + 1)-01-20　浏览次数：12</div>" } ?? ""
      return "<h1>\(text)</h1>\(published)"
    case .heading(let text): return "<p><strong>\(text)</strong></p>"
    case .paragraph(let text): return "<p style=\"text-indent:2em\">\(text)</p>"
    case .table(let table):
      return "<table border=1>\(table.rows.map(row).joined(separator: "\n"))</table>"
    }
  }

  private static func row(_ cells: [MadeTable.Cell]) -> String {
    let cells = cells.map { cell in
      "<td colspan=\(cell.columns) rowspan=\"\(cell.rows)\"><p>\(cell.text)</p></td>"
    }
    return "<tr>\(cells.joined())</tr>"
  }
}
