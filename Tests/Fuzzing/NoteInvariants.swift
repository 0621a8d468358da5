// What holds of any note: findings lie in it, edits lead where a fresh start leads, fixes and stripping settle.
import Analysis
import Check
import Claims
import EditorFeatures
import Facts
import FixtureSupport
import Quantities
import Syntax
import TextModel

/// Checks notes against one snapshot of facts.
package struct NoteInvariants: Sendable {
  var facts: Facts
  var options: AnalysisOptions

  package init(_ facts: Facts) {
    self.facts = facts
    options = AnalysisOptions(today: Day(year: 2026, month: 3, day: 1) ?? .first)
    // What is off by default must hold as well.
    for code in RuleCode.allCases { options.rules[code] = Rule.of(code).severity }
  }

  /// The first invariant that `text` breaks; nil when there is none. `random` decides where it is edited and asked.
  package func broken(_ text: [UInt8], _ random: inout SeededGenerator) -> String? {
    if let broken = brokenTree(ofNote: text) { return broken }
    let document = NoteDocument(path: "note.stet", text: text)
    let analysis = NoteAnalysis(document, facts: facts, options: options)
    return brokenFindings(analysis) ?? brokenEdit(analysis, &random) ?? brokenFix(analysis)
      ?? brokenStripping(text) ?? brokenFeature(analysis, &random)
  }

  private func brokenFindings(_ analysis: NoteAnalysis) -> String? {
    let text = analysis.document.text
    let bounds = 0..<text.count
    let isText = text.firstInvalid == nil
    for diagnostic in analysis.diagnostics {
      guard bounds.holds(diagnostic.range) else {
        return "\(diagnostic.rule.name) lies in the text: \(diagnostic.range)"
      }
      if isText, !text.cutsNoScalar(diagnostic.range) { return "\(diagnostic.rule.name) cuts no scalar" }
      if diagnostic.message.isEmpty || diagnostic.message.utf8.contains(0x0A) {
        return "\(diagnostic.rule.name) is one line: \(diagnostic.message)"
      }
      for related in diagnostic.related {
        switch related.place {
        case .here(let range):
          if !bounds.holds(range) { return "what is related to \(diagnostic.rule.name) lies in the text" }
        case .fact(let location):
          if location.file < 0 || location.file >= analysis.facts.files.count {
            return "what is related to \(diagnostic.rule.name) lies in a file"
          }
        }
      }
    }
    for (a, b) in zip(analysis.diagnostics, analysis.diagnostics.dropFirst()) where Diagnostic.precedes(b, a)
    {
      return "findings are in order: \(b.rule.name) after \(a.rule.name)"
    }
    for claim in analysis.claims() where !bounds.holds(claim.range) || !bounds.holds(claim.wordsRange) {
      return "claims lie in the text"
    }
    let counted = Verdict.allCases.reduce(0) { $0 + analysis.verdictCounts[$1] }
    return counted == analysis.claims().count ? nil : "every claim has one verdict"
  }

  private func brokenEdit(_ start: NoteAnalysis, _ random: inout SeededGenerator) -> String? {
    var analysis = start
    var text = start.document.text
    for _ in 0..<3 {
      let range = random.range(in: text.count)
      let piece = random.oneIn(4) ? [] : random.token()
      text.replaceSubrange(range, with: piece)
      analysis.edit(text, replacing: range, withLength: piece.count)
      if analysis.document.tree != NoteTree(parsing: text) {
        return "the tree after replacing \(range) by \(piece) is that of a fresh parse"
      }
      let fresh = NoteAnalysis(
        NoteDocument(path: "note.stet", text: text), facts: facts, options: options)
      guard analysis.header == fresh.header, analysis.diagnostics == fresh.diagnostics,
        analysis.verdictCounts == fresh.verdictCounts
      else { return "findings after replacing \(range) by \(piece) are those of a fresh analysis" }
    }
    return nil
  }

  private func brokenFix(_ analysis: NoteAnalysis) -> String? {
    let bounds = 0..<analysis.document.text.count
    for diagnostic in analysis.diagnostics.prefix(12) {
      for fix in fixes(for: diagnostic, in: analysis) {
        let edits = fix.edits.filter { $0.document == .here }
        guard edits.allSatisfy({ bounds.holds($0.range) }),
          zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
        else { return "edits of \"\(fix.title)\" are in order and in the text" }
        guard edits.count == fix.edits.count else { continue }
        let fixed = applying(
          edits.map { TextEdit(range: $0.range, replacement: $0.replacement) }, to: analysis)
        // Nothing worse may have come than what was there, but for a mark that asks to be bound, where one was wanted.
        let grave = { (a: NoteAnalysis) in
          a.diagnostics.count { $0.severity < diagnostic.severity && $0.rule != .unboundClaim }
        }
        if grave(fixed) > grave(analysis) {
          return "nothing worse than \(diagnostic.rule.name) comes of \"\(fix.title)\""
        }
        let place = edits.reduce(diagnostic.range) { place, edit in
          min(place.lowerBound, edit.range.lowerBound)..<max(place.upperBound, edit.range.upperBound)
        }
        let growth = edits.reduce(0) { $0 + $1.replacement.count - $1.range.count }
        let isStill = fixed.diagnostics.contains {
          $0.rule == diagnostic.rule && $0.message == diagnostic.message
            && $0.range.lowerBound >= place.lowerBound
            && $0.range.upperBound <= place.upperBound + growth
        }
        if isStill { return "\(diagnostic.rule.name) is gone after \"\(fix.title)\"" }
      }
    }
    let once = analysis.applyingSafeFixes()
    let again = NoteAnalysis(
      NoteDocument(path: "note.stet", text: once.analysis.document.text), facts: facts, options: options)
    guard again.diagnostics == once.analysis.diagnostics else {
      return "the findings left by fixing are those of the text"
    }
    return again.applyingSafeFixes().fixes.isEmpty ? nil : "fixing twice is fixing once"
  }

  private func applying(_ edits: [TextEdit], to analysis: NoteAnalysis) -> NoteAnalysis {
    var text = analysis.document.text
    for edit in edits.reversed() { text.replaceSubrange(edit.range, with: edit.replacement) }
    return NoteAnalysis(NoteDocument(path: "note.stet", text: text), facts: facts, options: options)
  }

  private func brokenStripping(_ text: [UInt8]) -> String? {
    let stripped = NoteStripper.stripped(text)
    if stripped.count > text.count { return "stripping adds nothing" }
    // Of a broken mark the rest stays, and words can be shown that would mean something outside their mark.
    let hasOddWords = NoteTree(parsing: text).blocks.contains { block in
      let shown = block.references.flatMap { [$0.target, $0.shown] } + block.claims.map(\.shown)
      return !block.issues.isEmpty
        || shown.contains { text[$0.range(from: block.start)].contains(where: "[]{}%`~^\\|".utf8.contains) }
    }
    if hasOddWords || stripped.starts(with: Array("---".utf8)) { return nil }
    return NoteStripper.stripped(stripped) == stripped ? nil : "stripping twice is stripping once"
  }

  private func brokenFeature(_ analysis: NoteAnalysis, _ random: inout SeededGenerator) -> String? {
    let view = NoteView(analysis)
    let bounds = 0..<view.text.count
    for _ in 0..<4 {
      let offset = random.below(view.text.count + 1)
      let list = view.completions(at: offset)
      guard bounds.holds(list.replaceRange), bounds.holds(list.insertRange) else {
        return "completion at \(offset)"
      }
      for item in list.items.prefix(3) {
        _ = view.facts.documentation(ofCompletion: item.key, on: options.today)
      }
      if let hover = view.hover(at: offset), !bounds.holds(hover.range) { return "hover at \(offset)" }
      for navigation in [
        view.definition(at: offset), view.declaration(at: offset), view.typeDefinition(at: offset),
        view.implementation(at: offset),
      ] {
        if let navigation, !bounds.holds(navigation.origin) { return "navigation at \(offset)" }
      }
      _ = view.signatureHelp(at: offset)
      _ = view.documentHighlights(at: offset)
      _ = view.linkedEditingRanges(at: offset)
      _ = view.inlayHintTooltip(at: offset)
      _ = view.prepareClassHierarchy(at: offset)
      for item in view.prepareFigureHierarchy(at: offset) { _ = view.facts.figures(behind: item) }
      if !view.selectionRanges(at: offset).allSatisfy(bounds.holds) { return "selection at \(offset)" }
      if let target = try? view.prepareRename(at: offset) {
        let workspace = WorkspaceView(notes: [view], facts: facts, today: options.today)
        _ = try? workspace.rename(target, to: random.word(["x", "New name", "é", "", "a]]b"]), from: view)
      }
    }
    let tokens = view.semanticTokens()
    guard tokens.allSatisfy({ bounds.holds($0.range) }),
      zip(tokens, tokens.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
    else { return "semantic tokens are in order and in the text" }
    guard view.foldingRanges().allSatisfy({ bounds.holds($0.range) }) else { return "folding" }
    guard view.inlayHints().allSatisfy({ $0.offset <= view.text.count }) else { return "inlay hints" }
    guard view.documentLinks().allSatisfy({ bounds.holds($0.range) }) else { return "links" }
    guard view.codeLenses().allSatisfy({ bounds.holds($0.range) }) else { return "code lenses" }
    guard view.annotations().allSatisfy({ bounds.holds($0.range) }) else { return "annotations" }
    _ = view.documentSymbols()
    let laidOut = applying(view.formatting(), to: analysis)
    return NoteView(laidOut).formatting().isEmpty ? nil : "laid out twice is laid out once"
  }
}
