internal import GRDB

/// The layout of the database, as the steps that lead to it.
///
/// A step never changes once a version with it is out: what has to be different is one step more.
enum Schema {
  /// What SQLite keeps in the file's head to say whose it is: `govd`.
  static let applicationID: Int32 = 0x676F_7664

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reports", migrate: reports)
    migrator.registerMigration("2 comparisons", migrate: comparisons)
    migrator.registerMigration("3 decisions", migrate: decisions)
    return migrator
  }()

  /// Agencies by their names, files by their digests, reports with all that was read of them.
  private static func reports(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE agency (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE agencyName (
          stem TEXT PRIMARY KEY, agency INTEGER NOT NULL REFERENCES agency ON DELETE CASCADE,
          name TEXT NOT NULL, isAlias INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX agencyNameOfAgency ON agencyName(agency);
        CREATE TABLE doubt (
          stem TEXT NOT NULL, other TEXT NOT NULL, isSettled INTEGER NOT NULL,
          PRIMARY KEY (stem, other)
        ) WITHOUT ROWID;
        CREATE TABLE source (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE report (
          id INTEGER PRIMARY KEY, agency INTEGER NOT NULL REFERENCES agency,
          year INTEGER NOT NULL, version INTEGER NOT NULL,
          sha256 TEXT NOT NULL UNIQUE REFERENCES source, path TEXT NOT NULL, added TEXT NOT NULL,
          printedAgency TEXT, printedYear INTEGER, title TEXT, format TEXT NOT NULL, encoding TEXT,
          template TEXT, reader TEXT NOT NULL,
          UNIQUE (agency, year, version)
        );
        CREATE TABLE cell (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          key TEXT NOT NULL, value REAL, raw TEXT, state TEXT NOT NULL, line INTEGER,
          PRIMARY KEY (report, key)
        ) WITHOUT ROWID;
        CREATE TABLE section (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          kind TEXT NOT NULL, ordinal INTEGER, title TEXT NOT NULL,
          PRIMARY KEY (report, position)
        ) WITHOUT ROWID;
        CREATE TABLE sentence (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          section INTEGER NOT NULL, id TEXT NOT NULL, heading TEXT, text TEXT NOT NULL,
          PRIMARY KEY (report, position)
        ) WITHOUT ROWID;
        CREATE TABLE item (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, id TEXT NOT NULL,
          ordinal INTEGER NOT NULL, headline TEXT, text TEXT NOT NULL, problem TEXT,
          PRIMARY KEY (report, id)
        ) WITHOUT ROWID;
        CREATE TABLE figure (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          topic TEXT NOT NULL, value REAL NOT NULL, unit TEXT, raw TEXT NOT NULL,
          isApproximate INTEGER NOT NULL, role TEXT NOT NULL, sentence TEXT NOT NULL,
          PRIMARY KEY (report, position)
        ) WITHOUT ROWID;
        CREATE TABLE finding (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          rule TEXT NOT NULL, severity TEXT NOT NULL, zh TEXT NOT NULL, en TEXT NOT NULL,
          cells TEXT NOT NULL, expected REAL, actual REAL, sentence TEXT, line INTEGER,
          PRIMARY KEY (report, position)
        ) WITHOUT ROWID;
        CREATE TABLE warning (
          report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
          code TEXT NOT NULL, zh TEXT NOT NULL, en TEXT NOT NULL, line INTEGER,
          PRIMARY KEY (report, position)
        ) WITHOUT ROWID;
        """
    )
  }

  /// What became of one report in another: the next year's, or a changed republication.
  private static func comparisons(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE comparison (
          id INTEGER PRIMARY KEY, old INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
          new INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, reader TEXT NOT NULL,
          cellsChanged INTEGER NOT NULL, wordingChanges INTEGER NOT NULL, isSame INTEGER NOT NULL,
          UNIQUE (old, new)
        );
        CREATE TABLE outcome (
          comparison INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE, id TEXT NOT NULL,
          verdict TEXT NOT NULL, score REAL NOT NULL, restated TEXT, recurring TEXT,
          shortfallsZh TEXT, shortfallsEn TEXT,
          PRIMARY KEY (comparison, id)
        ) WITHOUT ROWID;
        CREATE TABLE evidence (
          comparison INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE,
          outcome TEXT NOT NULL, position INTEGER NOT NULL, sentence TEXT NOT NULL,
          text TEXT NOT NULL, PRIMARY KEY (comparison, outcome, position)
        ) WITHOUT ROWID;
        CREATE TABLE problemLink (
          comparison INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE, old TEXT NOT NULL,
          new TEXT NOT NULL, PRIMARY KEY (comparison, old)
        ) WITHOUT ROWID;
        CREATE TABLE figureLink (
          comparison INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE,
          old INTEGER NOT NULL, new INTEGER NOT NULL, PRIMARY KEY (comparison, old)
        ) WITHOUT ROWID;
        CREATE TABLE crossFinding (
          comparison INTEGER NOT NULL REFERENCES comparison ON DELETE CASCADE,
          position INTEGER NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL,
          zh TEXT NOT NULL, en TEXT NOT NULL, PRIMARY KEY (comparison, position)
        ) WITHOUT ROWID;
        """
    )
  }

  /// What reviewers decided, known by the words of the promise: no reading or comparison touches it.
  private static func decisions(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE decision (
          id INTEGER PRIMARY KEY AUTOINCREMENT, agency INTEGER NOT NULL REFERENCES agency,
          year INTEGER NOT NULL, promise TEXT NOT NULL, promiseID TEXT NOT NULL, own TEXT,
          verdict TEXT, reviewer TEXT, note TEXT, decided TEXT NOT NULL
        );
        CREATE INDEX decisionOfYear ON decision(agency, year);
        """
    )
  }
}
