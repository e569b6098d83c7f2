import Testing

@testable import TerminalText

struct FitColumnsTests {
  private let columns = [
    Column("A"), Column("B", minWidth: 5, isFreeText: true), Column("C", isFreeText: true),
  ]

  private func widths(_ cells: [Int], in columns: Int?) -> [Int]? {
    let header = self.columns.map { VisibleLine($0.title) }
    return fit(header, [cells.map { VisibleLine(blanks: $0) }], of: self.columns, in: columns)
  }

  @Test func `is as wide as the widest cells where there is room`() {
    #expect(widths([4, 10, 20], in: 38) == [4, 10, 20])
    #expect(widths([4, 10, 2_000], in: nil) == [4, 10, 2_000])
  }

  @Test func `takes from the widest free text first`() {
    #expect(widths([4, 10, 20], in: 30) == [4, 10, 12])
  }

  @Test func `leaves free text its least width`() {
    #expect(widths([4, 10, 20], in: 25) == [4, 5, 12])
    #expect(widths([4, 10, 20], in: 24) == nil)
  }

  @Test func `never narrows what is no free text`() {
    #expect(widths([40, 3, 3], in: 30) == nil)
  }

  @Test func `never narrows a column below its title`() {
    let column = Column("REMARK", minWidth: 2, isFreeText: true)
    let cell = VisibleLine(blanks: 10)
    #expect(fit([VisibleLine(column.title)], [[cell]], of: [column], in: 6) == [6])
    #expect(fit([VisibleLine(column.title)], [[cell]], of: [column], in: 5) == nil)
  }
}
