import Foundation

/// What a run of the real program came to.
package struct Run: Sendable {
  package let output: String
  package let errors: String
  package let status: Int32
}

/// Runs a program to its end, with `input` on standard input and nothing of this process's environment but
/// `PATH`.
///
/// Output goes through files, so that no amount of it can block the program.
package func run(
  _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
) throws -> Run {
  let folder = try TemporaryFolder()
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.environment = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { given, _ in given }
  process.standardInput = try FileHandle(forReadingFrom: URL(filePath: try folder.write(input, to: "in")))
  process.standardOutput = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "out")))
  process.standardError = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "err")))
  try process.run()
  process.waitUntilExit()
  return Run(
    output: try String(contentsOfFile: folder.path("out"), encoding: .utf8),
    errors: try String(contentsOfFile: folder.path("err"), encoding: .utf8), status: process.terminationStatus
  )
}
