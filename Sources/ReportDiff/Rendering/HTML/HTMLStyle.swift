/// The style sheet of the page.
///
/// It has no address in it, so that the page stays whole without a network, and no colour that says
/// something which words, underlines or lines do not say as well.
enum HTMLStyle {
  /// The colours, light and dark; each ink has a contrast of 4.5 to 1 or more on each of its grounds.
  static let colors: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --panel: #f4f5f7; --rule: #767676;
      --ink: #1b1b1b; --faint: #565656; --link: #0b4f9e;
      --ins-ink: #0b5a20; --ins-paper: #e3f4e6; --del-ink: #961717; --del-paper: #fce8e6;
      --good: #0b5a20; --doubtful: #7a4a00; --bad: #961717;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --panel: #22262b; --rule: #8a8f96;
        --ink: #e8e8e8; --faint: #b0b4ba; --link: #8fc0ff;
        --ins-ink: #9be3aa; --ins-paper: #14351c; --del-ink: #ffb8b0; --del-paper: #431a17;
        --good: #9be3aa; --doubtful: #f1c277; --bad: #ffb8b0;
      }
    }
    """

  /// The page on a screen.
  static let screen: StaticString = """
    * { box-sizing: border-box; }
    body {
      max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
      background: var(--paper); color: var(--ink); font: 1rem/1.75 system-ui, sans-serif;
    }
    h1 { font-size: 1.6rem; line-height: 1.35; }
    h2 { margin-top: 3rem; border-bottom: 2px solid var(--rule); font-size: 1.35rem; }
    h3 { margin-top: 2rem; font-size: 1.1rem; }
    h4 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
    p { margin: .4rem 0; }
    a { color: var(--link); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
    table { width: 100%; margin: .75rem 0; border-collapse: collapse; }
    th, td { padding: .35rem .5rem; border: 1px solid var(--rule); text-align: left; }
    th, td { vertical-align: top; overflow-wrap: anywhere; }
    thead th, th[scope="rowgroup"] { background: var(--panel); }
    tbody th[scope="row"] { font-weight: normal; }
    .figures thead th:first-child { width: 40%; }
    .figures td, .figures thead th:not(:first-child) { text-align: right; }
    .figures td { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .sources tbody th, .warnings tbody th { white-space: nowrap; }
    code { font-size: .9em; overflow-wrap: anywhere; }
    dt { margin-top: .5rem; font-weight: bold; }
    dd { margin: 0 0 0 1.5rem; }
    article { margin: 1.5rem 0; padding: 0 1rem 1rem; border: 1px solid var(--rule); }
    article h3 { margin-top: 1rem; }
    blockquote { margin: .4rem 0; padding-left: .75rem; border-left: 3px solid var(--rule); }
    .none, .remark, .place, .kept { color: var(--faint); }
    .remark, .place { font-size: .875rem; }
    .verdict.evidenced { color: var(--good); }
    .verdict.partial, .severity.warning { color: var(--doubtful); }
    .verdict.absent, .severity.error { color: var(--bad); }
    .severity { white-space: nowrap; }
    tbody .severity { font-weight: bold; }
    .change { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid transparent; }
    .reworded { border-left-color: var(--rule); }
    .moved { border-left: 3px dashed var(--rule); }
    .added { border-left-color: var(--ins-ink); }
    .removed { border-left-color: var(--del-ink); }
    ins { background: var(--ins-paper); color: var(--ins-ink); text-decoration: underline; }
    del { background: var(--del-paper); color: var(--del-ink); text-decoration: line-through; }
    .spoken {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; user-select: none;
    }
    :target { outline: 2px solid var(--link); outline-offset: 2px; }
    #wording:has(#only-changes:checked) .kept:not(:target, :has(:target)) { display: none; }
    """

  /// The page on paper, set as official documents are (GB/T 9704—2012): A4, margins, fonts, sizes.
  static let print: StaticString = """
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --panel: #ffffff; --rule: #767676;
        --ink: #000000; --faint: #404040; --link: #000000;
        --ins-ink: #000000; --ins-paper: #ffffff; --del-ink: #404040; --del-paper: #ffffff;
        --good: #000000; --doubtful: #000000; --bad: #000000;
      }
      body {
        max-width: none; padding: 0; font-size: 16pt; line-height: 29pt;
        font-family: "仿宋_GB2312", "FangSong_GB2312", "仿宋", FangSong, STFangsong, serif;
      }
      h1 { font-size: 22pt; line-height: 32pt; text-align: center; }
      h1 { font-family: "方正小标宋简体", "小标宋", STZhongsong, SimSun, serif; font-weight: normal; }
      h2 { font: 16pt/29pt "黑体", SimHei, STHeiti, sans-serif; }
      h3, h4 { font: 16pt/29pt "楷体_GB2312", "楷体", KaiTi, STKaiti, serif; }
      h2, h3, h4, dt { break-after: avoid; }
      table { font-size: 10.5pt; line-height: 16pt; }
      thead { display: table-header-group; }
      tr, blockquote, .change { break-inside: avoid; }
      .remark, .place, code { font-size: 10.5pt; line-height: 16pt; }
      a { text-decoration: none; }
      nav, .switch { display: none; }
      :target { outline: none; }
    }
    """
}
