/// A question in SQL with its values kept apart, so that no value can become part of the text.
///
/// Written as a string with interpolations: `"SELECT … WHERE id = \(id)"` becomes `… WHERE id = $1` with one
/// value. One text serves SQLite and PostgreSQL.
package struct Query: Equatable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var text: String
  package private(set) var values: [SQLValue]

  package init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  package init(stringInterpolation parts: StringInterpolation) {
    text = parts.text
    values = parts.values
  }

  /// Collects the text and the values of one question.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [SQLValue] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ value: String) { append(.text(value)) }

    package mutating func appendInterpolation(_ value: Int) { append(.integer(value)) }

    /// `SELECT` of the columns that a view's questions fetch, and `FROM` it.
    mutating func appendInterpolation(_ view: SchemaContract.View) {
      text += "SELECT \(view.fetched.joined(separator: ", ")) FROM \(view.name)"
    }

    private mutating func append(_ value: SQLValue) {
      values.append(value)
      text += "$\(values.count)"
    }
  }
}

/// One value of a question or of an answer's row.
package enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
}
