import DeskTestSupport
import Foundation
import Guidance
import Testing

struct LoadDeviceTextsTests {
  private func texts(_ table: String) throws -> [DeviceText] {
    let folder = try TemporaryFolder()
    return try loadDeviceTexts(at: try folder.write(table, to: "table.tsv"))
  }

  @Test func `reads each column wherever it stands`() throws {
    let texts = try texts("how\tplatform\tmodel\tnote\tbrand\nstated\troku\t4800X\tx\tRoku\n")
    #expect(texts.map(\.model) == ["4800X"])
    #expect(texts.map(\.brand) == ["Roku"])
    #expect(texts.map(\.platforms) == [["roku"]])
    #expect(texts.map(\.how) == ["stated"])
  }

  @Test func `needs no column but the model`() throws {
    let texts = try texts("model\nAFTMM\nRoku 4800X\n")
    #expect(texts.map(\.model) == ["AFTMM", "Roku 4800X"])
    #expect(texts.map(\.brand) == ["", ""])
    #expect(texts.map(\.platforms) == [nil, nil])
    #expect(texts.map(\.how) == [nil, nil])
  }

  @Test func `knows several platforms, none, and that it is not told`() throws {
    let texts = try texts("model\tplatform\na\tone|two\nb\t-\nc\t\nd\n")
    #expect(texts.map(\.platforms) == [["one", "two"], [], nil, nil])
  }

  @Test func `passes over remarks, empty lines and carriage returns`() throws {
    let texts = try texts("# a table\r\nmodel\tplatform\r\n\r\n# more\r\nAFTMM\tfire-tv\r\n")
    #expect(texts.map(\.model) == ["AFTMM"])
    #expect(texts.map(\.platforms) == [["fire-tv"]])
  }

  @Test func `keeps quotes and spaces of a text`() throws {
    #expect(try texts("model\n \"TV\" 55 \n").map(\.model) == [" \"TV\" 55 "])
  }

  @Test func `has an empty text where the row is too short`() throws {
    #expect(try texts("brand\tmodel\nAcme\n").map(\.model) == [""])
  }

  @Test(arguments: ["", "brand\tplatform\nAcme\troku\n", "# model\n", "Model\nA\n"])
  func `says that there is no column of models`(table: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(table, to: "table.tsv")
    #expect(throws: KnowledgeError.noModelColumn(path)) { try loadDeviceTexts(at: path) }
  }

  @Test func `says that a file cannot be read`() {
    #expect(throws: KnowledgeError.unreadable("/nowhere.tsv")) { try loadDeviceTexts(at: "/nowhere.tsv") }
    #expect(throws: KnowledgeError.unreadable("/tmp")) { try loadDeviceTexts(at: "/tmp") }
  }
}
