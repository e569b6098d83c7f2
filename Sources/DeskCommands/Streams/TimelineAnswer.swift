import Accounts
import Foundation
import Guidance
import TerminalText

/// Streams at once over a stretch of time, and when each device played.
struct TimelineAnswer: Answer {
  /// From a moment on, so many streams at once.
  struct Step: Encodable, Sendable {
    var from: Date
    var count: Int
  }

  /// When one device played.
  struct Device: Encodable, Sendable {
    @OrNull var row: Int?
    /// What the device is called in few words.
    var device: String
    /// The earliest first.
    var stretches: [Stretch]
  }

  /// One playback as far as it lies in the chart.
  struct Stretch: Encodable, Sendable {
    var from: Date
    var to: Date
    var isCounted: Bool
  }

  var customer: String
  var since: Date
  @OrNull var timeZone: String?
  /// How many streams the plan allows now; null when the data do not tell.
  @OrNull var allowed: Int?
  /// The greatest number at once.
  var most: Int
  /// The first is at `since`.
  var steps: [Step]
  /// By row.
  var devices: [Device]
  /// The picture that was written; null when none was asked for.
  @OrNull var file: String?
  var completeUntil: Date

  init(_ account: Account, since: Date, file: String?, knowledge: KnowledgeBase) {
    let end = account.feed.completeUntil
    let ran = AccountStreams(account, knowledge: knowledge)
    let history = StreamHistory(of: ran.spans)
    let inside = history.steps.filter { $0.from > since && $0.from <= end }
    steps =
      [Step(from: since, count: history.count(at: since))]
      + inside.map { Step(from: $0.from, count: $0.count) }
    most = steps.map(\.count).max() ?? 0
    customer = account.customer.id
    self.since = since
    timeZone = account.customer.timeZone
    allowed = PlanTerms(account, at: end, knowledge: knowledge).allowed
    self.file = file
    completeUntil = end
    devices = Self.devices(of: ran, from: since, to: end)
  }

  private static func devices(of streams: AccountStreams, from since: Date, to end: Date) -> [Device] {
    var devices: [String: Device] = [:]
    for span in streams.spans {
      let (start, stop) = (max(span.playback.startedAt, since), min(span.until ?? end, end))
      guard start < stop else { continue }
      let row = streams.row(of: span)
      let title = row?.title ?? span.playback.device
      devices["\(row?.row ?? 0) \(title)", default: Device(row: row?.row, device: title, stretches: [])]
        .stretches.append(Stretch(from: start, to: stop, isCounted: span.exemption == nil))
    }
    return devices.values.map { device in
      var device = device
      device.stretches.sort { ($0.from, $0.to) < ($1.from, $1.to) }
      return device
    }.sorted { ($0.row ?? .max, $0.device) < ($1.row ?? .max, $1.device) }
  }
}

extension TimelineAnswer {
  var dataUntil: Date? { completeUntil }

  var document: Document {
    let limit = allowed.map { ", of \($0) that the plan allows" } ?? ""
    let written = file.map { [Block.paragraph("The picture is in \($0).")] } ?? []
    let more = max(0, devices.count - Self.mostBars)
    let others = more > 0 ? [Block.note("\(counted(more, "device")) more played; --json has all.")] : []
    let asOf = Line("Until ", .quiet) + time.told(completeUntil, .quiet) + Line(".", .quiet)
    return Document(
      [.heading("At most \(counted(most, "stream")) at once\(limit)"), .chart(chart)] + others + written
        + [.paragraph(asOf)])
  }

  var svg: String {
    drawSVG(chart, title: "Streams at once, until \(time.minute(completeUntil)) \(time.name)")
  }

  /// How many devices a picture shows; the JSON has all.
  private static let mostBars = 30

  private var time: LocalTime { LocalTime(zoneName: timeZone) }

  private var chart: Chart {
    Chart(
      levels: steps.map { Chart.Level(from: place($0.from), count: $0.count) }, limit: allowed,
      bars: devices.prefix(Self.mostBars).map { device in
        Chart.Bar(
          device.row.map { "\($0) \(device.device)" } ?? device.device,
          device.stretches.map {
            Chart.Bar.Stretch(from: place($0.from), to: place($0.to), isCounted: $0.isCounted)
          })
      }, ticks: ticks, table: table)
  }

  /// Where a moment stands on the axis, from 0 to 1.
  private func place(_ moment: Date) -> Double {
    moment.timeIntervalSince(since) / completeUntil.timeIntervalSince(since)
  }

  /// Full hours of the customer's clock, or midnights where the chart is longer than two days.
  private var ticks: [Chart.Tick] {
    let length = completeUntil.timeIntervalSince(since)
    let hours = [1.0 / 4, 1.0 / 2, 1, 2, 3, 6, 12].first { length / ($0 * 3_600) <= 9 }
    let step = hours.map { $0 * 3_600 } ?? (86_400 * (length / 86_400 / 9).rounded(.up))
    let offset = Double(time.zone.secondsFromGMT(for: completeUntil))
    let first = ((since.timeIntervalSince1970 + offset) / step).rounded(.up) * step - offset
    return stride(from: first, through: completeUntil.timeIntervalSince1970, by: step).map { second in
      let moment = Date(timeIntervalSince1970: second)
      let label = step < 86_400 ? time.clock(moment) : String(time.minute(moment).prefix(10).suffix(5))
      return Chart.Tick(at: place(moment), label: label)
    }
  }

  private var table: Table {
    Table(
      columns: [Column("From"), Column("Streams", alignment: .right)],
      rows: steps.map { [time.told($0.from), "\($0.count)"] })
  }
}
