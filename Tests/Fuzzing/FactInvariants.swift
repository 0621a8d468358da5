// What holds of any fact base: its prepared image says what its text says, and so does its layout.
import Analysis
import EditorFeatures
import Facts
import FixtureSupport
import Quantities
import Syntax
import TextModel

/// Checks fact bases on top of one snapshot.
package struct FactInvariants: Sendable {
  var foundation: Facts
  var options: AnalysisOptions

  package init(on foundation: Facts) {
    self.foundation = foundation
    options = NoteInvariants(foundation).options
  }

  /// The first invariant that `text` breaks; nil when there is none.
  package func broken(_ text: [UInt8], _ random: inout SeededGenerator) -> String? {
    if let broken = brokenTree(ofFacts: text) ?? brokenEdit(text, &random) { return broken }
    let files = [FactText(path: "desk.facts", bytes: text)]
    let image = foundation.preparing(files)
    let compiled = foundation.layering(files)
    guard let opened = try? foundation.opening(ImageStorage(copying: image.bytes(0, image.count))) else {
      return "an image can be opened"
    }
    let meaning = FactMeaning(opened, on: foundation)
    guard meaning == FactMeaning(compiled, on: foundation), opened.topIssues == compiled.topIssues else {
      return "an image says what its text says"
    }
    return brokenFindings(text, opened) ?? brokenLayout(text, meaning) ?? brokenFeature(text, opened, &random)
      ?? brokenNote(about: opened, &random) ?? brokenImage(image, &random)
  }

  private func brokenEdit(_ start: [UInt8], _ random: inout SeededGenerator) -> String? {
    var text = start
    var tree = FactTree(parsing: text)
    for _ in 0..<3 {
      let range = random.range(in: text.count)
      let piece = random.oneIn(4) ? [] : random.token()
      text.replaceSubrange(range, with: piece)
      tree.reparse(text, replacing: range, withLength: piece.count)
      if "\(tree.records)" != "\(FactTree(parsing: text).records)" {
        return "the tree after replacing \(range) by \(piece) is that of a fresh parse"
      }
    }
    return nil
  }

  private func brokenFindings(_ text: [UInt8], _ facts: Facts) -> String? {
    let isText = text.firstInvalid == nil
    let file = facts.files.count - 1
    for diagnostic in diagnose(factFile: file, in: facts, options: options) {
      guard (0..<text.count).holds(diagnostic.range) else {
        return "\(diagnostic.rule.name) lies in the text"
      }
      if isText, !text.cutsNoScalar(diagnostic.range) { return "\(diagnostic.rule.name) cuts no scalar" }
      if diagnostic.message.isEmpty || diagnostic.message.utf8.contains(0x0A) {
        return "\(diagnostic.rule.name) is one line: \(diagnostic.message)"
      }
    }
    return nil
  }

  private func brokenLayout(_ text: [UInt8], _ meaning: FactMeaning) -> String? {
    let once = FactFormat.formatted(text)
    if FactFormat.formatted(once) != once { return "laid out twice is laid out once" }
    let facts = foundation.layering([FactText(path: "desk.facts", bytes: once)])
    return FactMeaning(facts, on: foundation).difference(from: meaning).map {
      "laid out it says the same: \($0)"
    }
  }

  private func brokenFeature(_ text: [UInt8], _ facts: Facts, _ random: inout SeededGenerator) -> String? {
    let view = FactView(
      path: "desk.facts", text: text, tree: FactTree(parsing: text), facts: facts, today: options.today)
    let bounds = 0..<text.count
    for _ in 0..<3 {
      let offset = random.below(text.count + 1)
      let list = view.completions(at: offset)
      guard bounds.holds(list.replaceRange), bounds.holds(list.insertRange) else {
        return "completion at \(offset)"
      }
      if let hover = view.hover(at: offset), !bounds.holds(hover.range) { return "hover at \(offset)" }
      for navigation in [
        view.definition(at: offset), view.typeDefinition(at: offset), view.implementation(at: offset),
      ] {
        if let navigation, !bounds.holds(navigation.origin) { return "navigation at \(offset)" }
      }
      _ = view.signatureHelp(at: offset)
      _ = view.documentHighlights(at: offset)
      _ = view.linkedEditingRanges(at: offset)
      _ = view.prepareFigureHierarchy(at: offset)
      _ = view.prepareClassHierarchy(at: offset)
      if !view.formatting(afterLineBreakAt: offset).allSatisfy({ bounds.holds($0.range) }) {
        return "typing at \(offset)"
      }
      if !view.selectionRanges(at: offset).allSatisfy(bounds.holds) { return "selection at \(offset)" }
      if let target = try? view.prepareRename(at: offset) {
        let workspace = WorkspaceView(notes: [], facts: facts, today: options.today)
        _ = try? workspace.rename(target, to: random.word(["x", "New name", "é", ""]))
      }
    }
    let tokens = view.semanticTokens()
    guard tokens.allSatisfy({ bounds.holds($0.range) }),
      zip(tokens, tokens.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
    else { return "semantic tokens are in order and in the text" }
    guard view.foldingRanges().allSatisfy({ bounds.holds($0.range) }) else { return "folding" }
    _ = view.documentSymbols()
    _ = view.documentLinks()
    _ = view.codeLenses()
    return nil
  }

  /// A note about what the base says.
  private func brokenNote(about facts: Facts, _ random: inout SeededGenerator) -> String? {
    let text = Array(random.note(Vocabulary(facts)).utf8)
    return NoteInvariants(facts).broken(text, &random).map {
      "\($0) in the note \(String(decoding: text, as: UTF8.self))"
    }
  }

  /// Whatever a damaged image answers, it answers.
  private func brokenImage(_ image: ImageStorage, _ random: inout SeededGenerator) -> String? {
    var bytes = image.bytes(0, image.count)
    for _ in 0...random.below(8) where !bytes.isEmpty {
      // The header is guarded by its checksum; what follows it is not.
      let place = random.below(bytes.count)
      bytes[place] = UInt8(truncatingIfNeeded: random.next())
    }
    if let facts = try? foundation.opening(ImageStorage(copying: bytes)) {
      _ = FactMeaning(facts, on: foundation)
    }
    return nil
  }
}
