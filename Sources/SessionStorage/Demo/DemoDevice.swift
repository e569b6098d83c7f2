/// What the service calls a device, and the maker's number where the device reports one.
///
/// Labels are of the form seen in personal-data exports and the models are real; which label goes with which
/// model is made up, as no list of such pairs is public.
struct DemoDevice: Sendable {
  let label: String
  let model: String?
  /// Whether it leaves the house: a phone, a tablet, a computer.
  let travels: Bool

  init(_ label: String, _ model: String? = nil, travels: Bool = false) {
    self.label = label
    self.model = model
    self.travels = travels
  }
}

extension DemoDevice {
  static let samsungTU7000 = Self("Samsung CE 2020 Nike-M UHD TV Smart TV", "UN55TU7000")
  static let samsungTU8000 = Self("Samsung CE 2020 Nike-M UHD TV Smart TV", "UN43TU8000")
  static let samsungQ60A = Self("Samsung CE 2021 Kant-S2e UHD TV Smart TV", "QN65Q60A")
  static let samsungD6207 = Self("Samsung 2011 Genoa-S Smart TV", "UE46D6207")
  static let lgC1 = Self("LG DTV 2021 MTK LM21U UHD TV Smart TV", "OLED55C1PUB")
  static let lgHotel = Self("LG LG 2017 LG M16 SoC HOTEL STB Set Top Box")
  static let sonyA80J = Self("Sony CE Sony Android TV 2021 M5 Smart TV", "XR-55A80J")
  static let sonyBluray = Self("Sony CE Sony BD 2014 AX Blu-ray Player", "BDP-S6700")
  static let tclRoku = Self("TCL Malone HDR10 Smart TV", "55S425")
  static let vizio = Self("Vizio MG244 SX7 10-UI Smart TV", "D43f-F1")
  static let panasonic = Self("Panasonic DTV 2019 MT5813 4K Dolby TV Smart TV", "TX-50JX700E")
  static let philips = Self("TPV PHTV19AMT0 Smart TV", "43PUS7956")
  static let roku4800 = Self("Roku Rockett Set Top Box", "4800X")
  static let roku3941 = Self("Roku Sugarland Streaming Stick", "3941X")
  static let fireStick = Self("Amazon_AFTMM", "AFTMM")
  static let appleTV = Self("Apple Apple TV (tvOS) Generic Apple TV", "A1625")
  static let appleTV2 = Self("Apple TV 2")
  static let googleTV = Self("Google Sabrina ATV Set Top Box", "GZRNL")
  static let comcastBox = Self("Comcast X1 ARM 4K MVPD STB")
  static let playStation4 = Self("Sony PS4", "CUH-2215B")
  static let playStation5 = Self("PS5", "CFI-1215A")
  static let xbox = Self("Microsoft Xbox Series S", "1883")
  static let iPhone14 = Self("Apple iPhone 14 iPhone", "iPhone14,7", travels: true)
  static let iPhone12 = Self("iPhone 12", "iPhone13,2", travels: true)
  static let galaxyS21 = Self("Android DefaultWidevineL3Phone Android Phone", "SM-G991U", travels: true)
  static let motorola = Self(
    "Android DefaultWidevineL3Phone Android Phone (motorola_XT1635-02)", "XT1635-02", travels: true)
  static let pixel = Self("Android Phone", "Pixel 6", travels: true)
  static let iPad = Self("Apple iPad 7th Gen 10.2 (Wi-Fi)", "iPad7,11", travels: true)
  static let galaxyTab = Self("Android DefaultWidevineL3Tablet Android Tablet", "SM-T500", travels: true)
  static let chrome = Self("Chrome OS (Cadmium)", travels: true)
  static let edge = Self("Edge - Windows", travels: true)
  static let firefox = Self("Firefox PC (Cadmium)", travels: true)
  static let safari = Self("Safari MAC (Cadmium)", travels: true)
  static let windowsApp = Self("windows-uwa", travels: true)

  /// What ordinary households have: named twice where many have it.
  static let common = [
    samsungTU7000, samsungTU8000, samsungQ60A, lgC1, sonyA80J, tclRoku, vizio, panasonic, philips, roku4800,
    roku3941, fireStick, fireStick, appleTV, googleTV, playStation4, playStation5, xbox, iPhone14, iPhone14,
    iPhone12, galaxyS21, galaxyS21, pixel, iPad, iPad, galaxyTab, chrome, edge, firefox, safari, windowsApp,
  ]
}
