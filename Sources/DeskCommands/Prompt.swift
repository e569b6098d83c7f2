import Accounts
package import TerminalText

/// Where one is: the source and that it is read-only, the customer of the case, and whether the database is
/// out of reach.
///
/// A prompt stays on the screen for as long as the call lasts, so the customer is masked as in every remark.
package struct Prompt: Equatable, Sendable {
  /// The source's name; nil when none is set.
  package var source: String?
  /// The account id of the customer of the case.
  package var customer: String?
  /// Whether the last look-up could not reach the database.
  package var isOffline = false

  package init(source: String?, customer: String? = nil, isOffline: Bool = false) {
    self.source = source
    self.customer = customer
    self.isOffline = isOffline
  }

  /// The prompt, on at most two thirds of the screen's width: the rest is for what is typed.
  ///
  /// What says least goes first: the program's name, then words that have a short form, then the end of the
  /// source's name. The customer and the offline state stay.
  package func printable(for screen: Screen) -> Printable {
    let room = screen.width.map { max($0, 20) * 2 / 3 } ?? .max
    let forms = [
      text("sessiondesk ", source: source, access: "read-only", customer: "customer "),
      text("", source: source, access: "read-only", customer: ""),
      text("", source: source, access: "ro", customer: ""),
    ]
    return forms.first { displayWidth(of: $0.text) <= room } ?? cut(to: room)
  }

  private func text(_ program: String, source: String?, access: String, customer noun: String) -> Printable {
    let place = source.map { "\($0):\(access)" } ?? "no source"
    let offline = isOffline ? " (offline)" : ""
    let who = customer.map { " \(noun)\(PersonalText($0))" } ?? ""
    return Printable(visible: "\(program)[\(place)]\(offline)\(who)> ")
  }

  /// The shortest form, with as much of the source's name as there is room for.
  private func cut(to room: Int) -> Printable {
    var name = source
    var shortest = text("", source: name, access: "ro", customer: "")
    while let longer = name, longer.count > 1, displayWidth(of: shortest.text) > room {
      name = String(longer.dropLast())
      shortest = text("", source: name.map { $0 + "…" }, access: "ro", customer: "")
    }
    return shortest
  }
}
