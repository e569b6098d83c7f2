package import ArgumentParser
import Guidance
import TerminalText

/// `resolve MODEL…` and `resolve --batch`: what a device text means.
package struct ResolveCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Tell which platform a device text means, and by which rule.",
    discussion: """
      With --batch, one text a line comes in on standard input, and one JSON object
      a line goes out, in the same order.

      Examples:
        resolve UN55TU7000
        resolve the fire stick
        resolve --batch < models.txt
      """)

  @Argument(help: "The text of a sticker, a data row or a customer.", completion: .known(.models))
  package var model: [String] = []
  @Flag(help: "Resolve every line of standard input.")
  package var batch = false
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if batch != model.isEmpty {
      throw ValidationError("Name a model, or use --batch and give lines on standard input.")
    }
    if batch, let format = output.chosen, format != .json {
      throw ValidationError("With --batch the answer is JSON, one object a line. Leave out --format.")
    }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let knowledge = try desk.knowledge
    guard batch else { return ResolveAnswer(resolve(model.joined(separator: " "), in: knowledge)) }
    var lines = ResolveLines(knowledge)
    while let line = desk.world.nextLine() {
      if desk.world.isInterrupted() { throw DeskError.interrupted }
      try lines.add(line)
      if lines.isFull || !desk.world.hasLine() { desk.world.show(lines.take()) }
    }
    desk.world.show(lines.take())
    return SilentAnswer()
  }
}

struct ResolveAnswer: Answer {
  var query: String
  @OrNull var brand: String?
  @OrNull var model: String?
  @OrNull var name: String?
  @OrNull var platform: String?
  @OrNull var year: Int?
  var confidence: Double
  @OrNull var matchedBy: Resolution.MatchedBy?
  var alternatives: [Alternative]
  @OrNull var question: String?
  @OrNull var entry: String?
  @OrNull var revision: Int?

  /// One of several readings that fit equally well.
  struct Alternative: Encodable, Sendable {
    var brand: String
    var platform: String
    var confidence: Double
  }

  init(_ resolution: Resolution) {
    query = resolution.query
    brand = resolution.reading?.brand
    model = resolution.model
    name = resolution.name
    platform = resolution.reading?.platform
    year = resolution.reading?.year
    confidence = resolution.reading?.confidence ?? 0
    matchedBy = resolution.matchedBy
    alternatives =
      resolution.readings.count < 2
      ? []
      : resolution.readings.map {
        Alternative(brand: $0.brand, platform: $0.platform, confidence: $0.confidence)
      }
    question = resolution.question
    entry = resolution.entry
    revision = resolution.revision
  }

  var status: ReplyStatus { platform == nil && alternatives.isEmpty ? .notThere : .answered }

  var document: Document {
    if let question {
      return [
        .paragraph(
          "'\(query)' may be \(alternatives.map(\.platform).joined(separator: " or ")). Ask: \(question)")
      ]
    }
    guard let platform else { return [.paragraph("No entry knows '\(query)'.")] }
    return [
      .fields([
        Field("Platform", "\(platform, .strong)"), Field("Brand", "\(brand.orUnknown)"),
        Field("Model", "\((name ?? model).orUnknown)"), Field("Year", "\(year.map(String.init).orUnknown)"),
        Field("Known by", "\((matchedBy?.rawValue).orUnknown), \(entry.orUnknown)"),
        Field("Confidence", "\(Int((confidence * 100).rounded())) of 100"),
      ])
    ]
  }
}
