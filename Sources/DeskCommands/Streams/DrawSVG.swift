import TerminalText

/// A chart as an SVG picture, 900 units wide, with everything that it says in words too.
///
/// Names in it are escaped; what cannot be shown stands as a visible mark.
func drawSVG(_ chart: Chart, title: String) -> String {
  SVGDrawing(chart: chart, title: title).text
}

private struct SVGDrawing {
  let chart: Chart
  let title: String

  private let width = 900.0
  /// The room for labels.
  private let margin = 220.0
  private let countLine = 22.0
  private let barLine = 20.0
  private let top = 48.0

  private var columns: Double { width - margin - 20 }
  private var height: Int { max(chart.levels.map(\.count).max() ?? 0, chart.limit ?? 0, 1) }
  private var floor: Double { top + Double(height) * countLine }
  private var bottom: Double { floor + 34 + Double(chart.bars.count) * barLine + 12 }

  var text: String {
    let parts = [heading] + levels + [axis] + limit + bars
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(short(width)) \(short(bottom))" \
      font-family="sans-serif" font-size="12" role="img">
      <title>\(escaped(title))</title>
      <rect width="100%" height="100%" fill="#fff"/>
      \(parts.joined(separator: "\n"))
      </svg>

      """
  }

  private var heading: String { label(title, x: 10, y: 24, size: 15) }

  private var levels: [String] {
    chart.levels.indices.filter { chart.levels[$0].count > 0 }.map { index in
      let level = chart.levels[index]
      let end = index + 1 < chart.levels.count ? chart.levels[index + 1].from : 1
      let high = Double(level.count) * countLine
      let isOver = chart.limit.map { level.count > $0 } ?? false
      return rectangle(
        x: x(level.from), y: floor - high, width: (end - level.from) * columns, height: high,
        fill: isOver ? "#d55e00" : "#0072b2")
    }
  }

  private var limit: [String] {
    guard let limit = chart.limit else { return [] }
    let y = floor - Double(limit) * countLine
    return [
      line(x(0), y, x(1), y, "stroke=\"#000\" stroke-dasharray=\"4 3\""),
      label("\(limit) allowed", x: 10, y: y + 4),
    ]
  }

  private var axis: String {
    let ticks = chart.ticks.flatMap { tick in
      [
        line(x(tick.at), floor, x(tick.at), floor + 5, "stroke=\"#000\""),
        label(tick.label, x: x(tick.at), y: floor + 18, anchor: "middle"),
      ]
    }
    return ([line(x(0), floor, x(1), floor, "stroke=\"#000\"")] + ticks).joined(separator: "\n")
  }

  private var bars: [String] {
    chart.bars.enumerated().flatMap { index, bar in
      let y = floor + 34 + Double(index) * barLine
      let stretches = bar.stretches.map { stretch in
        rectangle(
          x: x(stretch.from), y: y, width: max(1, (stretch.to - stretch.from) * columns), height: 10,
          fill: stretch.isCounted ? "#0072b2" : "#bbb")
      }
      return [label(String(bar.label.prefix(34)), x: 10, y: y + 9)] + stretches
    }
  }

  /// Where a place of the axis stands.
  private func x(_ place: Double) -> Double { margin + min(max(place, 0), 1) * columns }

  private func rectangle(x: Double, y: Double, width: Double, height: Double, fill: String) -> String {
    "<rect x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(width))\" height=\"\(short(height))\" fill=\"\(fill)\"/>"
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: String) -> String {
    "<line x1=\"\(short(x1))\" y1=\"\(short(y1))\" x2=\"\(short(x2))\" y2=\"\(short(y2))\" \(stroke)/>"
  }

  private func label(_ text: String, x: Double, y: Double, size: Int = 12, anchor: String = "start") -> String
  {
    "<text x=\"\(short(x))\" y=\"\(short(y))\" font-size=\"\(size)\" text-anchor=\"\(anchor)\">\(escaped(text))</text>"
  }

  /// With one digit behind the point at most.
  private func short(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }

  private func escaped(_ text: String) -> String {
    visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
