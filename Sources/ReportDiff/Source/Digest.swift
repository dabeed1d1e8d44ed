internal import CNettle

/// SHA-256, by nettle.
enum Digest {
  /// The digest of bytes as 64 lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    var context = sha256_ctx()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes)
    nettle_sha256_digest(&context, digest.count, &digest)
    let hex = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}
