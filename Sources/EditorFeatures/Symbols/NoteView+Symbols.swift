// The outline of a note: its headings, each with the claims of its section.
import Analysis
import Syntax
import TextModel

extension NoteView {
  /// The outline, in the order of the text; O(n).
  package func documentSymbols() -> [DocumentSymbol] {
    var outline = Outline()
    for block in tree.blocks {
      switch block.kind {
      case .heading:
        let content = range(block.content, in: block)
        outline.open(
          DocumentSymbol(
            name: words(of: block), kind: .heading,
            range: text.trimmingSpace(block.range), selection: content), level: block.level)
      case .factsFence:
        for symbol in fence(block)?.documentSymbols() ?? [] { outline.add(symbol) }
      default: break
      }
      for claim in block.claims where claim.parent == nil { outline.add(symbol(of: claim, in: block)) }
      if block.kind != .blank { outline.reach(text.trimmingSpace(block.range).upperBound) }
    }
    return outline.finished()
  }

  /// A heading as a reader sees it, without marks.
  private func words(of block: NoteBlock) -> String {
    var words: [UInt8] = []
    NoteStripper.append(
      text, range(block.content, in: block), without: NoteStripper.cuts(in: block, of: text), to: &words)
    return words.line(words.indices)
  }

  private func symbol(of claim: ClaimSyntax, in block: NoteBlock) -> DocumentSymbol {
    let whole = range(claim.span, in: block)
    let shown = range(claim.shown, in: block)
    let body = range(claim.body, in: block)
    if shown.isEmpty {
      return DocumentSymbol(name: text.line(body), kind: .claim, range: whole, selection: body)
    }
    return DocumentSymbol(
      name: text.line(shown), detail: text.line(body), kind: .claim, range: whole, selection: shown)
  }
}

/// Headings that are still open, innermost last.
private struct Outline {
  private var roots: [DocumentSymbol] = []
  private var open: [(level: UInt8, symbol: DocumentSymbol)] = []

  mutating func open(_ symbol: DocumentSymbol, level: UInt8) {
    close(downTo: level)
    open.append((level, symbol))
  }

  mutating func add(_ symbol: DocumentSymbol) {
    if open.isEmpty { roots.append(symbol) } else { open[open.count - 1].symbol.children.append(symbol) }
  }

  /// Says that the section at hand goes on to `end`.
  mutating func reach(_ end: Int) {
    for index in open.indices {
      let range = open[index].symbol.range
      open[index].symbol.range = range.lowerBound..<max(range.upperBound, end)
    }
  }

  mutating func finished() -> [DocumentSymbol] {
    close(downTo: 0)
    return roots
  }

  private mutating func close(downTo level: UInt8) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      add(last.symbol)
    }
  }
}
