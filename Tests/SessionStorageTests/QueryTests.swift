import Testing

@testable import SessionStorage

struct QueryTests {
  @Test func `keeps a value out of the text`() {
    let hostile = "1'; DROP TABLE customers; --"
    let query: Query = "SELECT a FROM b WHERE c = \(hostile)"
    #expect(query.text == "SELECT a FROM b WHERE c = $1")
    #expect(query.values == [.text(hostile)])
  }

  @Test func `numbers values in the order they are written`() {
    let query: Query = "SELECT a FROM b WHERE c = \("x") AND d = \("y") LIMIT \(10)"
    #expect(query.text == "SELECT a FROM b WHERE c = $1 AND d = $2 LIMIT $3")
    #expect(query.values == [.text("x"), .text("y"), .integer(10)])
  }

  @Test func `takes a plain text without values`() {
    let query: Query = "SELECT 1"
    #expect(query.text == "SELECT 1")
    #expect(query.values.isEmpty)
  }

  @Test func `names a view's columns but those that are only searched`() {
    let view = SchemaContract.View(name: "people", columns: ["id", "email", "plan"], searched: ["email"])
    let query: Query = "\(view) WHERE id = \("7")"
    #expect(query.text == "SELECT id, plan FROM people WHERE id = $1")
  }
}
