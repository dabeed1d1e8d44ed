/// A report as the words of a PDF with their places, as `pdftotext -bbox-layout` tells them.
enum WordsSetting {
  static func words(_ report: MadeReport) -> String {
    let pages = SheetSetting.pages(report).map { runs in
      "<page width=\"595.0\" height=\"842.0\"><flow><block xMin=\"0\" yMin=\"0\" xMax=\"595\" "
        + "yMax=\"842\">\(runs.map(word).joined(separator: "\n"))\n</block></flow></page>"
    }
    return """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
      "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>
      \(pages.joined(separator: "\n"))
      </doc></body></html>

      """
  }

  private static func word(_ run: SheetSetting.Run) -> String {
    let width = run.text.unicodeScalars.reduce(0.0) {
      $0 + ($1.value < 0x2000 ? run.size / 2 : run.size)
    }
    let box =
      "xMin=\"\(run.x)\" yMin=\"\(run.y)\" xMax=\"\(run.x + width)\" "
      + "yMax=\"\(run.y + run.size * 1.2)\""
    return "<line \(box)><word \(box)>\(run.text)</word></line>"
  }
}
