// What a claim is judged under: the facts in scope, the note's locale and the day it speaks from.
import Facts
import Quantities

/// Everything outside its own words that a claim's verdict depends on.
package struct ClaimContext: Sendable {
  package var facts: Facts
  package var locale: NoteLocale
  /// The reference time: the dateline, else `today` (spec 3).
  package var referenceDay: Day
  package var hasDateline: Bool
  /// The day the run is made for: `--as-of`, else the UTC date.
  package var today: Day
  /// Statements recorded later are not seen; nil sees all.
  package var knowledgeDay: Day?
  /// What a path that begins with `.` is about.
  package var subject: EntityID?
  /// Whether the front matter names a subject that is not known: that is told there.
  package var isSubjectUnknown = false
  package var isPublished: Bool
  package var tolerances: Tolerances
  /// Ids of sources that the note defines itself; citing one is never `unknown-source`.
  package var noteSources: Set<[UInt8]>

  package init(
    facts: Facts, locale: NoteLocale, referenceDay: Day, hasDateline: Bool, today: Day,
    knowledgeDay: Day? = nil,
    subject: EntityID? = nil, isPublished: Bool = false, tolerances: Tolerances = .standard,
    noteSources: Set<[UInt8]> = []
  ) {
    self.facts = facts
    self.locale = locale
    self.referenceDay = referenceDay
    self.hasDateline = hasDateline
    self.today = today
    self.knowledgeDay = knowledgeDay
    self.subject = subject
    self.isPublished = isPublished
    self.tolerances = tolerances
    self.noteSources = noteSources
  }
}
