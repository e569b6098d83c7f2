import DeskTestSupport
import Foundation
import Testing

/// The files for shells, in the shells themselves.
struct ShellCompletionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for shell in ["bash", "zsh", "fish"] {
      let script = try run(Repository.program, ["completions", shell]).output
      try folder.write(script, to: shell)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("sessiondesk"), withDestinationPath: Repository.program)
    try folder.write("", to: "models.tsv")
  }

  private func output(of shell: String, _ arguments: [String]) throws -> [String] {
    let path = "\(folder.url.path):/usr/bin:/bin"
    let line = "cd '\(folder.url.path)' && PATH='\(path)' exec \(shell) \"$@\""
    let run = try run(
      "/bin/sh", ["-c", line, "sh"] + arguments,
      environment: ["SESSIONDESK_KNOWLEDGE_BASE": Repository.knowledgeFolder, "HOME": folder.url.path])
    #expect(run.errors == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("gu", ["guide"]), ("limits --plan sta", ["standard", "standard-with-ads"]),
    ("topic sold", ["sold-device"]),
    ("--sou", ["--source"]), ("guide AFTMM --langu", ["--language"]), ("handout --channel s", ["sms"]),
    ("kb cov", ["coverage"]), ("kb coverage mod", ["models.tsv"]),
    ("resolve UN55TU7000F", ["UN55TU7000FXZA"]),
    ("customer mod", []), ("guide models.t", []), ("session ", []), ("hel", ["help"]),
    ("help cust", ["customer"]),
  ])
  func `completes in bash`(words: String, offers: [String]) throws {
    let script = """
      source ./bash
      read -ra COMP_WORDS <<< "sessiondesk $1"
      [[ $1 == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="sessiondesk $1"; COMP_POINT=${#COMP_LINE}
      _sessiondesk sessiondesk "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try output(of: "bash", ["--norc", "-c", script, "bash", words]) == offers)
  }

  @Test(arguments: [
    ("gu", ["guide"]), ("limits --plan sta", ["standard", "standard-with-ads"]),
    ("topic sold", ["sold-device"]),
    ("customer mod", []), ("kb coverage mod", ["models.tsv"]),
  ])
  func `completes in fish`(words: String, offers: [String]) throws {
    let lines = try output(
      of: "fish", ["--no-config", "-c", "source ./fish; complete -C 'sessiondesk \(words)'"])
    #expect(lines.map { String($0.prefix { $0 != "\t" }) } == offers)
  }

  @Test func `can be read by zsh`() throws {
    #expect(try output(of: "zsh", ["-f", "-n", "./zsh"]) == [])
  }
}
