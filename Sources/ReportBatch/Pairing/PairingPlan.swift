package import ReportDiff

/// Which files of a folder are two years' reports of one agency, and which are left over, and why.
package struct PairingPlan: Sendable {
  /// Two files to compare.
  package struct Pair: Sendable {
    /// What outputs are named by.
    package let id: String
    /// The two files, as places in ``PairingPlan/paths``.
    package let files: YearPair<Int>
    /// Whether it was the names that paired them; else what the reports themselves say.
    let isByName: Bool
    /// The years that the names give.
    let namedYears: YearPair<Int>?
    /// Why a person should look whether the two belong together.
    let doubts: [Doubt]
  }

  /// A file without a counterpart.
  package struct Leftover: Sendable {
    package let file: Int
    package let reason: Reason
  }

  /// Why two files may not belong together.
  package enum Doubt: Sendable, Hashable {
    /// The agencies that the reports name differ.
    case otherAgency(String, String)
    /// The two agencies are one only if the longer name is the shorter one with those above it.
    case looseName(String, String)
    /// The report is of another year than the file's name says.
    case otherYear(path: String, named: Int, printed: Int)
    /// The reports are not of two years that follow one another.
    case notConsecutive(Int, Int)
  }

  /// Why a file has no counterpart.
  package enum Reason: Sendable {
    /// It cannot be read.
    case unreadable(SourceError)
    /// Neither name nor text tells the agency or the year.
    case unidentified
    /// There is no report of the year before or after.
    case alone(agency: String, year: Int)
    /// There are several reports of one agency and year, and it is not for a program to choose.
    case several(agency: String, year: Int, paths: [String])
    /// Several agencies might be the same, and it is not for a program to choose.
    case ambiguous(agency: String, others: [String])
  }

  /// The files, as paths below the folder.
  package let paths: PackedStrings
  /// The pairs, in the order of their ids.
  package internal(set) var pairs: [Pair] = []
  /// The files in no pair, in the order of their paths.
  package internal(set) var leftovers: [Leftover] = []
  /// Which files are of one agency, as a number for each file.
  package internal(set) var series: [Int]

  init(paths: [String]) {
    self.paths = PackedStrings(paths)
    series = Array(paths.indices)
  }
}
