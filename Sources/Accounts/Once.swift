/// A value that is made at its first use and kept; a failure is not kept, so the next use tries again.
package final class Once<Value> {
  private let make: () throws -> Value
  private var made: Value?

  package init(_ make: @escaping () throws -> Value) { self.make = make }

  /// The value; throws what making it throws.
  package func value() throws -> Value {
    if let made { return made }
    let value = try make()
    made = value
    return value
  }
}
