// Checks a note with a fix in it, in memory: the finding must be gone, and nothing worse may have come.
import Claims
import Facts
import Syntax
import TextModel

enum FixCheck {
  enum Outcome { case supported, better, rejected }

  static func outcome(
    of candidate: FixFinder.Candidate, for diagnostic: Diagnostic, in block: NoteBlock, _ index: Int,
    of analysis: NoteAnalysis, within effort: inout FixEffort
  ) -> Outcome {
    guard effort.spend(block.length) else { return .rejected }
    let edits = candidate.edits.filter { $0.document == .here }
    if edits.count == candidate.edits.count,
      let outcome = outcome(
        of: candidate, for: diagnostic, within: block, index, of: analysis, &effort)
    {
      return outcome
    }
    guard effort.spend(analysis.document.text.count) else { return .rejected }
    var fixed = analysis
    fixed.writesWords = false
    if edits.count < candidate.edits.count {
      let files = candidate.edits.filter { $0.document != .here }.map {
        FactText(path: "new.facts", bytes: $0.replacement)
      }
      fixed.update(facts: analysis.givenFacts.layering(files), options: analysis.options)
    }
    for edit in edits.reversed() { fixed.apply(edit) }
    let place = diagnostic.range.moved(through: edits)
    let isSupported = fixed.claims(inBlocks: fixed.document.tree.blockIndices(touching: place)).contains {
      $0.verdict == .supported && $0.range.touches(place)
    }
    return outcome(
      candidate, diagnostic, before: analysis.diagnostics, after: fixed.diagnostics, isSupported: isSupported,
      edits)
  }

  /// The outcome of a fix inside one block of prose: the block alone is checked again, so that the cost does not
  /// depend on the length of the note. Nil where the fix reaches further, or may contradict a claim elsewhere.
  private static func outcome(
    of candidate: FixFinder.Candidate, for diagnostic: Diagnostic, within block: NoteBlock, _ index: Int,
    of analysis: NoteAnalysis, _ effort: inout FixEffort
  ) -> Outcome? {
    guard analysis.blocks.indices.contains(index) else { return nil }
    let whole = block.range.clamped(to: 0..<analysis.document.text.count)
    guard block.isProse,
      candidate.edits.allSatisfy({
        whole.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= whole.upperBound
      })
    else { return nil }
    var edits = candidate.edits
    for index in edits.indices { edits[index].range = edits[index].range.moved(by: -block.start) }
    var text = Array(analysis.document.text[whole])
    for edit in edits.reversed() { text.replaceSubrange(edit.range, with: edit.replacement) }
    let tree = NoteTree(parsing: text, keepsNodes: false)
    // What an ignore does is seen in the whole note alone.
    guard tree.blocks.count == 1, let new = tree.blocks.first, new.kind == block.kind,
      new.level == block.level, new.ignores.count == block.ignores.count
    else {
      return nil
    }
    var checker = BlockChecker(text, analysis.context, analysis.options.rules, writesWords: false)
    let found = checker.check(new)
    if effort.tellings(of: analysis).mayExclude(found.records, insteadOf: index, of: analysis) { return nil }
    var local = diagnostic
    local.range = diagnostic.range.moved(by: -block.start)
    let place = local.range.moved(through: edits)
    let isSupported = found.claims.contains { result in
      guard result.verdict == .supported, Int(result.claim) < new.claims.count else { return false }
      return new.claims[Int(result.claim)].span.range(from: 0).touches(place)
    }
    return outcome(
      candidate, local, before: analysis.blocks[index].findings.map { $0.diagnostic },
      after: found.findings.map { $0.diagnostic }, isSupported: isSupported, edits)
  }

  private static func outcome(
    _ candidate: FixFinder.Candidate, _ diagnostic: Diagnostic, before: [Diagnostic], after: [Diagnostic],
    isSupported: Bool, _ edits: [FileEdit]
  ) -> Outcome {
    if candidate.mustSupport, !isSupported { return .rejected }
    let after = after.filter { $0.rule != candidate.brings }
    guard isBetter(after, than: before, without: diagnostic, edits) else { return .rejected }
    return isSupported ? .supported : .better
  }

  /// Whether every finding of `after` was there before, `fixed` is none of them, and what is new is milder.
  private static func isBetter(
    _ after: [Diagnostic], than before: [Diagnostic], without fixed: Diagnostic, _ edits: [FileEdit]
  ) -> Bool {
    var known: [Key: Int] = [:]
    for diagnostic in before where diagnostic.rule != fixed.rule || diagnostic.range != fixed.range {
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
      if diagnostic.rule == fixed.rule, diagnostic.range.touches(place) { return false }
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

extension NoteAnalysis {
  /// Applies an edit of the note and brings the findings up to date.
  mutating func apply(_ edit: FileEdit) {
    var text = document.text
    let range = edit.range.clamped(to: 0..<text.count)
    text.replaceSubrange(range, with: edit.replacement)
    self.edit(text, replacing: range, withLength: edit.replacement.count)
  }
}

extension Range<Int> {
  /// Whether the two have a byte or an end in common.
  package func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }

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
