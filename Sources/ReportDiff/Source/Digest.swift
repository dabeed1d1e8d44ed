internal import CNettle

/// SHA-256, by nettle.
package enum Digest {
  /// The digest of bytes as 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let hex = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest(of: bytes).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] },
      as: UTF8.self
    )
  }

  /// The digest as a Content-Security-Policy names it: `sha256-` and 44 characters of base 64.
  package static func policySource(_ bytes: [UInt8]) -> String {
    let digest = digest(of: bytes)
    var text = [CChar](repeating: 0, count: (digest.count + 2) / 3 * 4)
    nettle_base64_encode_raw(&text, digest.count, digest)
    return "sha256-" + String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    var context = sha256_ctx()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes)
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }
}
