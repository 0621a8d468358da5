// The ignore that silences a finding, where the note can take one.
import Syntax
import TextModel

/// What silences `diagnostic`, with its reason still to be written: an ignore at the end of its line; before its
/// paragraph where the line ends inside a mark or ignores something already; or in the front matter. Nil where a note
/// takes none. O(the block).
package func ignore(_ diagnostic: Diagnostic, in analysis: NoteAnalysis) -> Fix? {
  let (text, tree) = (analysis.document.text, analysis.document.tree)
  let name = diagnostic.rule.name
  guard !Rule.of(diagnostic.rule).isFixed, let index = tree.blockIndex(at: diagnostic.range.lowerBound),
    tree.blocks.indices.contains(index)
  else { return nil }
  let block = tree.blocks[index]
  func fix(_ place: String, _ offset: Int, _ words: String) -> Fix {
    Fix(
      rule: diagnostic.rule, title: "ignore \(name) \(place), for a reason",
      edits: [FileEdit(offset..<offset, Array(words.utf8))], isSafe: false, isPreferred: false)
  }
  switch block.kind {
  case .factsFence, .code: return nil
  case .frontMatter:
    guard block.ignores.isEmpty else { return nil }
    return fix("in this note", text.lineEnd(at: block.start), "\nignore: \(name) -- reason")
  default:
    let end = text.lineEnd(at: diagnostic.range.lowerBound)
    let comment = " %% ignore: \(name) -- reason"
    if block.takes(comment, at: end, in: text) { return fix("on this line", end, comment) }
    return fix("in this paragraph", block.start, "%% ignore-next: \(name) -- reason\n")
  }
}

extension NoteBlock {
  /// Whether `comment` is an ignore of its own at `offset`.
  fileprivate func takes(_ comment: String, at offset: Int, in text: [UInt8]) -> Bool {
    var trial = Array(text[range.clamped(to: 0..<text.count)])
    trial.insert(contentsOf: comment.utf8, at: Swift.min(Swift.max(0, offset - start), trial.count))
    return NoteTree(parsing: trial, keepsNodes: false).blocks.first.map { $0.ignores.count > ignores.count }
      ?? false
  }
}
