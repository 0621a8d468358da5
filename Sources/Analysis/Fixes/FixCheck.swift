// Checks a note with a fix in it, in memory: the finding must be gone, and nothing worse may have come.
import Claims
import Facts
import Syntax
import TextModel

enum FixCheck {
  enum Outcome { case supported, better, rejected }

  static func outcome(
    of candidate: FixFinder.Candidate, for diagnostic: Diagnostic, in analysis: NoteAnalysis
  ) -> Outcome {
    var fixed = analysis
    let stubs = candidate.edits.filter { $0.document != .here }
    if !stubs.isEmpty {
      let files = stubs.map { FactText(path: "new.facts", bytes: $0.replacement) }
      fixed.update(facts: analysis.givenFacts.layering(files), options: analysis.options)
    }
    let edits = candidate.edits.filter { $0.document == .here }
    for edit in edits.reversed() { fixed.apply(edit) }
    let place = diagnostic.range.moved(through: edits)
    let isSupported = fixed.claims().contains { $0.supports(place) }
    if candidate.mustSupport, !isSupported { return .rejected }
    let after = fixed.diagnostics.filter { $0.rule != candidate.brings }
    guard isBetter(after, than: analysis.diagnostics, without: diagnostic, edits) else { return .rejected }
    return isSupported ? .supported : .better
  }

  /// Whether every finding of `after` was there before, `fixed` is none of them, and what is new is milder.
  private static func isBetter(
    _ after: [Diagnostic], than before: [Diagnostic], without fixed: Diagnostic, _ edits: [FileEdit]
  ) -> Bool {
    var known: [Key: Int] = [:]
    for diagnostic in before where diagnostic != fixed {
      known[Key(rule: diagnostic.rule, range: diagnostic.range.moved(through: edits)), default: 0] += 1
    }
    let place = fixed.range.moved(through: edits)
    let isUnit = fixed.rule == .unitMismatch || fixed.rule == .kindMismatch || fixed.rule == .currencyMismatch
    let isVerdict = isUnit || Rule.of(fixed.rule).group == .verdicts
    for diagnostic in after {
      let key = Key(rule: diagnostic.rule, range: diagnostic.range)
      if let count = known[key], count > 0 {
        known[key] = count - 1
        continue
      }
      let isHere =
        diagnostic.range.lowerBound <= place.upperBound && place.lowerBound <= diagnostic.range.upperBound
      if diagnostic.rule == fixed.rule, isHere { return false }
      if diagnostic.severity < fixed.severity { return false }
      // A figure that is as wrong as before in another way is not mended; a name that is now found may be.
      if isVerdict, diagnostic.severity == fixed.severity { return false }
    }
    return true
  }

  private struct Key: Hashable {
    var rule: RuleCode
    var range: Range<Int>
  }
}

extension ClaimFinding {
  fileprivate func supports(_ place: Range<Int>) -> Bool {
    verdict == .supported && range.lowerBound <= place.upperBound && place.lowerBound <= range.upperBound
  }
}

extension NoteAnalysis {
  /// Applies an edit of the note and brings the findings up to date.
  mutating func apply(_ edit: FileEdit) {
    var document = document
    let range = edit.range.clamped(to: 0..<document.text.count)
    document.text.replaceSubrange(range, with: edit.replacement)
    let change = document.tree.reparse(document.text, replacing: range, withLength: edit.replacement.count)
    update(document, change: change)
  }
}

extension Range<Int> {
  /// Where this range is after `edits`, which are sorted; an end inside an edit moves to that of the new text.
  func moved(through edits: [FileEdit]) -> Range<Int> {
    var (lower, upper) = (lowerBound, upperBound)
    for edit in edits.reversed() {
      let delta = edit.replacement.count - edit.range.count
      if edit.range.upperBound <= lower,
        !(edit.range.isEmpty && edit.range.lowerBound == lower && lower < upper)
      {
        lower += delta
      } else if edit.range.lowerBound < lower {
        lower = edit.range.lowerBound
      }
      if edit.range.upperBound <= upper {
        upper += delta
      } else if edit.range.lowerBound < upper {
        upper = edit.range.lowerBound + edit.replacement.count
      }
    }
    return lower..<Swift.max(lower, upper)
  }
}
