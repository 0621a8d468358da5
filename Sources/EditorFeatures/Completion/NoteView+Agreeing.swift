// Whole bodies for words that are being marked: what annotating the note would say of them.
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
    return view.annotations(in: words).filter {
      $0.kind != .mention && words.clamped(to: $0.range) == $0.range
    }
    .map(\.body)
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
