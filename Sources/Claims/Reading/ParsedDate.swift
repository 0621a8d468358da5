// A date as parsed from words, before it is related to a fact and before a missing year is supplied.
import Quantities

struct ParsedDate {
  var granularity: Granularity
  /// Nil when it is not written.
  var year: Int?
  var part = 0
  var day = 0
  /// The tokens it stands in.
  var tokens: Range<Int>
  /// Days that are no moment of their own: a week.
  var span: DayInterval?
  var isRelative = false
  /// −1, 0 or 1 of "last July", "this July", "next July".
  var step: Int?
  /// 1 to 7 for a weekday, with or without a date.
  var weekday = 0
  /// The date with day and month the other way round.
  var alternative: Moment?
  /// "year-end": the end of its year.
  var isEnd = false
  /// "the year" in "late in the year": the nearest that fits.
  var isNearest = false
  /// The part of it that is meant: "the first week of".
  var slice: PeriodSlice?
  /// "More than" in "more than two years ago".
  var hedge: Modifier?
  /// The day that lies so far back, where time is counted from the reference day.
  var dayBack: Day?
  /// Whether it was put together with words before the mark.
  var isNarrowed = false
  /// A part beyond the twelve months.
  var isSeason: Bool { granularity == .month && part > 12 }

  /// Whether it is a day, a month, a quarter or a half that only needs its year.
  var isPartOfYear: Bool {
    part > 0 && span == nil && slice == nil && !isRelative && step == nil && !isSeason
      && !granularity.isFiscal
  }
  /// The month, 1 to 12, in which a part of a year begins.
  var firstMonth: Int {
    switch granularity {
    case .quarter: part * 3 - 2
    case .half: part * 6 - 5
    default: part
    }
  }

  init(_ granularity: Granularity, year: Int? = nil, part: Int = 0, day: Int = 0, tokens: Range<Int>) {
    self.granularity = granularity
    self.year = year
    self.part = part
    self.day = day
    self.tokens = tokens
  }
}
