import Testing

@testable import Programs

@Suite("Running another program")
struct ExternalProgramTests {
  private func program(
    _ name: String,
    _ arguments: [String] = [],
    timeLimit: Duration = .seconds(600),
    sizeLimit: Int = 1 << 20
  ) -> ExternalProgram {
    ExternalProgram(
      name: name,
      arguments: arguments,
      timeLimit: timeLimit,
      sizeLimit: sizeLimit
    )
  }

  private func error(_ program: ExternalProgram) async -> ProgramError? {
    do throws(ProgramError) {
      _ = try await program.output(for: [65])
      return nil
    } catch {
      return error
    }
  }

  @Test("a name is looked for on PATH, what has a slash in it is a path")
  func names() async throws {
    #expect(try await program("cat").output(for: [65, 10]) == [65, 10])
    #expect(try await program("/bin/cat").output(for: [66]) == [66])
    #expect(await error(program("no-such-program-at-all")) == .notFound)
    #expect(await error(program("./no-such-program-at-all")) == .notFound)
  }

  // Other tests keep the machine busy, so no clock is read here: were the inner program left alive, its
  // end would be waited for, and the test would run into its own limit.
  @Test("what a program started dies with it", .timeLimit(.minutes(15)))
  func group() async {
    let limit = Duration.milliseconds(300)
    let nested = program("sh", ["-c", "sleep 3600; echo late"], timeLimit: limit)
    #expect(await error(nested) == .timedOut(limit))
  }

  @Test("any amount of complaint is let go by")
  func complaints() async throws {
    let loud = program("sh", ["-c", "head -c 1000000 /dev/zero >&2; cat"])
    #expect(try await loud.output(for: [65]) == [65])
  }
}
