// Whole bodies for words that are being marked: what annotating the note would say of them, else what they could be bound
// to.
import Analysis
import Claims
import Syntax
import TextModel

extension NoteView {
  /// The bodies that agree with the shown words before the `{` that ends at `body`; the cursor is at `offset`. O(the
  /// block).
  func bodiesThatAgree(from body: Int, at offset: Int, in block: NoteBlock) -> [String] {
    guard let mark = markBefore(body, from: block.start) else { return [] }
    var end = offset
    let lineEnd = text.lineEnd(at: offset)
    while end < lineEnd, ![0x5B, 0x7B, 0x7D].contains(text[end]) { end += 1 }
    end = end < lineEnd && text[end] == 0x7D ? end + 1 : offset
    // The block as it was before the mark.
    let before = text[block.start..<mark.whole.lowerBound]
    let rest = text[min(end, block.range.upperBound)..<block.range.upperBound]
    let plain = Array(before + text[mark.shown] + rest)
    let words = before.count..<before.count + mark.shown.count
    let view = NoteView(path: path, text: plain, tree: NoteTree(parsing: plain), context: context)
    let annotations = view.annotations(in: words).filter {
      $0.kind != .mention && words.clamped(to: $0.range) == $0.range
    }
    guard annotations.isEmpty else { return annotations.map(\.body) }
    return bindings(of: Array(before + text[mark.whole]), Array(rest), in: block)
  }

  /// The most bytes before a mark in which names are sought that its words may be about.
  private static let surroundings = 8_000

  /// What is offered for the mark that `written` ends with, if it were to be bound: `[2023]{?}`; `rest` follows it.
  private func bindings(of written: [UInt8], _ rest: [UInt8], in block: NoteBlock) -> [String] {
    var lead: [UInt8] = []
    if let first = tree.blocks.first, first.kind == .frontMatter { lead = Array(text[first.range]) }
    let start = max(lead.count, block.start - NoteView.surroundings)
    if let index = tree.blockIndices(touching: start..<max(start, block.start)).first(where: {
      tree.outline[$0].start >= start
    }), tree.outline[index].start < block.start {
      lead += text[tree.outline[index].start..<block.start]
    }
    let end = lead.count + written.count
    let document = NoteDocument(
      path: path, text: lead + written + Array("?}".utf8) + rest, keepsNodes: false)
    let options = AnalysisOptions(today: context.today, defaultLocale: context.locale)
    let analysis = diagnose(document, facts: facts, options: options)
    guard
      let unbound = analysis.diagnostics.first(where: {
        $0.rule == .unboundClaim && (end - 3..<end).contains($0.range.upperBound)
      })
    else { return [] }
    return fixes(for: unbound, in: analysis).compactMap { $0.edits.first?.replacement }
      .map { $0.string(0..<$0.count) }
  }

  /// `[shown]` or `[[target]]` directly before the `{` that ends at `body`, on its own and without the brackets.
  private func markBefore(_ body: Int, from start: Int) -> (whole: Range<Int>, shown: Range<Int>)? {
    var end = body - 1
    guard end > start, text[end - 1] == 0x5D else { return nil }
    end -= 1
    let isReference = end > start && text[end - 1] == 0x5D
    if isReference { end -= 1 }
    var at = end
    while at > start, text[at - 1] != 0x5B, text[at - 1] != 0x5D { at -= 1 }
    let width = isReference ? 2 : 1
    guard at - width >= start, text[at - 1] == 0x5B, text[at - width] == 0x5B else { return nil }
    return (at - width..<body, at..<end)
  }
}
