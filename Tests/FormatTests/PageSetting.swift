/// The sample report as a web page, with what a site prints around it.
enum PageSetting {
  static func page(_ report: SampleReport) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><title>年度报告_云溪县人民政府</title></head>
    <body><div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a></div>
    <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/nb">年报</a></div>
    <div class="a1"><div class="tools">字体：【大 中 小】 打印 关闭</div>
    \(report.parts.map(part).joined(separator: "\n"))
    </div><ul><li><a href="2023">青禾镇2023年政府信息公开工作年度报告</a></li></ul>
    <div>主办：云溪县人民政府办公室 网站地图</div></body></html>
    """
  }

  private static func part(_ part: SampleReport.Part) -> String {
    switch part {
    case .title(let text): "<h1>\(text)</h1><div>发布日期：2025-01-20　浏览次数：12</div>"
    case .heading(let text): "<p><strong>\(text)</strong></p>"
    case .paragraph(let text): "<p style=\"text-indent:2em\">\(text)</p>"
    case .table(let table): "<table border=1>\(table.rows.map(row).joined(separator: "\n"))</table>"
    }
  }

  private static func row(_ cells: [SampleTable.Cell]) -> String {
    let cells = cells.map { cell in
      "<td colspan=\(cell.columns) rowspan=\"\(cell.rows)\"><p>\(cell.text)</p></td>"
    }
    return "<tr>\(cells.joined())</tr>"
  }
}
