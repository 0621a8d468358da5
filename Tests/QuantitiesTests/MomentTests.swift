// Moments: their text, their days, and their neighbours.

import FixtureSupport
import Testing

@testable import Quantities

private func moment(_ text: String) -> Moment? {
  let bytes = Array("@\(text) ".utf8)
  return Moment.parse(bytes, 1..<bytes.count - 1)
}

@Suite struct MomentTests {
  @Test(arguments: [
    ("2025", "2025-01-01..2025-12-31"), ("2025-07", "2025-07-01..2025-07-31"),
    ("2024-02", "2024-02-01..2024-02-29"), ("2025-07-31", "2025-07-31..2025-07-31"),
    ("2025-Q3", "2025-07-01..2025-09-30"), ("2025-H1", "2025-01-01..2025-06-30"),
    ("2025-H2", "2025-07-01..2025-12-31"), ("FY2025", "2025-01-01..2025-12-31"),
    ("~2025", "2024-07-02..2026-07-02"), ("~2025-07-31", "2025-07-30..2025-08-01"),
    ("0001", "0001-01-01..0001-12-31"), ("9999", "9999-01-01..9999-12-31"),
    ("9999-12", "9999-12-01..9999-12-31"),
  ]) func readsAndSpans(text: String, days: String) {
    #expect(moment(text)?.days().description == days)
    #expect(moment(text)?.description == text)
  }

  @Test func aFiscalYearIsNamedByTheYearItEndsIn() {
    #expect(moment("FY2025")?.days(fiscalYearStartMonth: 4).description == "2024-04-01..2025-03-31")
    #expect(moment("FY2025-Q3")?.days(fiscalYearStartMonth: 4).description == "2024-10-01..2024-12-31")
    #expect(moment("FY2025-H2")?.days(fiscalYearStartMonth: 10).description == "2025-04-01..2025-09-30")
    #expect(moment("2025-Q3")?.days(fiscalYearStartMonth: 4).description == "2025-07-01..2025-09-30")
    #expect(moment("FY0001")?.days(fiscalYearStartMonth: 4).description == "0001-01-01..0001-03-31")
    #expect(moment("FY2025")?.days(fiscalYearStartMonth: .max).first.description == "2024-12-01")
    #expect(moment("FY2025")?.days(fiscalYearStartMonth: .min).first.description == "2025-01-01")
  }

  @Test(arguments: [
    "", "~", "25", "202", "20255", "0000", "2025-", "2025-7", "2025-13", "2025-00", "2025-02-30", "2025-Q5",
    "2025-Q0",
    "2025-H3", "2025-Q", "2025-Q12", "FY2025-07", "FY", "FY25", "fy2025", "2025-07-31x", "2020s", "2025/07",
    "~~2025",
  ]) func refusesWhatIsNoMoment(text: String) {
    #expect(moment(text) == nil)
  }

  @Test func neighbours() {
    #expect(moment("2025-01-01")?.previous?.description == "2024-12-31")
    #expect(moment("2025-Q1")?.previous?.description == "2024-Q4")
    #expect(moment("FY2025-H2")?.next?.description == "FY2026-H1")
    #expect(moment("2025-12")?.next?.description == "2026-01")
    #expect(moment("~2025")?.previous?.description == "~2024")
    #expect(moment("2024-02-29")?.yearEarlier?.description == "2023-02-28")
    #expect(moment("2025-Q3")?.yearEarlier?.description == "2024-Q3")
    #expect(moment("0001")?.yearEarlier == nil && moment("0001-Q1")?.previous == nil)
    #expect(moment("9999-12-31")?.next == nil && moment("9999")?.next == nil)
    #expect(Moment(.decade, year: 2020)?.previous?.description == "2010s")
    #expect(Moment(.decade, year: 2025) == nil && Moment(.year, year: 2025, part: 1) == nil)
    #expect(Moment(.decade, year: 2020)?.days().description == "2020-01-01..2029-12-31")
    #expect(Moment(.decade, year: 9990)?.days().description == "9990-01-01..9999-12-31")
  }

  @Test func theEnclosingMomentHoldsTheDay() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let day = Day(clamping: Int.random(in: -600_000...2_800_000, using: &random))
      for granularity in Granularity.allCases {
        for start in 1...12 {
          let moment = Moment(enclosing: day, granularity: granularity, fiscalYearStartMonth: start)
          let days = moment?.days(fiscalYearStartMonth: start)
          #expect(days?.contains(day) == true, "\(day) \(granularity) \(start)")
          let next = moment?.next?.days(fiscalYearStartMonth: start)
          #expect(days?.last.adding(days: 1) == next?.first)
          #expect(moment?.next?.previous == moment)
        }
      }
    }
    #expect(Moment(enclosing: .distantPast, granularity: .year) == nil)
    #expect(Moment(Day.last)?.description == "9999-12-31")
  }
}
