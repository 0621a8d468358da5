// Brackets and braces that have no partner: what a slip of the finger leaves of a mark.

/// How far the missing half of a mark is looked for, in bytes, so that all searches together are linear.
private let reach = 256

extension NoteParser {
  /// Reports the `]` at `close`, which no `[` opens, where it looks like the end of a mark.
  mutating func reportUnopened(_ close: Int) {
    guard close != marks.reportedBracket else { return }
    if close > base, text[close - 1] == UInt8(ascii: "]") {
      if marks.unclosedReferences > 0 {
        marks.unclosedReferences -= 1
        return
      }
      let endsReference = block.references.last.map { $0.span.end == span(close, close).start } ?? false
      issue(.unclosedMark, close, close + 1, endsReference ? .oneBracketLess : .openReference)
    } else if close + 1 < limit, text[close + 1] == UInt8(ascii: "{"), bodyEnd(close + 1).closing != nil {
      issue(.unclosedMark, close, close + 1, .openBracket)
    }
  }

  /// Reports what is left of a mark whose brackets turned out to be plain text: `[72%].ev-sales}`, `[R[enault]]`.
  mutating func reportPlain(_ open: OpenMark, _ close: Int) {
    reportMissingBrace(close + 1)
    guard close + 1 < limit, text[close + 1] == UInt8(ascii: "]"), !marks.open.isEmpty, open.start > base,
      (text[open.start - 1] | 0x20) &- 0x61 < 26 || text[open.start - 1] >= 0x80
    else { return }
    issue(.unclosedMark, open.start, open.start + 1, .openReference)
  }

  /// Reports a body at `start`, directly after brackets, that has its `}` and no `{`, or has it a place too late.
  mutating func reportMissingBrace(_ start: Int) {
    guard start < limit else { return }
    if text[start] == UInt8(ascii: "."), start + 1 < limit, text[start + 1] == UInt8(ascii: "{") {
      return issue(.unclosedMark, start, start + 2, .openBody)
    }
    guard text[start] == UInt8(ascii: ".") || (text[start] | 0x20) &- 0x61 < 26 || text[start] >= 0x80 else {
      return
    }
    var end = start
    let last = min(limit, start + reach)
    while end < last {
      switch text[end] {
      case UInt8(ascii: "}"):
        if holdsExpression(start, end) { issue(.unclosedMark, start, end + 1, .openBody) }
        return
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A, 0x0D: return
      default: end += 1
      }
    }
  }

  /// The single `]` before a body that ends the words at `start`, which `[[` opens.
  mutating func claimBracket(after start: Int) -> Int? {
    var offset = start
    let last = min(limit, start + reach)
    while offset < last {
      switch text[offset] {
      case UInt8(ascii: "]"):
        return offset + 1 < limit && text[offset + 1] == UInt8(ascii: "{") ? offset : nil
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x0A, 0x0D: return nil
      default: offset += 1
      }
    }
    return nil
  }

  /// What is missing from the body whose `{` is at `start`: its end, unless the brace was typed twice.
  func closeBody(_ start: Int) -> SyntaxExpectation {
    start + 1 < limit && text[start + 1] == UInt8(ascii: "{") ? .oneOpenBrace : .closeBody
  }
}
