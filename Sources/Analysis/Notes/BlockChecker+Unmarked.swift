// The rules that show what is not marked, off by default: figures and names of known entities outside any mark.
import Claims
import Facts
import Syntax
import TextModel

extension BlockChecker {
  /// Walks the words of `range` that are in no mark.
  func findUnmarked(in range: Range<Int>, _ block: NoteBlock, _ found: inout BlockFindings) {
    var mentions = context.subject != nil || !block.references.isEmpty
    var figures: [Range<Int>] = []
    walkWords(in: range, block) { word in
      if text[word.lowerBound] &- 0x30 < 10 {
        let figure = figure(from: word.lowerBound, limit: range.upperBound, block)
        if isPlain(figure, in: block), !isListMarker(figure, block) { figures.append(figure) }
        return figure.upperBound
      }
      guard let name = knownName(from: word, limit: range.upperBound, block) else { return word.upperBound }
      mentions = true
      if isPlain(name, in: block) {
        add(.unmarkedMention, span(name, in: block), Message.unmarkedMention(text.excerpt(name)), &found)
      }
      return name.upperBound
    }
    guard mentions else { return }
    for figure in figures {
      add(.unmarkedFigure, span(figure, in: block), Message.unmarkedFigure(text.excerpt(figure)), &found)
    }
  }

  /// The entities whose names stand in the block outside any mark, in the order of the text.
  func mentions(in block: NoteBlock) -> [EntityID] {
    let range = block.range.clamped(to: 0..<text.count)
    var found: [EntityID] = []
    walkWords(in: range, block) { word in
      guard let name = knownName(from: word, limit: range.upperBound, block) else { return word.upperBound }
      switch context.facts.resolve(text, name, at: context.referenceDay) {
      case .entity(let entity, via: _): found.append(entity)
      case .ambiguous(let entities): found += entities.prefix(4)
      case .unknown: break
      }
      return name.upperBound
    }
    return found
  }

  /// Calls `visit` with the words of `range` that are in no mark; it says where the walk goes on.
  private func walkWords(in range: Range<Int>, _ block: NoteBlock, _ visit: (Range<Int>) -> Int) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = markEnd(at: offset, block) {
        offset = max(end, offset + 1)
      } else if text[offset].isWordByte {
        offset = visit(word(from: offset, limit: range.upperBound))
      } else {
        offset += 1
      }
    }
  }

  /// The end of the mark that begins at or covers `offset`; nil where there is none.
  private func markEnd(at offset: Int, _ block: NoteBlock) -> Int? {
    let place = UInt32(clamping: offset - block.start)
    for claim in block.claims where claim.span.start <= place && place < claim.span.end {
      return block.start + Int(claim.span.end)
    }
    for reference in block.references where reference.span.start <= place && place < reference.span.end {
      return block.start + Int(reference.span.end)
    }
    for citation in block.citations where citation.span.start <= place && place < citation.span.end {
      return block.start + Int(citation.span.end)
    }
    return nil
  }

  private func word(from start: Int, limit: Int) -> Range<Int> {
    var end = start
    while end < limit, text[end].isWordByte || isInnerMark(end, limit) { end += 1 }
    return start..<max(end, start + 1)
  }

  /// A hyphen or apostrophe between two letters.
  private func isInnerMark(_ offset: Int, _ limit: Int) -> Bool {
    (text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "'"))
      && offset + 1 < limit && text[offset + 1].isWordByte
  }

  /// Digits with the marks between them, and a percent sign directly after.
  private func figure(from start: Int, limit: Int, _ block: NoteBlock) -> Range<Int> {
    var end = start
    while end < limit {
      let byte = text[end]
      if byte.isWordByte {
        end += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-"),
        end + 1 < limit,
        text[end + 1] &- 0x30 < 10
      {
        end += 1
      } else {
        break
      }
    }
    if end < limit, text[end] == UInt8(ascii: "%") { end += 1 }
    return start..<end
  }

  private func isListMarker(_ figure: Range<Int>, _ block: NoteBlock) -> Bool {
    guard block.kind == .listItem, figure.upperBound < text.count,
      text[figure.upperBound] == UInt8(ascii: ".")
    else {
      return false
    }
    return text[block.start..<figure.lowerBound].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
  }

  /// The longest name of up to five words that an entity has exactly, beginning with a capital.
  private func knownName(from first: Range<Int>, limit: Int, _ block: NoteBlock) -> Range<Int>? {
    let byte = text[first.lowerBound]
    guard byte >= 0x80 || byte &- 0x41 < 26 else { return nil }
    var best: Range<Int>?
    var candidate = first
    for _ in 0..<5 {
      switch context.facts.resolve(text, candidate, at: context.referenceDay) {
      case .entity(_, via: .label), .entity(_, via: .alias), .entity(_, via: .formerName), .ambiguous:
        best = candidate
      case .entity, .unknown: break
      }
      let next = candidate.upperBound + 1
      guard next < limit, text[candidate.upperBound] == 0x20, text[next].isWordByte,
        markEnd(at: next, block) == nil
      else { break }
      candidate = candidate.lowerBound..<word(from: next, limit: limit).upperBound
    }
    return best
  }
}
