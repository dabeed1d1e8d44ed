import Foundation
import TestSupport

/// One browser without a window, driven over WebDriver on the loopback; it ends with the test.
struct Browser: Sendable {
  /// Why tests in a browser are skipped.
  static let isAbsent = "chromium and chromedriver are not here: `make browser` installs them"

  static let driver = find("chromedriver")
  static let chromium = find("chromium") ?? find("chromium-browser") ?? find("google-chrome")
  static let isHere = driver != nil && chromium != nil

  private let port: UInt16
  private let session: String

  /// Runs a test in a browser of its own.
  static func run(_ body: (Browser) async throws -> Void) async throws {
    let process = try DriverProcess()
    defer { process.end() }
    let capabilities: [String: Any] = [
      "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
      "goog:chromeOptions": [
        "binary": chromium?.path ?? "",
        "args": [
          "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
          "--window-size=1280,900",
        ],
      ],
    ]
    let port = process.port
    let made = try request(
      "POST",
      port,
      "/session",
      ["capabilities": ["alwaysMatch": capabilities]]
    )
    guard let id = made["sessionId"]?.string else { throw Trouble("no session: \(made)") }
    let session = "/session/\(id)"
    let browser = Browser(port: port, session: session)
    do {
      try await body(browser)
    } catch {
      _ = try? request("DELETE", port, session, [:])
      throw error
    }
    // The browser ends with its session; the driver alone would leave it running.
    _ = try request("DELETE", port, session, [:])
  }

  // MARK: - What a test does with it

  /// Opens a page from a file.
  func open(_ page: PageFile) async throws {
    try await call("POST", "url", ["url": page.url.absoluteString])
  }

  /// What a script returns, run as the body of a function.
  @discardableResult
  func evaluate(_ script: String) async throws -> JSON {
    try await call("POST", "execute/sync", ["script": script, "args": [String]()])
  }

  /// The strings of an array that a script returns.
  func strings(_ script: String) async throws -> [String] {
    try await evaluate(script).elements?.compactMap(\.string) ?? []
  }

  /// A number that a script returns; NaN where it returns none.
  func number(_ script: String) async throws -> Double {
    try await evaluate(script).number ?? .nan
  }

  /// A string that a script returns.
  func string(_ script: String) async throws -> String {
    try await evaluate(script).string ?? ""
  }

  /// Types on the keyboard, wherever the focus is; `\u{E004}` is Tab, `\u{E007}` Enter.
  func type(_ keys: String) async throws {
    let strokes = keys.flatMap { key in
      ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
    }
    try await call(
      "POST",
      "actions",
      ["actions": [["type": "key", "id": "keyboard", "actions": strokes]]]
    )
  }

  /// Clicks the element of a selector as a user would: it has to be in reach of the pointer.
  func click(_ selector: String) async throws {
    let found = try await call(
      "POST",
      "element",
      ["using": "css selector", "value": selector]
    )
    guard let id = found.members?.values.first?.string else { throw Trouble("no \(selector)") }
    try await call("POST", "element/\(id)/click", [String: String]())
  }

  /// A command of the browser's own protocol.
  @discardableResult
  func command(_ name: String, _ parameters: [String: Any] = [:]) async throws -> JSON {
    try await call("POST", "goog/cdp/execute", ["cmd": name, "params": parameters])
  }

  /// What the console says.
  func console() async throws -> [String] {
    try await call("POST", "se/log", ["type": "browser"]).elements?
      .compactMap { $0["message"]?.string } ?? []
  }

  /// Every address that anything was asked of.
  func requests() async throws -> [String] {
    let events = try await call("POST", "se/log", ["type": "performance"]).elements ?? []
    return try events.compactMap { $0["message"]?.string }.compactMap { message in
      let event = try JSON(parsing: Array(message.utf8))["message"]
      guard event?["method"]?.string == "Network.requestWillBeSent" else { return nil }
      return event?["params"]?["request"]?["url"]?.string
    }
  }

  // MARK: - The protocol

  struct Trouble: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  @discardableResult
  private func call(_ method: String, _ path: String, _ body: [String: Any]) async throws -> JSON {
    try Browser.request(method, port, "\(session)/\(path)", body)
  }

  private static func request(
    _ method: String,
    _ port: UInt16,
    _ path: String,
    _ body: [String: Any]
  ) throws -> JSON {
    let data = method == "DELETE" ? Data() : try JSONSerialization.data(withJSONObject: body)
    let answer = try Loopback(port: port).request(method, path, data)
    let value = try JSON(parsing: [UInt8](answer))["value"] ?? .null
    if let error = value["error"]?.string {
      throw Trouble("\(error): \(value["message"]?.string?.prefix(300) ?? "")")
    }
    return value
  }

  /// A command on PATH.
  static func find(_ name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { URL(filePath: $0) }
  }
}

/// A running chromedriver on a port of its own choice.
private final class DriverProcess {
  let port: UInt16
  private let process = Process()

  init() throws {
    let output = Pipe()
    process.executableURL = Browser.driver
    process.arguments = ["--port=0"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var text = ""
    while true {
      let data = output.fileHandleForReading.availableData
      text += String(decoding: data, as: UTF8.self)
      if let match = text.firstMatch(of: /started successfully on port (\d+)/),
        let port = UInt16(match.1)
      {
        self.port = port
        return
      }
      if data.isEmpty { throw Browser.Trouble("chromedriver did not start: \(text)") }
    }
  }

  /// Ends the driver, which does not heed a request to terminate while it is busy.
  func end() {
    kill(process.processIdentifier, SIGKILL)
  }
}
