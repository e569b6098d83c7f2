/// A chart drawn with blocks, or with ASCII signs; without a width its numbers are told as a table.
func render(_ chart: Chart, for screen: Screen) -> [VisibleLine] {
  guard let columns = screen.columns else { return render(chart.table, for: screen) }
  return ChartDrawing(chart, columns: columns, signs: screen.isASCII ? .ascii : .blocks).lines
}

/// The signs that a chart is drawn with.
private struct ChartSigns {
  let full: Character
  let limit: Character
  let counted: Character
  let notCounted: Character
  let axis: Character
  let tick: Character

  static let blocks = ChartSigns(
    full: "█", limit: "┄", counted: "━", notCounted: "·", axis: "─", tick: "┴")
  static let ascii = ChartSigns(full: "#", limit: "-", counted: "=", notCounted: ".", axis: "-", tick: "+")
}

private struct ChartDrawing {
  /// How high the counts may be drawn; what is more is drawn in proportion.
  private static let mostLines = 12

  let chart: Chart
  let signs: ChartSigns
  /// The columns for labels, with the blank behind them, and those for the picture.
  let margin: Int
  let columns: Int

  init(_ chart: Chart, columns: Int, signs: ChartSigns) {
    self.chart = chart
    self.signs = signs
    let widest =
      ([limitLabel(chart.height)] + chart.bars.map(\.label)).map { displayWidth(of: $0) }.max() ?? 0
    margin = min(widest, columns / 3) + 1
    self.columns = columns - margin
  }

  var lines: [VisibleLine] { counts + [axis] + tickLabels + chart.bars.map(bar) + legend }

  /// What the bars' signs mean, where there are two kinds.
  private var legend: [VisibleLine] {
    let hasOthers = chart.bars.contains { bar in bar.stretches.contains { !$0.isCounted } }
    let words = VisibleLine("\(signs.counted) counts, \(signs.notCounted) does not.", .quiet)
    return hasOthers ? words.wrapped(to: margin + columns) : []
  }

  /// One line for each count, the highest on top; a line stands for several where there are too many.
  private var counts: [VisibleLine] {
    let step = (chart.height + Self.mostLines - 1) / Self.mostLines
    let peaks = chart.peaks(in: columns)
    return stride(from: chart.height, to: 0, by: -step).map { count in
      let isLimit = chart.limit.map { $0 <= count && $0 > count - step } ?? false
      let picture = peaks.map { peak in
        peak >= count - step + 1 ? signs.full : isLimit ? signs.limit : " "
      }
      let style: Style = chart.limit.map { count > $0 } ?? false ? .caution : .good
      return labelled(isLimit ? limitLabel(count) : "\(count)", String(picture), style)
    }
  }

  private var axis: VisibleLine {
    var line = [Character](repeating: signs.axis, count: columns)
    for tick in shownTicks { line[tick.column] = signs.tick }
    return labelled("", String(line), .quiet)
  }

  private var tickLabels: [VisibleLine] {
    var text = ""
    for tick in shownTicks {
      text += String(repeating: " ", count: max(0, tick.start - text.count)) + tick.label
    }
    return text.isEmpty ? [] : [labelled("", text, .quiet)]
  }

  /// The ticks whose labels do not touch, with the columns of mark and label.
  private var shownTicks: [(column: Int, start: Int, label: String)] {
    var shown: [(column: Int, start: Int, label: String)] = []
    for tick in chart.ticks {
      let column = min(columns - 1, max(0, Int(tick.at * Double(columns))))
      let start = min(max(0, column - tick.label.count / 2), columns - tick.label.count)
      guard start >= 0, start > (shown.last.map { $0.start + $0.label.count } ?? -1) else { continue }
      shown.append((column, start, tick.label))
    }
    return shown
  }

  private func bar(_ bar: Chart.Bar) -> VisibleLine {
    let picture = bar.parts(columns).map { part in
      part.map { $0 ? signs.counted : signs.notCounted } ?? " "
    }
    return labelled(bar.label, String(picture), .plain)
  }

  /// A label, cut where it is too long, and the picture behind it.
  private func labelled(_ label: String, _ picture: String, _ style: Style) -> VisibleLine {
    let label = VisibleLine(label).cut(to: margin - 1)
    let end = picture.lastIndex { $0 != " " }.map(picture.index(after:)) ?? picture.startIndex
    let shown = VisibleLine(String(picture[..<end]), style)
    return shown.isEmpty ? label : label.padded(to: margin, .left) + shown
  }
}

private func limitLabel(_ count: Int) -> String { "\(count) limit" }

extension VisibleLine {
  /// The first characters that fit.
  fileprivate func cut(to columns: Int) -> VisibleLine {
    var width = 0
    let kept = glyphs.prefix { glyph in
      width += glyph.width
      return width <= columns
    }
    return part(kept)
  }
}
