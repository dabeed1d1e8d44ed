/// The members that both documents have in common.
extension JSONWriter {
  mutating func members(of source: Source) {
    member("path", source.path)
    member("format", source.format.rawValue)
    member("encoding", source.encoding?.rawValue)
    member("bytes", source.bytes)
    member("sha256", source.sha256)
  }

  /// The name of a cell, which is never put together as a string.
  mutating func pieces(of key: CellKey) {
    piece(key.table.rawValue)
    piece(".")
    piece(key.row)
    piece(".")
    piece(key.column)
  }

  mutating func member(_ name: StaticString, warnings: [Warning], _ language: Language) {
    member(name, objects: warnings) { json, warning in
      json.member("code", warning.code)
      json.member("message", warning.message(language))
      json.member("line", warning.line)
    }
  }

  mutating func member(_ name: StaticString, findings: [Finding], _ language: Language) {
    member(name, objects: findings) { json, finding in
      json.member("rule", finding.rule.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("scope", finding.scope.rawValue)
      json.member("message", finding.message(language))
      json.member("cells", strings: finding.cells.map(\.description))
      json.member("expected", finding.expected)
      json.member("actual", finding.actual)
      json.member("sentence", finding.sentence)
      json.member("line", finding.line)
    }
  }
}
