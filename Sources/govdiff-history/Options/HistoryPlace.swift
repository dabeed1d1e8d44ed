import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// Which database, and how long to wait for it.
struct HistoryPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(Words.db.spoken, valueName: Words.dbValue.spoken),
    completion: .file()
  )
  var db: String?

  @Option(help: ArgumentHelp(Words.wait.spoken, valueName: Words.waitValue.spoken))
  var wait: Int?
}

extension HistoryPlace {
  /// The file that `--db` or the environment names; `nil` where neither does.
  private var named: String? { db ?? Console.environment("GOVDIFF_HISTORY_DB") }

  /// Where the database lies.
  var path: String {
    get throws(Trouble) {
      if let named { return named }
      if let data = Console.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
        return data + "/govdiff/history.sqlite"
      }
      guard let home = Console.environment("HOME") else {
        throw Trouble("HOME", Words.noHome, Words.giveDB)
      }
      return home + "/.local/share/govdiff/history.sqlite"
    }
  }

  /// Opens it.
  func open(for purpose: HistoryStore.Purpose) throws(Trouble) -> HistoryStore {
    let path = try path
    if let wait, !(0...86_400).contains(wait) {
      throw Trouble("--wait \(wait)", Words.badWait, Words.goodWait)
    }
    // A folder that the user named is expected to be there; our own is made.
    if named == nil, purpose == .writing { HistoryStore.makeFolders(for: path) }
    do throws(HistoryError) {
      return try HistoryStore(
        at: path,
        for: purpose,
        reader: Version.current,
        patience: Double(wait ?? 10),
        temporary: Console.environment("TMPDIR") ?? "/tmp"
      )
    } catch {
      throw Trouble(error)
    }
  }

  /// Opens it to show what is there, everything compared that can be.
  func openSettled() async throws(Trouble) -> HistoryStore {
    let store = try open(for: .reading)
    do throws(HistoryError) {
      for fault in try await store.settle() { Console.note(Words.notCompared(fault)) }
    } catch .locked, .full {
      // What is there can be shown all the same; each rendering says what is not compared.
    } catch {
      throw Trouble(error)
    }
    return store
  }
}

extension Trouble {
  init(_ error: HistoryError) {
    self.init(error.subject, error.problem, error.remedy)
  }
}

/// Calls what may fail as a history does.
func history<Value>(_ body: () throws(HistoryError) -> Value) throws(Trouble) -> Value {
  do throws(HistoryError) { return try body() } catch { throw Trouble(error) }
}

private enum Words {
  static let db = Phrase(zh: "数据库文件。", en: "The database file.")
  static let dbValue = Phrase(zh: "文件", en: "file")
  static let wait = Phrase(
    zh: "数据库被别的程序占用时最多等多少秒，默认 10。",
    en: "Seconds to wait for another program that holds the database, 10 by default."
  )
  static let waitValue = Phrase(zh: "秒数", en: "seconds")
  static let noHome = Phrase(zh: "没有设置，不知道数据库放在哪里", en: "it is not set, so the place is unknown")
  static let giveDB = Phrase(zh: "请用 --db 指明", en: "name a file with --db")
  static let badWait = Phrase(zh: "秒数无效", en: "the number of seconds is not valid")
  static let goodWait = Phrase(zh: "请给出 0 至 86400 的整数", en: "give 0 to 86400")

  static func notCompared(_ fault: SourceError) -> Phrase {
    Phrase(
      zh: "\(fault.path) 无法重新读取，未作比较：\(fault.problem(.chinese))",
      en: "\(fault.path) cannot be read again and was not compared: \(fault.problem(.english))"
    )
  }
}
