// Every bundled statement, told in plain words at its own time, is true by the bundled facts.
import Facts
import Foundation
import Quantities
import Syntax
import Testing

@testable import Claims

@Suite struct BundledFactsTests {
  @Test func whatTheFactsSayIsNeverWrong() {
    let facts = Facts.bundled()
    var failures: [String] = []
    var tally: [String: Int] = [:]
    var count = 0
    for raw in 0..<UInt32(facts.statementCount) {
      let statement = facts[StatementID(raw: raw)]
      guard !isOutranked(statement, facts), let claim = StatementInWords(statement, facts) else { continue }
      var context = ClaimContext(
        facts: facts, locale: NoteLocale(tag: Array("en".utf8)) ?? .unstated, referenceDay: claim.day,
        hasDateline: true, today: claim.day)
      context.isPublished = false
      let results = judged(Array(claim.note.utf8), in: context)
      count += 1
      let summary = results.map(\.summary).joined(separator: "; ")
      tally[summary, default: 0] += 1
      let isFine = results.count == 1 && results.allSatisfy { $0.verdict.isTenableOfItself($0.code) }
      if !isFine { failures.append("\(claim.note.dropLast()) on \(claim.day.description): \(summary)") }
    }
    #expect(count > 4_000)
    if !failures.isEmpty {
      Issue.record("\(failures.count) of \(count)\n\(failures.prefix(60).joined(separator: "\n"))\n\(tally)")
    }
  }

  /// True of what is wrong by the facts' own account.
  private func isOutranked(_ statement: Statement, _ facts: Facts) -> Bool {
    if statement.rank == .deprecated { return true }
    return facts.statements(of: statement.subject, statement.property).contains { id in
      let other = facts[id]
      return other.rank > statement.rank && other.dimensions == statement.dimensions
        && other.period == statement.period
    }
  }
}

extension Verdict {
  /// True of what a statement may get when it is claimed as it stands: another statement may disagree with it, and its
  /// own words may be too coarse for it.
  fileprivate func isTenableOfItself(_ code: VerdictCode?) -> Bool {
    switch self {
    case .supported, .imprecise, .conflicting: true
    case .unverifiable: code == .precisionInsufficient
    default: false
    }
  }
}

/// A statement as a note's line, and the day it is told.
private struct StatementInWords {
  var note: String
  var day: Day

  init?(_ statement: Statement, _ facts: Facts) {
    let property = facts[statement.property]
    let shown: String
    switch statement.value {
    case .quantity: shown = Self.figure(facts.valueText(of: statement.id), facts)
    case .entity(let entity): shown = "[\(facts.id(of: entity))]"
    case .date(let date):
      guard let words = Self.date(date) else { return nil }
      shown = words
    case .text: shown = String(decoding: facts.text(of: statement.id), as: UTF8.self)
    case .boolean(let value): shown = value ? "yes" : "no"
    case .unknown, .none: return nil
    }
    var path = facts.id(of: statement.subject) + "." + facts.id(of: statement.property)
    let dimensions = facts.dimensions(statement.dimensions)
    if !dimensions.isEmpty {
      path += "(" + dimensions.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + ")"
    }
    let isEvent = property.temporality == .event
    if let period = statement.period, !isEvent {
      guard let time = Self.moment(period) else { return nil }
      path += " @ " + time
    }
    switch statement.modality {
    case .actual: break
    case .saidBy: path += statement.speaker.map { "; said-by: \(facts.id(of: $0))" } ?? ""
    case .planned: path = "planned " + path
    case .target: path = "target " + path
    case .estimate: path = "estimate " + path
    case .forecast: path = "forecast " + path
    }
    let validity = statement.validity
    var day = statement.period?.days.last ?? Day.first
    if day.isDistant || statement.period == nil { day = validity.first }
    if day.isDistant { day = validity.last }
    if day.isDistant { day = Day(clamping: 20_500) }
    self.day = day
    note = "It says [\(shown)]{\(path)} there.\n"
  }

  /// `57.9 bn EUR`, `~150000 person`, `>300`, `12..15 %` as one writes them.
  private static func figure(_ value: String, _ facts: Facts) -> String {
    var text = value.replacingOccurrences(of: "_", with: "")
    for (sign, words) in [
      ("~", "about "), (">=", "at least "), ("<=", "at most "), (">", "more than "), ("<", "less than "),
      ("=", ""),
    ] where text.hasPrefix(sign) {
      text = words + text.dropFirst(sign.count).drop { $0 == " " }
      break
    }
    if let range = text.range(of: "..") { text.replaceSubrange(range, with: " to ") }
    if let range = text.range(of: " ?± ?[0-9.]+", options: .regularExpression) { text.removeSubrange(range) }
    let words = text.split(separator: " ")
    if let last = words.last, let unit = facts.unit(Array(last.utf8), 0..<last.utf8.count) {
      let label = facts.names(of: unit).first { $0.kind == .label }?.text ?? String(last)
      text = words.dropLast().joined(separator: " ") + " " + (last == "%" ? "%" : label)
    }
    return text
  }

  private static func date(_ date: FactDate) -> String? {
    guard let moment = date.moment else { return nil }
    let (year, month, day) = date.days.first.yearMonthDay
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    guard !moment.isApproximate, months.indices.contains(month - 1) else { return nil }
    switch moment.granularity {
    case .day: return "on \(day) \(months[month - 1]) \(year)"
    case .month: return "in \(months[month - 1]) \(year)"
    case .year: return "in \(year)"
    default: return nil
    }
  }

  private static func moment(_ period: FactDate) -> String? {
    if let moment = period.moment { return moment.isApproximate ? nil : moment.description }
    if period.days.first.isDistant || period.days.last.isDistant { return nil }
    return "\(period.days.first.description)..\(period.days.last.description)"
  }
}
