// What a run decides for all of its files: severities, tolerances, locale and days.
import Claims
import Quantities

/// Everything outside a document and the facts that its findings depend on.
package struct AnalysisOptions: Hashable, Sendable {
  package var rules: RuleSettings
  package var tolerances: Tolerances
  /// The locale of a note that states none; `NoteLocale.unstated` when the configuration states none either.
  package var defaultLocale: NoteLocale
  /// The day the run is made for: `--as-of`, else the UTC date.
  package var today: Day
  /// Statements recorded later are not seen; nil sees all.
  package var knowledgeDay: Day?

  package init(
    today: Day, rules: RuleSettings = .standard, tolerances: Tolerances = .standard,
    defaultLocale: NoteLocale = .unstated, knowledgeDay: Day? = nil
  ) {
    self.today = today
    self.rules = rules
    self.tolerances = tolerances
    self.defaultLocale = defaultLocale
    self.knowledgeDay = knowledgeDay
  }
}
