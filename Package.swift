// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "SessionDesk",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // GNU readline, its signals, and the few functions that Swift cannot write. No logic of the desk.
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),

    // What a customer has, and the words everybody shares. Pure: no input, no output, no foreign package.
    .target(name: "Accounts", swiftSettings: settings),

    // What an answer says and how it is laid out; the gate to the terminal. Pure.
    .target(name: "TerminalText", swiftSettings: settings),

    // The knowledge base, and everything asked of it. Hides Yams; one file reads the disk.
    .target(
      name: "Guidance", dependencies: ["Accounts", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),

    // Read-only questions to customer databases; importing and making such databases. Hides GRDB and SwiftCSV.
    .target(
      name: "SessionStorage",
      dependencies: [
        "Accounts", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ], swiftSettings: settings),

    // Full-text search over the knowledge base, in an index in memory. Hides GRDB, and that SQLite is the engine.
    .target(
      name: "KnowledgeSearch", dependencies: ["Guidance", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),

    // The audit log: appends, synced, or throws.
    .target(name: "Records", dependencies: ["Accounts"], swiftSettings: settings),

    // Asks for one line: at a terminal, or from standard input. Hides readline.
    .target(name: "LineEditing", dependencies: ["CReadline"], swiftSettings: settings),

    // Every command and its answer; the turn from words to text. Reaches the world only through its Desk.
    .target(
      name: "DeskCommands",
      dependencies: [
        "Accounts", "Guidance", "KnowledgeSearch", "SessionStorage", "Records", "TerminalText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // Opens the desk, holds the conversation, writes to the terminal.
    .executableTarget(
      name: "sessiondesk",
      dependencies: [
        "Accounts", "Guidance", "SessionStorage", "Records", "TerminalText", "LineEditing", "DeskCommands",
      ], swiftSettings: settings),

    // Snapshots, transcripts, a desk of fixtures, marked YAML, a pseudo-terminal.
    .target(
      name: "DeskTestSupport",
      dependencies: ["Accounts", "Guidance", "SessionStorage", "Records", "TerminalText", "DeskCommands"],
      swiftSettings: settings),

    .testTarget(
      name: "AccountsTests", dependencies: ["Accounts", "DeskTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTextTests", dependencies: ["TerminalText", "DeskTestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["Guidance", "DeskTestSupport", .product(name: "Yams", package: "Yams")],
      exclude: ["Measured"], swiftSettings: settings),
    .testTarget(
      name: "KnowledgeSearchTests", dependencies: ["KnowledgeSearch", "Guidance", "DeskTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SessionStorageTests", dependencies: ["SessionStorage", "Guidance", "DeskTestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "DeskTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DeskCommandsTests", dependencies: ["DeskCommands", "DeskTestSupport"],
      exclude: ["Snapshots", "Completions.txt"], swiftSettings: settings),
    .testTarget(
      name: "SessionDeskTests", dependencies: ["sessiondesk", "LineEditing", "DeskTestSupport"],
      exclude: ["Transcripts"], swiftSettings: settings),
  ]
)
