import Accounts
import Foundation

/// The account that an export is of.
struct ExportAccount {
  private(set) var customer = Customer(id: ExportAccount.id)
  private(set) var plan = ImportSummary.PlanFacts()
  /// What an agent may look the account up by; no screen shows it.
  private(set) var email: String?
  private(set) var phone: String?

  /// The only customer of a file has this id.
  static let id = "1"

  /// Reads the account; `planName` knows which plan allows so many streams in such a quality.
  init(_ reader: ExportReader, planName: NetflixExport.PlanName) throws {
    let columns = [
      "Email Address", "Phone Number", "Country Of Registration", "Membership Status",
      "Customer Creation Timestamp",
    ]
    try reader.each(.accountDetails, required: [], optional: columns) { row in
      readDetails(row, reader)
      return nil
    }
    plan = try Self.plan(reader)
    (customer.maxStreams, customer.planSince) = (plan.maxStreams, plan.since)
    customer.plan = plan.maxStreams.flatMap { planName($0, plan.quality) }
  }

  private mutating func readDetails(_ row: ExportRow, _ reader: ExportReader) {
    email = row.text("Email Address")?.lowercased()
    phone = row.text("Phone Number").flatMap(CustomerIdentifier.phone)
    customer.emailHint = email.flatMap(Shorten.email).map { PersonalText($0) }
    customer.phoneHint = phone.flatMap(Shorten.phone).map { PersonalText($0) }
    customer.region = row.text("Country Of Registration").flatMap(Shorten.country)
    customer.membership = row.text("Membership Status").flatMap { Self.memberships[$0] }
    customer.memberSince = row.accountMoment("Customer Creation Timestamp", reader)
  }

  private static let memberships = ["CURRENT_MEMBER": "active", "FORMER_MEMBER": "cancelled"]
}

extension ExportAccount {
  /// The streams and quality of the latest plan change, or of the latest sign-up when that is later.
  private static func plan(_ reader: ExportReader) throws -> ImportSummary.PlanFacts {
    var latest: ImportSummary.PlanFacts?
    try reader.each(.subscriptionHistory, required: [], optional: columns) { row in
      let facts = [signUp, planChange].compactMap { $0.facts(in: row, reader) }
      latest = ([latest].compactMap(\.self) + facts).max { $0.moment < $1.moment }
      return nil
    }
    return latest ?? ImportSummary.PlanFacts()
  }

  private static let columns = [signUp, planChange].flatMap { [$0.moment, $0.streams, $0.quality] }

  private static let signUp = PlanColumns(
    moment: "Subscription Opened Ts", streams: "Signup Max Concurrent Streams",
    quality: "Signup Max Streaming Quality")

  private static let planChange = PlanColumns(
    moment: "Plan Change Date", streams: "Plan Change New Max Concurrent Streams",
    quality: "Plan Change New Max Streaming Quality")
}

extension ImportSummary.PlanFacts {
  fileprivate var moment: Date { since ?? .distantPast }
}

/// The three columns that tell a plan and since when.
private struct PlanColumns {
  var moment: String
  var streams: String
  var quality: String

  func facts(in row: ExportRow, _ reader: ExportReader) -> ImportSummary.PlanFacts? {
    guard let count = row.text(streams).flatMap({ Int($0) }), count > 0 else { return nil }
    return ImportSummary.PlanFacts(
      maxStreams: count, quality: row.text(quality), since: row.accountMoment(moment, reader))
  }
}

extension ExportRow {
  /// A moment or a day; nil for none, and, counted, for what cannot be read.
  ///
  /// No source tells the form of these dates, and no session hangs on them, so they do not stop an import.
  fileprivate func accountMoment(_ column: String, _ reader: ExportReader) -> Date? {
    guard let text = text(column) else { return nil }
    guard let moment = Date(utc: CalendarDay(text) == nil ? text : text + "T00:00:00") else {
      reader.leaveOut(.accountDate)
      return nil
    }
    reader.note(moment)
    return moment
  }
}
