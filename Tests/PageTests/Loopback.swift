import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// One request over HTTP to a port of this machine; URLSession on Linux takes no answer of chromedriver's.
struct Loopback {
  let port: UInt16

  /// The body of the answer.
  func request(_ method: String, _ path: String, _ body: Data) throws -> Data {
    let connection = try connection()
    defer { close(connection) }
    let head = """
      \(method) \(path) HTTP/1.1\r
      Host: 127.0.0.1:\(port)\r
      Content-Type: application/json\r
      Content-Length: \(body.count)\r
      Connection: close\r
      \r

      """
    try put(Array(head.utf8) + [UInt8](body), to: connection)
    return try answer(from: connection)
  }

  private func connection() throws -> Int32 {
    #if canImport(Glibc)
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let connection = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    // A browser that hangs fails its test, not the run.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      connection,
      SOL_SOCKET,
      SO_RCVTIMEO,
      &patience,
      socklen_t(MemoryLayout<timeval>.size)
    )
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, size)
      }
    }
    guard result == 0 else { throw Browser.Trouble("nobody listens on port \(port)") }
    return connection
  }

  private func put(_ bytes: [UInt8], to connection: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { throw Browser.Trouble("the connection broke while writing") }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads the head, then as many bytes as it says.
  private func answer(from connection: Int32) throws -> Data {
    let end = Data("\r\n\r\n".utf8)
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      if let head = data.range(of: end) {
        let text = String(decoding: data[..<head.lowerBound], as: UTF8.self).lowercased()
        let length = text.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) } ?? 0
        if data.count >= head.upperBound + length { return data[head.upperBound...] }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { throw Browser.Trouble("the connection broke while reading") }
      data.append(contentsOf: buffer[..<count])
    }
  }
}
