package import Foundation

/// An account as a site's view `desk_customers` shows it.
package struct Customer: Hashable, Sendable {
  /// The account's id, as the site writes it.
  package var id: String
  /// The e-mail address, shortened by the site.
  package var emailHint: PersonalText?
  /// The phone number, shortened by the site.
  package var phoneHint: PersonalText?
  /// The plan's slug, for example `standard-with-ads`; nil when the site does not know it.
  package var plan: String?
  /// Since when the plan is in force.
  package var planSince: Date?
  /// How many streams at once the service's own records allow; nil when the site does not say.
  package var maxStreams: Int?
  /// Two letters of the country of the account.
  package var region: String?
  /// `active`, `on-hold`, `paused`, `cancelled` or `closed`.
  package var membership: String?
  /// The customer's time zone, an IANA name; nil is told as UTC.
  package var timeZone: String?
  /// When the account was opened.
  package var memberSince: Date?
  /// How many extra-member slots are bought.
  package var extraMembers: Int?

  package init(
    id: String, emailHint: PersonalText? = nil, phoneHint: PersonalText? = nil, plan: String? = nil,
    planSince: Date? = nil, maxStreams: Int? = nil, region: String? = nil, membership: String? = nil,
    timeZone: String? = nil, memberSince: Date? = nil, extraMembers: Int? = nil
  ) {
    self.id = id
    self.emailHint = emailHint
    self.phoneHint = phoneHint
    self.plan = plan
    self.planSince = planSince
    self.maxStreams = maxStreams
    self.region = region
    self.membership = membership
    self.timeZone = timeZone
    self.memberSince = memberSince
    self.extraMembers = extraMembers
  }
}
