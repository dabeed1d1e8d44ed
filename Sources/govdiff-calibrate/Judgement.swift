import Foundation

/// A promise with sentences of the next year's report, each told whether it shows the promise as done.
struct Judgement: Decodable {
  let agency: String
  let promise: String
  let problem: String?
  let year: Int?
  let evidenced: [String]
  let partial: [String]
  let absent: [String]

  /// The judgements in the files of a folder, one a line.
  static func all(in folder: URL) throws -> [Judgement] {
    try Folder.files(in: folder, ending: "jsonl").flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        try JSONDecoder().decode(Judgement.self, from: Data(line.utf8))
      }
    }
  }

  var sentences: [String] { evidenced + partial + absent }
}
