import Foundation
import Testing

@testable import SessionStorage

struct SchemaContractTests {
  private static let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../" + SchemaContract.documentation)

  /// The first column of the table below a view's heading.
  private func documentedColumns(of view: String) throws -> [String] {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## `\(view)`").dropFirst().first)
    let table = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
    return table.compactMap { line in
      line.hasPrefix("| `") ? line.split(separator: "`").dropFirst().first.map(String.init) : nil
    }
  }

  @Test(arguments: SchemaContract.views)
  func `tells every column in the document and no other`(view: SchemaContract.View) throws {
    #expect(try documentedColumns(of: view.name) == view.columns)
  }

  @Test func `has a heading in the document for each view and no other`() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## `") }
    #expect(headings.map { String($0.split(separator: "`")[1]) } == SchemaContract.views.map(\.name))
  }

  @Test func `shows the ready SQL of the files that the console makes`() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let block = text.components(separatedBy: "```sql sqlite\n").dropFirst().first
    let sql = try #require(block?.components(separatedBy: "\n```").first)
    #expect(sql == SQLiteSchema.text + "\n\n" + SQLiteSchema.indexes)
  }

  @Test func `names each column in the ready SQL for PostgreSQL`() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let block = text.components(separatedBy: "```sql postgresql\n").dropFirst().first
    let sql = try #require(block?.components(separatedBy: "\n```").first)
    for view in SchemaContract.views {
      let words = try #require(
        sql.components(separatedBy: "CREATE VIEW desk.\(view.name) AS").dropFirst().first)
      let select = words.components(separatedBy: ";")[0].split { !$0.isLetter && $0 != "_" }.map(String.init)
      #expect(Set(view.columns).subtracting(select).isEmpty)
    }
  }

  @Test func `finds nothing lacking where every column is there`() {
    #expect(SchemaContract.firstLack { name in columns(of: name) } == nil)
  }

  @Test func `takes column names in any case and more columns than needed`() {
    #expect(SchemaContract.firstLack { name in columns(of: name).map { $0.uppercased() } + ["EXTRA"] } == nil)
  }

  @Test func `names the first view that is missing`() {
    #expect(SchemaContract.firstLack { _ in [] } == .lacksView("desk_customers"))
  }

  @Test func `names all columns that a view lacks`() {
    let lack = SchemaContract.firstLack { name in
      columns(of: name).filter { !["device", "model"].contains($0) || name != "desk_sessions" }
    }
    #expect(lack == .lacksColumns(["device", "model"], view: "desk_sessions"))
  }

  private func columns(of name: String) -> [String] {
    SchemaContract.views.first { $0.name == name }?.columns ?? []
  }
}
