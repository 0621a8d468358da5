// Days and periods in words for messages.
import Facts
import Quantities

extension DayInterval {
  /// The shortest name of these days: a day, month, year, else both ends; empty for all time.
  var words: String {
    if isEmpty || (first.isDistant && last.isDistant) { return "" }
    if first == last { return first.description }
    if first.isDistant { return "until \(last)" }
    if last.isDistant { return "from \(first)" }
    for granularity in [Granularity.month, .quarter, .half, .year] {
      if let moment = Moment(enclosing: first, granularity: granularity), moment.days() == self {
        return moment.description
      }
    }
    return "\(first) to \(last)"
  }
}

extension FactDate {
  /// The date as the fact base has it.
  var words: String { moment?.description ?? days.words }
}
