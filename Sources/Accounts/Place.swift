/// Where a session's network is, with its uncertainty; never an address.
package struct Place: Hashable, Sendable, Encodable {
  /// Two letters of the country.
  package var country: String?
  /// A part of the country; never a city, which an address cannot prove.
  package var region: String?
  /// `fixed`, `mobile`, `hosting` (also a VPN) or nil when not known.
  package var network: String?
  /// How far off the place may be, in kilometres; nil when the site does not say.
  package var placeRadiusKm: Int?
  /// The network's address, already shortened by the site.
  package var shortenedAddress: PersonalText?

  package init(
    country: String? = nil, region: String? = nil, network: String? = nil, placeRadiusKm: Int? = nil,
    shortenedAddress: PersonalText? = nil
  ) {
    self.country = country
    self.region = region
    self.network = network
    self.placeRadiusKm = placeRadiusKm
    self.shortenedAddress = shortenedAddress
  }
}
