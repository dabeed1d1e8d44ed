/// A style sheet or a script that a page carries in itself.
///
/// Its text is written as it stands, so nothing but a file of the program can be one, and none that could
/// end its element early.
public struct Asset: Sendable {
  /// The text, to the byte what stands between the tags; a policy can name it by its digest.
  public let bytes: [UInt8]

  let text: String

  /// Makes an asset of an embedded file.
  public init(_ file: [UInt8]) {
    bytes = file
    text = String(decoding: file, as: UTF8.self)
    precondition(Array(text.utf8) == file, "an asset is UTF-8")
    precondition(!Asset.canEndEarly(file), "an asset holds neither </ nor <!--")
  }

  private static func canEndEarly(_ file: [UInt8]) -> Bool {
    let (less, slash, exclamation) = (UInt8(0x3C), UInt8(0x2F), UInt8(0x21))
    return zip(file, file.dropFirst()).contains { $0 == less && ($1 == slash || $1 == exclamation) }
  }
}
