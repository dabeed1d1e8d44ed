import ReportHistory

/// Where a run begins.
@main
enum Program {
  static func main() async {
    print("stub")
  }
}
