// Applies all safe fixes of a note, as `--fix` does.

/// A note with its safe fixes in it.
package struct FixedNote: Sendable {
  /// The note as it is now, with the findings that are left.
  package var analysis: NoteAnalysis
  /// What was applied, in the order of application.
  package var fixes: [Fix]
}

extension NoteAnalysis {
  /// This note with every safe fix applied; applying them again changes nothing.
  ///
  /// Fixes are applied one after the other, since one can make room for the next. Each is checked when it is applied.
  package func applyingSafeFixes() -> FixedNote {
    var fixed = FixedNote(analysis: self, fixes: [])
    let limit = diagnostics.count + 8
    var index = 0
    while index < fixed.analysis.diagnostics.count, fixed.fixes.count < limit {
      let diagnostic = fixed.analysis.diagnostics[index]
      guard let fix = Analysis.fixes(for: diagnostic, in: fixed.analysis).first(where: \.isSafe) else {
        index += 1
        continue
      }
      for edit in fix.edits.reversed() { fixed.analysis.apply(edit) }
      fixed.fixes.append(fix)
      // A claim that shares its mark with this one may have become mendable.
      index = max(0, index - 2)
    }
    return fixed
  }
}
