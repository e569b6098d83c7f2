import Accounts

/// What a model rule says of the texts it holds.
struct RuleFacts: Sendable, Hashable {
  /// The entry, for example `models/samsung`, and its revision.
  let entry: String
  let revision: Int
  let brand: String
  /// One platform, or the several that the question is about.
  let platforms: [String]
  let year: Int?
  let name: String?
  let question: String?
  let confidence: Confidence

  /// Stands for what cannot be read, which the checksum of a compiled file rules out.
  static let unreadable = RuleFacts()

  private init() {
    (entry, revision, brand, platforms, year, name, question) = ("", 0, "", [], nil, nil, nil)
    confidence = .unverified
  }

  init(_ rule: ModelRule, of brand: Brand) {
    entry = "models/\(brand.id)"
    revision = brand.revision
    self.brand = rule.brand ?? brand.name
    platforms = rule.platforms.map(\.value)
    year = rule.year
    name = rule.name
    question = rule.question
    confidence = rule.confidence ?? brand.sources.confidence
  }
}

extension RuleFacts {
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    entry = try reader.text()
    revision = try reader.number()
    brand = try reader.text()
    platforms = try reader.texts()
    let year = try reader.number()
    self.year = year == 0 ? nil : year
    name = try reader.optionalText()
    question = try reader.optionalText()
    guard let confidence = Confidence(rawValue: try reader.text()) else { throw ByteReader.Damage() }
    self.confidence = confidence
  }

  func write(to writer: inout ByteWriter) {
    writer.write(entry)
    writer.write(revision)
    writer.write(brand)
    writer.write(platforms)
    writer.write(year ?? 0)
    writer.write(name)
    writer.write(question)
    writer.write(confidence.rawValue)
  }
}
