// Applies all safe fixes of a note, as `--fix` does.
import Syntax

/// A note with its safe fixes in it.
package struct FixedNote: Sendable {
  /// The note as it is now, with the findings that are left; its tree has no nodes for editors.
  package var analysis: NoteAnalysis
  /// What was applied, round by round.
  package var fixes: [Fix]
}

extension NoteAnalysis {
  /// The most rounds of fixing; a block that has not settled by then is left as it is.
  private static let roundLimit = 32

  /// This note with every safe fix applied; applying them again changes nothing.
  ///
  /// In each round one fix is applied in each block, since a fix can make room for the next in its paragraph.
  /// O(rounds · length of the note).
  package func applyingSafeFixes() -> FixedNote {
    var fixed = FixedNote(analysis: self, fixes: [])
    var changed: Set<Int>?
    for _ in 0..<NoteAnalysis.roundLimit {
      let round = fixed.analysis.safeFixes(inBlocks: changed)
      if round.isEmpty { break }
      let blockCount = fixed.analysis.document.tree.blocks.count
      fixed.analysis = fixed.analysis.applying(round.flatMap(\.fix.edits))
      fixed.fixes += round.map(\.fix)
      let isSameShape = fixed.analysis.document.tree.blocks.count == blockCount
      changed = isSameShape ? Set(round.map(\.block)) : nil
    }
    return fixed
  }

  /// The first safe fix of each block, in the order of the note; of `blocks` only, where they are given.
  private func safeFixes(inBlocks blocks: Set<Int>?) -> [(block: Int, fix: Fix)] {
    var found: [(block: Int, fix: Fix)] = []
    var effort = FixEffort(forAllOf: self)
    for diagnostic in diagnostics {
      guard let block = document.tree.blockIndex(at: diagnostic.range.lowerBound), found.last?.block != block,
        blocks?.contains(block) ?? true
      else { continue }
      if let fix = likeliestFix(for: diagnostic, in: self, within: &effort), fix.isSafe {
        found.append((block, fix))
      }
    }
    return found
  }

  /// This note with edits that do not overlap, analysed anew.
  private func applying(_ edits: [FileEdit]) -> NoteAnalysis {
    var text: [UInt8] = []
    text.reserveCapacity(document.text.count + 64)
    var end = 0
    for edit in edits where edit.range.lowerBound >= end {
      text += document.text[end..<edit.range.lowerBound]
      text += edit.replacement
      end = edit.range.upperBound
    }
    text += document.text[end...]
    let document = NoteDocument(path: document.path, text: text, keepsNodes: false)
    return NoteAnalysis(document, facts: givenFacts, options: options)
  }
}
