// What holds of any phrase: readings lie in it, do not depend on what was read before, and can be written again.
import Claims
import Facts
import FixtureSupport
import Quantities
import Syntax

/// Checks phrases in one locale.
package struct PhraseInvariants: Sendable {
  private let facts: Facts
  private let locale: NoteLocale

  package init(_ facts: Facts, locale tag: String) {
    self.facts = facts
    locale = NoteLocale(tag: Array(tag.utf8)) ?? .unstated
  }

  private var reader: PhraseReader {
    let facts = facts
    return PhraseReader(
      locale: locale, reference: Day(year: 2026, month: 3, day: 1),
      unitLookup: { facts.longestUnit($0, from: $1, limit: $2) }, isSameKind: { facts.areConvertible($0, $1) }
    )
  }

  /// The first invariant that `text` breaks; nil when there is none.
  package func broken(_ text: [UInt8], _ random: inout SeededGenerator) -> String? {
    var used = reader
    let ends = [random.below(text.count + 1), random.below(text.count + 1)].map(text.scalarStart).sorted()
    let shown = ends[0]..<ends[1]
    for expectation in [ReadExpectation.number(unit: nil), .date, .name, .text, .boolean, .any] {
      let readings = used.read(phrase: text, as: expectation)
      var fresh = reader
      guard "\(fresh.read(phrase: text, as: expectation))" == "\(readings)" else {
        return "a reader forgets what it read: \(expectation)"
      }
      if let broken = broken(readings, text, 0..<text.count, &used) {
        return "\(broken), read as \(expectation)"
      }
      let inside = read(text, shown, as: expectation, &used)
      if let broken = broken(inside, text, 0..<text.count, &used) {
        return "\(broken), read as \(expectation) at \(shown)"
      }
    }
    return nil
  }

  private func read(
    _ text: [UInt8], _ shown: Range<Int>, as expectation: ReadExpectation, _ reader: inout PhraseReader
  ) -> [Reading] {
    var block = NoteBlock(kind: .paragraph, start: 0, length: text.count)
    let mark = Span32(max(0, shown.lowerBound - 1), min(text.count, shown.upperBound + 1))
    var claim = ClaimSyntax(
      form: .shown, span: mark, shown: Span32(shown.lowerBound, shown.upperBound), body: .empty)
    block.items = [BodyItem(kind: .claim, span: .empty)]
    claim.items = 0..<1
    block.claims = [claim]
    var readings: [Reading] = []
    reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
    return readings
  }

  private func broken(
    _ readings: [Reading], _ text: [UInt8], _ bounds: Range<Int>, _ reader: inout PhraseReader
  ) -> String? {
    let isText = text.firstInvalid == nil
    for reading in readings {
      for range in [reading.valueRange, reading.modifierRange, reading.negationRange] {
        guard bounds.holds(range) else { return "readings lie in the text" }
        if isText, !text.cutsNoScalar(range) { return "readings cut no scalar: \(range)" }
      }
      for style in reader.styles(of: reading, in: text) { _ = style.render(Rational(12345, over: 100)) }
      guard case .number(let number) = reading.value else { continue }
      let claim = NumberClaim(
        value: number.value, fine: number.fine, coarse: number.coarse, modifier: reading.modifier)
      let judged = Judge().judge(claim, against: .exact(number.value))
      if reading.modifier == .none, number.value != .zero, judged.judgement.verdict == .contradicted {
        return "a number agrees with itself: \(number.value)"
      }
    }
    return nil
  }
}
