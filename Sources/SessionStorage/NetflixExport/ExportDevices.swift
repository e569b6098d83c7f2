import Accounts
import Foundation

/// The devices of an export, each once, whatever tables tell of it.
///
/// The service's identifier of a device (ESN) joins the tables; it stays here, and the file gets its digest.
struct ExportDevices {
  private var devices: [String: ExportDevice] = [:]

  init(_ reader: ExportReader) throws {
    try readDevices(reader)
    try readAccess(reader)
    for file in [ExportFile.streaming, .streaming2023] { try readStreaming(file, reader) }
    try readLogins(reader)
  }

  /// One session for each device, in the order of their ids.
  var sessions: [Session] {
    var taken: Set<String> = []
    let sessions = devices.sorted { $0.key < $1.key }.map { identifier, device in
      var id = Shorten.device(identifier)
      while !taken.insert(id).inserted { id += "b" }
      return device.session(id: id)
    }
    return sessions.sorted { $0.id < $1.id }
  }

  /// One row for each profile that was opened on a device.
  private mutating func readDevices(_ reader: ExportReader) throws {
    let suffixes = ["Last Playback Date", "Last Playback Date For User Generated Plays"]
    let profilePlays = suffixes.map { "Profile \($0)" }
    let plays = suffixes.map { "Acct \($0)" } + profilePlays
    let columns = ["Profile Name", "Deactivation Time"] + plays
    try each(.devices, required: ["Esn", "Device Type"], optional: columns, reader) { row, device in
      device.note(label: row.text("Device Type"), from: .devices)
      for column in plays { device.playback.note((), at: try row.moment(column)) }
      for column in profilePlays { device.profile.note(row.text("Profile Name"), at: try row.moment(column)) }
      device.deactivation.note((), at: try row.latestMoment("Deactivation Time"))
      return nil
    }
  }

  private mutating func readAccess(_ reader: ExportReader) throws {
    let columns = ["Devices", "Date", "Part Of Netflix Household"]
    try each(.accessAndDevices, required: ["Esn"], optional: columns, reader) { row, device in
      let moment = try row.moment("Date")
      device.note(label: row.text("Devices"), from: .accessAndDevices)
      device.playback.note((), at: moment)
      device.household.note(row.flag("Part Of Netflix Household"), at: moment ?? .distantPast)
      return nil
    }
  }

  private mutating func readStreaming(_ file: ExportFile, _ reader: ExportReader) throws {
    let labels = ["Device Description", "Localized Device Description"]
    let columns = labels + ["Country", "Region Code Display Name", "Ip"]
    try each(file, required: ["Esn", "Ts"], optional: columns, reader) { row, device in
      guard let moment = try row.moment("Ts") else { return .withoutMoment }
      for label in labels { device.note(label: row.text(label), from: .streaming) }
      device.contact.note(row.place(region: "Region Code Display Name"), at: moment)
      return nil
    }
  }

  private mutating func readLogins(_ reader: ExportReader) throws {
    let columns = ["Device Description", "Country", "Region Code", "Ip"]
    try each(.logins, required: ["Esn", "Ts"], optional: columns, reader) { row, device in
      guard let moment = try row.moment("Ts") else { return .withoutMoment }
      let name = row.decoded("Device Description")
      device.note(label: name?.replacing("_", with: " "), from: .login)
      device.model.note(name.flatMap(Self.model), at: moment)
      device.login.note((), at: moment)
      device.contact.note(row.place(region: "Region Code"), at: moment)
      return nil
    }
  }

  /// The model number of `Maker_Model`; nil for a name of another form.
  private static func model(_ name: String) -> String? {
    guard let match = name.wholeMatch(of: /[A-Za-z][A-Za-z0-9 &.\-]*_(.*[A-Za-z0-9].*)/) else { return nil }
    return String(match.output.1).collapsingWhitespace()
  }

  /// Reads rows that name their device; the others are left out, but still tell how old the data are.
  private mutating func each(
    _ file: ExportFile, required: [String], optional: [String], _ reader: ExportReader,
    _ body: (ExportRow, inout ExportDevice) throws -> ImportSummary.LeftOut?
  ) throws {
    try reader.each(file, required: required, optional: optional) { row in
      guard let identifier = row.text("Esn") else {
        _ = try row.moment("Ts")
        return .withoutDevice
      }
      return try body(row, &devices[identifier, default: ExportDevice()])
    }
  }
}

extension ExportRow {
  /// The value with its `%20` and the like decoded.
  fileprivate func decoded(_ column: String) -> String? {
    text(column).map { ($0.removingPercentEncoding ?? $0).collapsingWhitespace() }
  }

  fileprivate func flag(_ column: String) -> Bool? {
    switch text(column)?.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// Country, region and shortened address; the city is never read, since an address cannot prove it.
  fileprivate func place(region: String) -> Place {
    Place(
      country: text("Country").flatMap(Shorten.country), region: text(region),
      shortenedAddress: text("Ip").flatMap(Shorten.address).map { PersonalText($0) })
  }
}
