package import Markup

/// What a page may run and load, for its `Content-Security-Policy`.
package enum PagePolicy {
  /// Nothing may load, and nothing may run or restyle but what has the digests of these.
  package static func text(style: Asset, script: Asset?) -> String {
    [
      "default-src 'none'",
      script.map { "script-src '\(Digest.policySource($0.bytes))'" },
      "style-src '\(Digest.policySource(style.bytes))'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].compactMap(\.self).joined(separator: "; ")
  }
}
