import DeskTestSupport
import Foundation
import Testing

/// Tab in the real program, in a pseudo-terminal.
struct TabTests {
  private let site: DemoSite

  init() throws { site = try DemoSite() }

  /// The program at its first prompt; `inputrc` holds readline's settings.
  private func atDesk(
    terminal name: String = "xterm-256color", inputrc: String = "", columns: Int = 80,
    accessible: Bool = false
  ) throws -> PseudoTerminal {
    let settings = try site.folder.write(inputrc, to: "inputrc")
    var environment = site.environment
    environment["TERM"] = name
    environment["INPUTRC"] = settings
    if accessible { environment["ACCESSIBLE"] = "1" }
    let terminal = try PseudoTerminal(
      Repository.program, environment: environment, columns: columns, rows: 24)
    try terminal.expect("> ")
    return terminal
  }

  @Test(arguments: ["set editing-mode emacs", "set editing-mode vi"], ["xterm-256color", "dumb"])
  func `completes a device with blanks, within quotes and without`(mode: String, name: String) throws {
    let terminal = try atDesk(terminal: name, inputrc: mode)
    try terminal.send("resolve \"fire tv stick li\t")
    try terminal.expect("Lite\" ")
    try terminal.send("\r")
    try terminal.expect("fire-tv")
    try terminal.expect("> ")
    try terminal.send("resolve fire tv stick li\t")
    try terminal.expect("Lite ")
    try terminal.send("\r")
    try terminal.expect("fire-tv")
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `lists commands with what they do, and keeps the line`(name: String) throws {
    let terminal = try atDesk(terminal: name)
    try terminal.send("s\t")
    try terminal.expect("session")
    try terminal.expect("Show one row")
    try terminal.expect("> se")
    try terminal.send("arch roku\r")
    try terminal.expect("KIND")
  }

  @Test func `keeps to the width of the screen`() throws {
    let terminal = try atDesk(terminal: "dumb", columns: 40)
    try terminal.send("\t")
    try terminal.expect("version")
    try terminal.expect("> ")
    let list = terminal.screenText.split(whereSeparator: \.isNewline).filter { $0.contains("  ") }
    #expect(list.count > 5)
    #expect(list.allSatisfy { $0.count <= 40 })
  }

  @Test func `reads well aloud`() throws {
    let terminal = try atDesk(terminal: "dumb", accessible: true)
    try terminal.send("s\u{1B}?")
    try terminal.expect("session: Show one row of the sessions whole.")
  }

  @Test func `says how many more there are instead of asking`() throws {
    let terminal = try atDesk()
    try terminal.send("guide s\t")
    try terminal.expect("more; type another letter.")
    try terminal.expect("guide s")
    try terminal.send("\u{3}")
    try terminal.expect("> ")
  }

  @Test func `offers the rows of the customer, and asks the database nothing`() throws {
    let terminal = try atDesk()
    try terminal.send("session \t")
    try terminal.send("\u{3}")
    try terminal.expect("> ")
    try terminal.send("customer 1\r")
    try terminal.expect("As of")
    try terminal.expect("> ")
    try terminal.send("session \t")
    try terminal.expect("row 8")
    try terminal.send("8\t\r")
    try terminal.expect("Row 8:")
    try terminal.expect("> ")
    #expect(site.auditLines.count == 2)
  }

  @Test func `offers files where a path is wanted`() throws {
    let terminal = try atDesk()
    try terminal.send("kb coverage \(site.folder.url.path)/demo.sq\t")
    try terminal.expect("demo.sqlite ")
    try terminal.send("\u{3}guide \(site.folder.url.path)/demo.sq\t\r")
    try terminal.expect("No entry knows")
  }

  @Test func `leaves a paste with a tab in it alone`() throws {
    let terminal = try atDesk()
    try terminal.send("\u{1B}[200~search\troku\u{1B}[201~\r")
    try terminal.expect("KIND")
  }

  /// In a debug build, so only the order of magnitude; `Scripts/benchmark` prints the release program's.
  @Test func `completes at once with the whole knowledge base`() throws {
    let terminal = try atDesk()
    // An agent looks at the prompt before the first Tab; in that pause the texts are read.
    Thread.sleep(forTimeInterval: 1)
    var times: [String: [Double]] = [:]
    for _ in 0..<9 {
      for (typed, rest) in [
        ("gui", "de "), ("limits --pl", "an "), ("guide UN55TU7000F", "XZA "), ("topic sold", "-device "),
      ] {
        try terminal.send(typed)
        try terminal.expect(typed)
        let start = Date()
        try terminal.send("\t")
        try terminal.expect(rest)
        times[typed, default: []].append(Date().timeIntervalSince(start) * 1_000)
        try terminal.send("\u{3}")
        try terminal.expect("> ")
      }
    }
    for (typed, found) in times.sorted(by: { $0.key < $1.key }) {
      let median = found.sorted()[found.count / 2]
      print("Tab behind '\(typed)': first \(hundredths(found[0])) ms, then \(hundredths(median)) ms")
      #expect(median < 25)
    }
  }

  private func hundredths(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
