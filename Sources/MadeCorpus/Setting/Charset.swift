#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The bytes of a text in encodings that are not UTF-8.
enum Charset {
  /// GB18030; characters that the system cannot convert are left out.
  static func gb18030(_ text: String) -> [UInt8] {
    let descriptor = iconv_open("GB18030", "UTF-8")
    guard descriptor != iconv_t(bitPattern: -1) else { return [] }
    defer { iconv_close(descriptor) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    // No character takes more room than in UTF-8, or than four bytes.
    var bytes = [UInt8](repeating: 0, count: source.count * 2 + 4)
    let room = source.withUnsafeMutableBufferPointer { input in
      bytes.withUnsafeMutableBytes { output in
        var (from, fromLeft) = (input.baseAddress, input.count)
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var toLeft = output.count
        iconv(descriptor, &from, &fromLeft, &to, &toLeft)
        return toLeft
      }
    }
    return bytes.dropLast(room)
  }

  /// UTF-16, the lower byte first, with a byte order mark.
  static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// With radicals in place of the characters that look like them, as some fonts leave in a PDF.
  static func radicals(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { radicals[$0] ?? $0 }))
  }

  private static let radicals: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs =
      "一⼀二⼆人⼈入⼊八⼋力⼒十⼗又⼜口⼝土⼟士⼠大⼤女⼥子⼦小⼩山⼭工⼯己⼰巾⼱干⼲广⼴弓⼸心⼼手⼿文⽂斗⽃方⽅日⽇月⽉木⽊止⽌比⽐毛⽑氏⽒水⽔火⽕父⽗"
      + "片⽚牙⽛牛⽜瓦⽡甘⽢生⽣用⽤田⽥白⽩皮⽪目⽬石⽯示⽰立⽴竹⽵米⽶老⽼而⽽耳⽿自⾃至⾄色⾊行⾏衣⾐角⾓言⾔谷⾕走⾛足⾜身⾝金⾦面⾯革⾰音⾳食⾷首⾸高⾼"
    let scalars = Array(pairs.unicodeScalars)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: scalars.count, by: 2).map {
        (scalars[$0], scalars[$0 + 1])
      }
    )
  }()
}
