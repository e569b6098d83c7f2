import ArgumentParser
import Foundation

/// ArgumentParser's completion file for a shell, without the help command that it adds to ours.
func shellScript(for shell: CompletionsCommand.Shell) -> String {
  guard let name = CompletionShell(rawValue: shell.rawValue) else { return "" }
  return withoutAddedHelp(ProgramCommand.completionScript(for: name))
}

private func withoutAddedHelp(_ script: String) -> String {
  let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.contains("Show subcommand help information") }
  let text = lines.joined(separator: "\n").replacing("|help)", with: ")")
    .replacing(" help' -- ", with: "' -- ")
  let parts = text.components(separatedBy: "_sessiondesk_help() {")
  guard parts.count == 3, let end = parts[2].firstRange(of: "\n}\n\n") else { return text }
  return parts[0] + "_sessiondesk_help() {" + parts[1] + parts[2][end.upperBound...]
}
