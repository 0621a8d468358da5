// The sources that a note defines itself, `[^id]: …`.
import Syntax
import TextModel

extension NoteAnalysis {
  /// Their ids.
  var noteSources: Set<[UInt8]> {
    Set(document.tree.blocks(of: .sourceDefinition).map { id(of: $0) })
  }

  /// The findings of blocks that define a source again, by the index of the block.
  ///
  /// They point to no other block: that one can move, and a definition is decided again only with the whole note.
  var repeatedSources: [(block: Int, finding: BlockFindings.Finding)] {
    guard let severity = options.rules[.duplicateID] else { return [] }
    let outline = document.tree.outline
    let definitions = outline.indices.filter { outline[$0].kind == .sourceDefinition }
    if definitions.count < 2 { return [] }
    let blocks = document.tree.blocks
    var defined: Set<[UInt8]> = []
    return definitions.compactMap { index in
      let block = blocks[index]
      let id = id(of: block)
      if defined.insert(id).inserted { return nil }
      let diagnostic = Diagnostic(
        .duplicateID, severity, at: block.label.range(from: 0),
        writesWords ? Message.repeatedSource(id.string(0..<id.count)) : "")
      return (index, BlockFindings.Finding(diagnostic: diagnostic))
    }
  }

  private func id(of definition: NoteBlock) -> [UInt8] {
    Array(document.text[definition.label.range(from: definition.start).clamped(to: 0..<document.text.count)])
  }
}
