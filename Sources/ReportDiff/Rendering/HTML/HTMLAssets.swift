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

  /// Nothing may load, and nothing may run or restyle but what has these digests.
  static let policy = [
    "default-src 'none'",
    "script-src '\(Digest.policySource(script.bytes))'",
    "style-src '\(Digest.policySource(style.bytes))'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].joined(separator: "; ")
}
