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
  var setting = NoteSetting()
  (setting.day, setting.locale, setting.isPublished, setting.today) = (day, locale, isPublished, today)
  return judged(note, facts: facts, setting: setting)
}

/// The results for `note` against `facts` laid over the bundled units, under a whole setting.
func judged(_ note: String, facts: String, setting: NoteSetting) -> [ClaimResult] {
  let text = Array(note.utf8)
  let units = setting.isBundledHidden ? Facts.bundled().scoped(toBundled: []) : Facts.bundled()
  let base = units.layering([FactText(path: "test.facts", bytes: Array(facts.utf8))])
  let reference = day(setting.day) ?? .first
  let locale = setting.locale == "unstated" ? nil : NoteLocale(tag: Array(setting.locale.utf8))
  var context = ClaimContext(
    facts: base, locale: locale ?? .unstated, referenceDay: reference,
    hasDateline: setting.hasDateline, today: setting.today.flatMap(day) ?? reference,
    knowledgeDay: setting.knowledgeDay.flatMap(day), isPublished: setting.isPublished)
  if let subject = setting.subject {
    let name = Array(subject.utf8)
    context.subject = base.entity(name, name.indices)
  }
  return judged(text, in: context)
}

/// The results for every block of a note under one context.
func judged(_ text: [UInt8], in context: ClaimContext) -> [ClaimResult] {
  var engine = ClaimEngine(context)
  var results: [ClaimResult] = []
  for block in NoteTree(parsing: text).blocks { engine.check(block, in: text, into: &results) }
  return results
}

private func day(_ text: String) -> Day? {
  let bytes = Array(text.utf8)
  return Moment.parse(bytes, bytes.indices)?.days().first
}
