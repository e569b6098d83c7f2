import Accounts

extension Place {
  /// A line into a home: near, and the same for every device in it.
  static func fixed(_ country: String, _ region: String, _ address: String = "203.0.x.x") -> Self {
    Self(
      country: country, region: region, network: "fixed", placeRadiusKm: 25,
      shortenedAddress: PersonalText(address))
  }

  /// A mobile network, which can be far from its phone.
  static func mobile(_ country: String, _ region: String, within kilometers: Int = 250) -> Self {
    Self(
      country: country, region: region, network: "mobile", placeRadiusKm: kilometers,
      shortenedAddress: PersonalText("198.51.x.x"))
  }

  /// A computer centre: a VPN or a relay.
  static func hosting(_ country: String, _ region: String? = nil) -> Self {
    Self(
      country: country, region: region, network: "hosting", placeRadiusKm: 500,
      shortenedAddress: PersonalText("192.0.x.x"))
  }
}
