import DeskTestSupport
import Testing

@testable import SessionStorage

struct SQLiteSchemaTests {
  @Test(arguments: SchemaContract.views)
  func `offers each view with the contract's columns in their order`(view: SchemaContract.View) throws {
    let folder = try TemporaryFolder()
    let path = try contractFile(in: folder)
    let columns = try sqlite3(path, "SELECT name FROM pragma_table_info('\(view.name)')")
    #expect(columns.split(separator: "\n").map(String.init) == view.columns)
  }

  @Test(arguments: [
    "SELECT device FROM desk_sessions WHERE customer_id = '7'",
    "SELECT device FROM desk_playbacks WHERE customer_id = '7'",
    "SELECT plan FROM desk_customers WHERE customer_id = '7'",
    "SELECT plan FROM desk_customers WHERE email = 'a@example.com'",
    "SELECT plan FROM desk_customers WHERE phone = '+12025550101'",
  ])
  func `answers each question by searching and never by reading all rows`(question: String) throws {
    let folder = try TemporaryFolder()
    let plan = try sqlite3(try contractFile(in: folder), "EXPLAIN QUERY PLAN " + question)
    #expect(plan.contains("SEARCH"))
    #expect(!plan.contains("SCAN"))
  }
}
