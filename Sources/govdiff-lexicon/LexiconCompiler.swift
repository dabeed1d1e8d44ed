#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Compiles the texts of the lexicon and the counts of the field into tables in C, or pairs of characters.
///
/// The texts name a concept a line: kind, id, wordings; `#` opens a comment. They are written as the lexicon
/// sees text: half width, lower case, no quotation marks.
@main
struct LexiconCompiler {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 2 else {
      end("usage: govdiff-lexicon OUTPUT COUNTS TEXT... | characters OUTPUT TEXT")
    }
    let paths = Array(arguments)
    do throws(CompilerError) {
      guard paths[0] != "characters" else {
        return try TextFile.write(CharacterTable(TextFile.read(paths[2])).text, to: paths[1])
      }
      let texts = try paths[2...].map { path throws(CompilerError) in
        try TextFile.read(path)
      }
      let lexicon = try LexiconTables(texts)
      let weights = FieldWeightTables(try TextFile.read(paths[1]), of: lexicon)
      try TextFile.write(TableSource(lexicon, weights).text, to: paths[0])
    } catch {
      end(error.description)
    }
  }

  private static func end(_ message: String) -> Never {
    let line = "govdiff-lexicon: \(message)\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
    exit(2)
  }
}

/// What keeps the lexicon from being compiled.
enum CompilerError: Error, CustomStringConvertible {
  case unreadable(String)
  case unwritable(String)
  case badLine(String)
  case tooLarge(String)

  var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read"
    case .unwritable(let path): "\(path) cannot be written"
    case .badLine(let line): "not a kind, an id and wordings between tabs: \(line)"
    case .tooLarge(let what): "more \(what) than the tables have room for"
    }
  }
}
