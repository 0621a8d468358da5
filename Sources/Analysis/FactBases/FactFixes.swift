// The fixes of findings in fact bases: a word that was nearly written, tried before it is offered.
import Facts
import TextModel

/// The fixes of `diagnostic`, one of those of the file with that number in `facts`, the likeliest first.
///
/// Each costs compiling all that is not bundled once more; those are left out that `effort` does not allow to try. None
/// is safe to apply without a person (spec 4, Rules for all fixes).
package func fixes(
  for diagnostic: Diagnostic, inFactFile file: Int, of facts: Facts, options: AnalysisOptions,
  within effort: inout FixEffort
) -> [Fix] {
  let issues = facts.issues.filter { $0.location.file == file && $0.location.range == diagnostic.range }
  guard let issue = issues.first(where: { RuleCode($0) == diagnostic.rule }) else { return [] }
  let words = facts.nearestWords(issue)
  if words.isEmpty { return [] }
  let check = FactFixCheck(diagnostic, file, facts, options)
  var found: [(word: String, edit: FileEdit, newFindings: Int)] = []
  for word in words {
    guard effort.spend(facts.replaceableSize) else { break }
    let edit = FileEdit(diagnostic.range, Array(word.utf8))
    if let count = check.newFindings(with: edit) { found.append((word, edit, count)) }
  }
  let fewest = found.map(\.newFindings).min() ?? 0
  let best = found.filter { $0.newFindings == fewest } + found.filter { $0.newFindings > fewest }
  return best.enumerated().map { index, fix in
    Fix(
      rule: diagnostic.rule, title: "write \(fix.word)", edits: [fix.edit], isSafe: false,
      isPreferred: index == 0)
  }
}

/// Compiles the facts with a fix in them: the finding must be gone, and nothing worse may have come.
private struct FactFixCheck {
  private let diagnostic: Diagnostic
  private let file: Int
  private let facts: Facts
  private let options: AnalysisOptions
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    var file: Int
    var rule: RuleCode
    var range: Range<Int>
  }

  init(_ diagnostic: Diagnostic, _ file: Int, _ facts: Facts, _ options: AnalysisOptions) {
    self.diagnostic = diagnostic
    self.file = file
    self.facts = facts
    self.options = options
    for issue in facts.issues {
      let rule = RuleCode(issue)
      if issue.location.file == file, rule == diagnostic.rule, issue.location.range == diagnostic.range {
        continue
      }
      known[Key(file: issue.location.file, rule: rule, range: issue.location.range), default: 0] += 1
    }
  }

  /// How many findings that are no worse have come with `edit`; nil when it must not be offered.
  func newFindings(with edit: FileEdit) -> Int? {
    var text = facts.text(ofFile: file)
    guard edit.range.upperBound <= text.count else { return nil }
    text.replaceSubrange(edit.range, with: edit.replacement)
    let fixed = facts.replacing(file: file, with: text)
    var left: [Key: Int] = [:]
    for (key, count) in known {
      var key = key
      if key.file == file { key.range = key.range.moved(through: [edit]) }
      left[key, default: 0] += count
    }
    let place = diagnostic.range.moved(through: [edit])
    var count = 0
    for issue in fixed.issues {
      let key = Key(file: issue.location.file, rule: RuleCode(issue), range: issue.location.range)
      if let before = left[key], before > 0 {
        left[key] = before - 1
        continue
      }
      if key.file == file, key.rule == diagnostic.rule, key.range.touches(place) { return nil }
      guard let severity = options.rules[key.rule] else { continue }
      if severity < diagnostic.severity { return nil }
      if severity == diagnostic.severity { count += 1 }
    }
    return count
  }
}
