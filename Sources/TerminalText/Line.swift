/// What a stretch of text means; the screen decides how that looks.
package enum Style: Equatable, Sendable {
  /// Text like any other.
  case plain
  /// What the eye must find first.
  case strong
  /// What may be passed over.
  case quiet
  /// A state that is as it should be.
  case good
  /// A state or a remark to stop at.
  case caution
  /// The name of the value that follows.
  case label
}

/// A stretch of text of one meaning.
package struct Span: Equatable, Sendable {
  /// The text, as it was given; it is made safe when it is rendered.
  package var text: String
  /// What the text means.
  package var style: Style
  /// What programs read in its place: for `12 minutes ago` the moment, for a dash nothing at all.
  package var exact: String?

  /// A span of `text`, plain unless told otherwise.
  package init(_ text: String, _ style: Style = .plain, exact: String? = nil) {
    self.text = text
    self.style = style
    self.exact = exact
  }
}

/// One line of text, before it is wrapped: spans that follow each other without gaps.
///
/// Written as text with values, each of which may name its style:
///
///     let line: Line = "Signed out \("everywhere", .strong) at \(time)."
package struct Line: Equatable, Sendable {
  /// The spans from left to right.
  package var spans: [Span]

  /// A line of the given spans.
  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// A line of one span.
  package init(_ text: String, _ style: Style = .plain) {
    spans = [Span(text, style)]
  }

  /// A line that people read as `text`, and programs as `exact`.
  package init(_ text: String, _ style: Style = .plain, exact: String) {
    spans = [Span(text, style, exact: exact)]
  }

  /// A value that there is not: a dash where people read, and nothing where programs do.
  package static let nothing = Line("-", .quiet, exact: "")

  /// The line as programs read it.
  package var exact: Line { Line(spans.map { Span($0.exact ?? $0.text, $0.style) }) }

  /// The text without its styles, as it was given: not yet safe for a terminal.
  package var rawText: String { spans.map(\.text).joined() }

  /// The second line right after the first.
  package static func + (first: Line, second: Line) -> Line {
    Line(first.spans + second.spans)
  }
}

extension Line: ExpressibleByStringInterpolation {
  /// Gathers the parts of a literal as spans.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      spans.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds the words between two values.
    package mutating func appendLiteral(_ literal: String) {
      append(Span(literal))
    }

    /// Adds a value by its description, so that masked text stays masked; optional values have none.
    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style = .plain
    ) {
      append(Span(value.description, style))
    }

    /// Adds a span to the one before when both mean the same.
    private mutating func append(_ span: Span) {
      if span.text.isEmpty { return }
      if let last = spans.indices.last, spans[last].style == span.style, spans[last].exact == nil {
        spans[last].text += span.text
      } else {
        spans.append(span)
      }
    }

    /// Adds a line with the styles it has.
    package mutating func appendInterpolation(_ line: Line) {
      spans += line.spans
    }
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: StringInterpolation) {
    spans = stringInterpolation.spans
  }
}

extension Line: Encodable {
  /// Writes the text that programs read.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(exact.rawText)
  }
}
