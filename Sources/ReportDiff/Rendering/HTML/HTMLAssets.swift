import CResources
import Markup

/// The style sheet and the script of the page, and the policy that lets these two run and nothing else.
///
/// They hold no address, so that the page stays whole without a network. The style sheet shows and hides by
/// what is ticked, and needs no script for it; no colour in it says what words or marks do not say as well.
enum HTMLAssets {
  static let style = Asset(
    Resource.bytes(govdiff_page_css()) + Resource.bytes(govdiff_page_print_css())
  )
  static let script = Asset(Resource.bytes(govdiff_page_js()))

  static let policy = PagePolicy.text(style: style, script: script)
}
