internal import CNettle

/// SHA-256, by nettle.
package enum Digest {
  /// The digest of bytes as 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digest = digest(of: bytes)
    return String(unsafeUninitializedCapacity: 2 * digest.count) { text in
      for (index, byte) in digest.enumerated() {
        text[2 * index] = digit(byte >> 4)
        text[2 * index + 1] = digit(byte & 15)
      }
      return 2 * digest.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }

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
