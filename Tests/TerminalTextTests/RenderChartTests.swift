import DeskTestSupport
import TerminalText
import Testing

struct RenderChartTests {
  private static let chart = Chart(
    levels: [
      Chart.Level(from: 0, count: 0), Chart.Level(from: 0.2, count: 1), Chart.Level(from: 0.4, count: 2),
      Chart.Level(from: 0.601, count: 3), Chart.Level(from: 0.602, count: 2),
      Chart.Level(from: 0.9, count: 0),
    ], limit: 2,
    bars: [
      Chart.Bar("1 Samsung UN55TU7000", [stretch(0.2, 0.9)]),
      Chart.Bar("2 リビングのテレビ、とても長い名前", [stretch(0.4, 0.9), stretch(0, 0.1, false)]),
      Chart.Bar("3 Apple iPhone14,7", [stretch(0.601, 0.602)]),
    ],
    ticks: stride(from: 0.0, through: 1, by: 0.125).map { Chart.Tick(at: $0, label: "18:\(Int($0 * 60))") },
    table: Table(columns: [Column("From"), Column("Streams")], rows: [["18:00", "0"], ["18:12", "1"]]))

  private static func stretch(_ from: Double, _ to: Double, _ isCounted: Bool = true) -> Chart.Bar.Stretch {
    Chart.Bar.Stretch(from: from, to: to, isCounted: isCounted)
  }

  private func drawn(_ screen: Screen, _ chart: Chart = Self.chart) -> String {
    render([.chart(chart)], for: screen).text
  }

  @Test(arguments: [20, 40, 80, 120])
  func `draws a chart of each width`(width: Int) throws {
    let text = drawn(Screen(width: width))
    try expectSnapshot(text, named: "chart-\(width)")
    let widths = text.split(separator: "\n").map { displayWidth(of: String($0)) }
    #expect(widths.max() ?? 0 <= width)
  }

  @Test func `draws with ASCII signs for a dumb terminal and a screen reader`() throws {
    let dumb = drawn(Screen(width: 80, isASCII: true), Self.chart.with(bars: [Self.chart.bars[0]]))
    #expect(dumb.utf8.count == dumb.count)
    #expect(dumb == drawn(Screen(width: 80, isList: true), Self.chart.with(bars: [Self.chart.bars[0]])))
    try expectSnapshot(drawn(Screen(width: 80, isASCII: true)), named: "chart-ascii")
  }

  @Test func `tells exact numbers where there is no width`() {
    #expect(drawn(Screen()).contains("18:12"))
    #expect(!drawn(Screen()).contains("█"))
  }

  @Test func `shows a peak that is over in a moment, at any width`() {
    for width in 20...200 {
      let lines = drawn(Screen(width: width)).split(separator: "\n")
      #expect(lines[0].contains("█"), "\(width) columns")
    }
  }

  @Test func `draws nothing, one, and a hundred at once`() {
    let empty = Chart(levels: [], limit: nil, bars: [], ticks: [], table: Table(columns: [], rows: []))
    #expect(drawn(Screen(width: 40), empty).split(separator: "\n").count == 2)
    var high = empty
    high.levels = [Chart.Level(from: 0, count: 100)]
    #expect(drawn(Screen(width: 40), high).split(separator: "\n").count <= 13)
  }
}

extension Chart {
  fileprivate func with(bars: [Chart.Bar]) -> Chart {
    var chart = self
    chart.bars = bars
    return chart
  }
}
