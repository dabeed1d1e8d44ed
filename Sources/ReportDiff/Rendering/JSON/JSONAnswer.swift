extension JSONRendering {
  /// A record for `govdiff pipe`, in one line: the files in base 64, their paths as names.
  ///
  /// - Parameter record: the two files.
  /// - Returns: the line, which ``PairRecord/init(_:)`` reads back.
  public static func line(of record: PairRecord) -> [UInt8] {
    document { json in
      json.member("id", record.id)
      json.member("old", Base64.text(of: record.files.old.bytes))
      json.member("new", Base64.text(of: record.files.new.bytes))
      json.member("encoding", "base64")
      json.member("old_name", record.files.old.path)
      json.member("new_name", record.files.new.path)
    }
  }

  /// What `govdiff pipe` answers to a record that could be compared, in one line.
  ///
  /// - Parameters:
  ///   - id: the record's.
  ///   - comparison: the two reports, compared.
  ///   - language: the language of the messages.
  /// - Returns: the line, its `diff` to the byte the document of the comparison.
  public static func answer(
    to id: String,
    _ comparison: Comparison,
    language: Language
  ) -> [UInt8] {
    document(capacity: comparisonSize) { json in
      json.member("id", id)
      json.member("status", "ok")
      json.member("diff") { $0.members(of: comparison, language) }
      json.member("error", nil as String?)
    }
  }

  /// What `govdiff pipe` answers to a line that could not be compared.
  ///
  /// - Parameters:
  ///   - id: the record's, where it has one.
  ///   - failure: what is wrong, and what to do.
  /// - Returns: the line.
  public static func answer(to id: String?, failure: String) -> [UInt8] {
    document { json in
      json.member("id", id)
      json.member("status", "error")
      json.member("diff", nil as String?)
      json.member("error", failure)
    }
  }
}
