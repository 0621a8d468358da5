// Days: a sample of every month from the year 1 to 9999 by counting, and their steps.

import FixtureSupport
import Testing

@testable import Quantities

@Suite struct DayTests {
  @Test func theDaysOfEveryMonthByCounting() {
    var number = Day.first.number
    var weekday = 1
    var failures: [String] = []
    for year in 1...9999 {
      for month in 1...12 {
        let length = [31, Day.isLeap(year: year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        if Day.length(ofMonth: month, year: year) != length { failures.append("\(year)-\(month)") }
        for day in 1...length {
          if day == 1 || day == length || day % 10 == year % 10 {
            let value = Day(year: year, month: month, day: day)
            let isRight =
              value?.number == number && value.map { $0.yearMonthDay == (year, month, day) } == true
            if !isRight || value?.weekday != weekday { failures.append("\(year)-\(month)-\(day)") }
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        if Day(year: year, month: month, day: length + 1) != nil {
          failures.append("\(year)-\(month) too long")
        }
      }
    }
    #expect(failures.prefix(3).isEmpty)
    #expect(Day.last.number == number - 1)
  }

  @Test func knownDays() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2026, month: 1, day: 29)?.weekday == 4)
    #expect(Day(year: 2026, month: 1, day: 29)?.description == "2026-01-29")
    #expect(Day.first.description == "0001-01-01" && Day.last.description == "9999-12-31")
    #expect(Day(year: 0, month: 1, day: 1) == nil && Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: 2025, month: 0, day: 1) == nil && Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: .max, month: .max, day: .max) == nil && Day(year: .min, month: .min, day: .min) == nil)
  }

  @Test func stepsKeepToTheCalendar() throws {
    let day = try #require(Day(year: 2024, month: 2, day: 29))
    #expect(day.adding(years: 1).description == "2025-02-28")
    #expect(day.adding(months: 12 * 4).description == "2028-02-29")
    #expect(day.adding(months: -1).description == "2024-01-29")
    #expect(day.adding(days: 1).description == "2024-03-01")
    #expect(day.adding(days: 1, months: 1, years: -1).description == "2023-03-30")
    #expect(try #require(Day(year: 2025, month: 10, day: 31)).adding(months: 4).description == "2026-02-28")
    #expect(day.adding(years: 9000) == .distantFuture && day.adding(months: -99_999) == .distantPast)
    #expect(day.adding(days: .max) == .distantFuture && day.adding(days: .min) == .distantPast)
    #expect(day.adding(months: .max, years: .max) == .distantFuture)
    #expect(Day.distantPast.adding(days: 5, months: 5) == .distantPast)
    #expect(Day(clamping: .max) == .distantFuture && Day(clamping: Int(Day.first.number)) == .first)
    #expect((1...7).contains(Day.distantPast.weekday) && Day.distantFuture.yearMonthDay.year == 9999)
    #expect(Day.distantPast.distance(to: .distantFuture) == Int(UInt32.max))
  }

  @Test func daysAreAddedAsNumbers() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let day = Day(clamping: Int.random(in: -700_000...2_900_000, using: &random))
      let step = Int.random(in: -9999...9999, using: &random)
      #expect(day.distance(to: day.adding(days: step)) == step)
      let months = day.adding(months: step % 100)
      let (from, to) = (day.yearMonthDay, months.yearMonthDay)
      #expect(to.year * 12 + to.month - from.year * 12 - from.month == step % 100 && to.day <= from.day)
    }
  }

  @Test func intervalsAgreeWithTheirDays() {
    for a in 0...3 {
      for b in 0...3 {
        for c in 0...3 {
          for d in 0...3 {
            let x = DayInterval(first: Day(clamping: a), last: Day(clamping: b))
            let y = DayInterval(first: Day(clamping: c), last: Day(clamping: d))
            let inX = Set((0...3).filter { x.contains(Day(clamping: $0)) })
            let inY = Set((0...3).filter { y.contains(Day(clamping: $0)) })
            #expect(x.isEmpty == inX.isEmpty && x.intersects(y) == !inX.isDisjoint(with: inY))
            #expect(x.isSubset(of: y) == inX.isSubset(of: inY))
          }
        }
      }
    }
    #expect(DayInterval.everything.contains(DayInterval(.first)) && DayInterval(.first).isSingleDay)
    #expect(DayInterval.everything.description == "..")
    #expect(DayInterval(.first).precedes(DayInterval(.last)))
  }
}
