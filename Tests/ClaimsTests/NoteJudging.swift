// Judges the claims of a whole note against a whole fact base, as every mode of the program does.
import Facts
import Quantities
import Syntax

@testable import Claims

/// The results for `note` against `facts` laid over the bundled units, in the order written.
func judged(
  _ note: String, facts: String, on day: String, locale: String = "en", isPublished: Bool = false,
  today: String? = nil
)
  -> [ClaimResult]
{
  let text = Array(note.utf8)
  let base = Facts.bundled().layering([FactText(path: "test.facts", bytes: Array(facts.utf8))])
  let reference = Moment.parse(Array(day.utf8), 0..<day.utf8.count)?.days().first ?? .first
  let now = today.flatMap { Moment.parse(Array($0.utf8), 0..<$0.utf8.count)?.days().first } ?? reference
  let context = ClaimContext(
    facts: base, locale: NoteLocale(tag: Array(locale.utf8)) ?? .unstated, referenceDay: reference,
    hasDateline: true,
    today: now, isPublished: isPublished)
  var engine = ClaimEngine(context)
  var results: [ClaimResult] = []
  for block in NoteTree(parsing: text).blocks { engine.check(block, in: text, into: &results) }
  return results
}
