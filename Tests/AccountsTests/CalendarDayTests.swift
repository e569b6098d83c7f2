import Foundation
import Testing

@testable import Accounts

struct CalendarDayTests {
  /// From the year 1 to the year 9999.
  private static let days = -719_162...2_932_896

  @Test func `goes from number to day to text and back, for days of all years`() {
    let wrong = stride(from: Self.days.lowerBound, through: Self.days.upperBound, by: 331).filter { number in
      let day = CalendarDay(daysSince1970: number)
      return day.daysSince1970 != number || CalendarDay(day.description) != day
    }
    #expect(wrong == [])
  }

  @Test func `follows each day with the next`() {
    let days = (-300...800).map { CalendarDay(daysSince1970: $0) }
    let wrong = zip(days, days.dropFirst()).filter { day, next in
      let sameMonth = next.day == day.day + 1 && next.month == day.month && next.year == day.year
      let nextMonth = next.day == 1 && day.day >= 28 && (next.month == day.month + 1 || next.month == 1)
      return !(day < next) || !(sameMonth || nextMonth)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-22", 20_779),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("0000-02-29", -719_469),
  ])
  func `counts from 1 January 1970`(text: String, number: Int) throws {
    #expect(try #require(CalendarDay(text)).daysSince1970 == number)
    #expect(CalendarDay(daysSince1970: number).description == text)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2400-02-29", "2026-12-31", "2026-02-28"])
  func `knows the leap days`(text: String) throws {
    #expect(try #require(CalendarDay(text)).description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-04-31",
    "2026-1-1", "26-01-01", "2026-01-01 ", "2026-01-01T", "2026/01/01", "", "-2026-01-01", "2026-01",
    "20260101",
    "２０２６-01-01", "+026-01-01", "2026-01-٠١", "2026-01-01-",
  ])
  func `refuses days that do not exist, and other writing`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    (0.0, "1970-01-01"), (-0.001, "1969-12-31"), (86_399.9, "1970-01-01"), (86_400, "1970-01-02"),
  ])
  func `is the day in UTC that holds a moment`(seconds: Double, text: String) {
    #expect(CalendarDay(Date(timeIntervalSince1970: seconds)).description == text)
  }

  @Test func `sorts by time`() {
    let texts = ["2026-11-22", "2025-12-31", "2026-02-01", "0999-01-01"]
    #expect(
      texts.compactMap { CalendarDay($0) }.sorted().map(\.description)
        == ["0999-01-01", "2025-12-31", "2026-02-01", "2026-11-22"])
  }

  @Test func `encodes as text and decodes from it`() throws {
    let json = Data(#"["2026-11-22"]"#.utf8)
    let days = try JSONDecoder().decode([CalendarDay].self, from: json)
    #expect(days == [CalendarDay(daysSince1970: 20_779)])
    #expect(try JSONEncoder().encode(days) == json)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test(arguments: [(7, 2, "07"), (0, 2, "00"), (123, 2, "123"), (26, 4, "0026")])
  func `puts zeros in front`(number: Int, width: Int, text: String) {
    #expect(padded(number, width) == text)
  }
}
