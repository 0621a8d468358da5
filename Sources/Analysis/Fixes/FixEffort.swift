// How much text may be checked again for fixes: a paragraph of ten thousand mistakes must not take a day.
import Facts

/// The bytes that may still be read in looking for the fixes of a note's findings, and what is looked up for all of them.
package struct FixEffort: Sendable {
  private var bytes: Int
  private var tellings: TellingIndex?

  /// For one finding at hand.
  package static let unlimited = FixEffort(bytes: .max)

  /// For all findings of a note: some times its length, so that the time stays linear.
  package init(forAllOf analysis: NoteAnalysis) {
    self.init(bytes: 4 << 20 + 2 * analysis.document.text.count)
  }

  /// For all findings of a fact base, each of whose fixes is tried on all that is not bundled.
  package init(forAllOf facts: Facts) {
    self.init(bytes: 4 << 20 + 2 * facts.replaceableSize)
  }

  private init(bytes: Int) { self.bytes = bytes }

  /// What the claims of the note say, read once.
  mutating func tellings(of analysis: NoteAnalysis) -> TellingIndex {
    if let tellings { return tellings }
    let made = TellingIndex(analysis)
    tellings = made
    return made
  }

  /// False when there is not that much left.
  mutating func spend(_ count: Int) -> Bool {
    guard count <= bytes else { return false }
    if bytes < .max { bytes -= count }
    return true
  }
}
