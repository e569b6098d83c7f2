import Accounts

/// Where ordinary households are, and the plans that are sold there.
struct DemoRegion: Sendable {
  /// Two letters of the country.
  let country: String
  let zone: String
  let plans: [Plan]
  /// The line into the home.
  let home: Place
  /// What its phones show on the way.
  let mobile: Place

  /// A plan's slug and its streams at once.
  struct Plan: Sendable {
    let slug: String
    let streams: Int
    var hasExtraMembers = false
  }

  private init(_ country: String, _ region: String, _ zone: String, _ plans: [Plan] = Self.usual) {
    self.country = country
    self.zone = zone
    self.plans = plans
    home = .fixed(country, region)
    mobile = .mobile(country, region)
  }

  private static let standard = Plan(slug: "standard", streams: 2, hasExtraMembers: true)
  private static let premium = Plan(slug: "premium", streams: 4, hasExtraMembers: true)
  private static let usual = [Plan(slug: "standard-with-ads", streams: 2), standard, premium]
  private static let withBasic = [Plan(slug: "basic", streams: 1), standard, premium]

  static let all = [
    Self("US", "New York", "America/New_York"), Self("US", "Florida", "America/New_York"),
    Self("US", "Pennsylvania", "America/New_York"), Self("US", "Texas", "America/Chicago"),
    Self("US", "Illinois", "America/Chicago"), Self("US", "Colorado", "America/Denver"),
    Self("US", "California", "America/Los_Angeles"), Self("US", "Washington", "America/Los_Angeles"),
    Self("CA", "Ontario", "America/Toronto"), Self("CA", "Quebec", "America/Toronto"),
    Self("GB", "England", "Europe/London"), Self("GB", "Scotland", "Europe/London"),
    Self("DE", "Bavaria", "Europe/Berlin"), Self("BR", "São Paulo", "America/Sao_Paulo"),
    Self("IN", "Maharashtra", "Asia/Kolkata", withBasic), Self("IN", "Karnataka", "Asia/Kolkata", withBasic),
  ]
}
