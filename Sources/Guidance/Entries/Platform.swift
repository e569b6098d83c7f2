package import Accounts

/// One family of devices that are signed out the same way.
package struct Platform: KnowledgeEntry {
  /// What kind of thing the device is.
  package enum Kind: String, Sendable, CaseIterable, Encodable {
    case tv, player, console, box, phone, tablet, computer, display, headset, car
    case discPlayer = "disc-player"
  }

  /// Something by which a customer can tell the platform.
  package struct Hint: Sendable {
    package let say: String
    package let years: String?
    package let confidence: Confidence?
  }

  /// The model years of which devices lost the service before the platform did.
  package struct EndedYears: Sendable {
    package let years: ClosedRange<Int>
    /// The service's last day on them.
    package let day: CalendarDay
  }

  package static let kind = SourceFile.Kind.platforms

  package let header: EntryHeader
  package let name: String
  package let kind: Kind
  package let years: String?
  package let recognise: [Hint]
  /// Ids of procedures in order of effort, the cheapest first.
  package let procedures: [Marked<String>]
  /// What to do when the device is signed in again by itself.
  package let signsItselfBackIn: String?
  /// The service's last day on the platform.
  package let supportEnded: CalendarDay?
  package let endedYears: [EndedYears]
  package let note: String?

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    name = reader.text("name")
    kind = reader.optionalChoice("kind", isRequired: true) ?? .tv
    years = reader.optionalText("years")
    recognise = reader.entries("recognise", isRequired: true) { hint in
      Hint(
        say: hint.text("say"), years: hint.optionalText("years"),
        confidence: hint.optionalChoice("confidence"))
    }
    procedures = reader.texts("procedures", isRequired: true)
    signsItselfBackIn = reader.optionalText("signs_itself_back_in")
    supportEnded = reader.optionalDay("support_ended")
    endedYears = reader.entries("ended_years") { ended in
      let (first, last) = (ended.integer("first"), ended.integer("last"))
      if last < first { ended.report("last", "expected a year that is not before \(first)") }
      return EndedYears(years: first...max(first, last), day: ended.day("ended"))
    }
    note = reader.optionalText("note")
  }
}

extension Platform {
  /// The service's last day on devices of a model year; nil where it goes on, as far as anybody knows.
  package func supportEnded(modelYear: Int?) -> CalendarDay? {
    endedYears.first { modelYear.map($0.years.contains) ?? false }?.day ?? supportEnded
  }
}
