// The plain words of a block, sentence by sentence.
import Syntax
import TextModel

/// A sentence of a block with the words in it that stand in no mark.
struct ProseSentence {
  /// In the note, with what stands in marks.
  var range: Range<Int>
  /// Letters and digits with the hyphens, apostrophes and separators between them, outside marks.
  var words: [Range<Int>]
}

extension NoteView {
  /// The sentences of a block of prose; none for other blocks.
  func sentences(of block: NoteBlock) -> [ProseSentence] {
    switch block.kind {
    case .heading, .paragraph, .listItem, .quotation, .tableRow: break
    default: return []
    }
    let plain = plainRanges(of: block)
    let whole = text.trimmingSpace(block.range)
    var sentences: [ProseSentence] = []
    var start = whole.lowerBound
    for range in plain {
      var at = range.lowerBound
      while at < range.upperBound {
        if endsSentence(at, in: whole, isCell: block.kind == .tableRow) {
          sentences.append(ProseSentence(range: start..<at + 1, words: []))
          start = at + 1
        }
        at += 1
      }
    }
    if start < whole.upperBound {
      sentences.append(ProseSentence(range: start..<whole.upperBound, words: []))
    }
    for index in sentences.indices {
      for range in plain where range.overlaps(sentences[index].range) {
        appendWords(of: range.clamped(to: sentences[index].range), to: &sentences[index].words)
      }
    }
    return sentences
  }

  /// The text of the block outside marks, links and code, in order.
  private func plainRanges(of block: NoteBlock) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < block.nodes.count {
      let node = block.nodes[index]
      if block.nodes.isLeaf(index), node.kind == .text || node.kind == .whitespace || node.kind == .lineBreak
      {
        let range = range(node.span, in: block)
        if let last = ranges.last, last.upperBound == range.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else if !range.isEmpty {
          ranges.append(range)
        }
      }
      index = max(index + 1, Int(node.next))
    }
    return ranges
  }

  private func endsSentence(_ offset: Int, in whole: Range<Int>, isCell: Bool) -> Bool {
    let byte = text[offset]
    if isCell { return byte == 0x7C }
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return false }
    var next = offset + 1
    while next < whole.upperBound, text[next] == 0x22 || text[next] == 0x29 { next += 1 }
    guard next >= whole.upperBound || text.isSpace(next) else { return false }
    if byte == 0x2E, isAbbreviation(before: offset) { return false }
    while next < whole.upperBound, text.isSpace(next) { next += 1 }
    return next >= whole.upperBound || !(text[next] >= 0x61 && text[next] <= 0x7A)
  }

  /// A single letter, or one of a few titles.
  private func isAbbreviation(before offset: Int) -> Bool {
    let word = text.word(around: offset)
    let length = offset - word.lowerBound
    if length == 1 { return text.letterLength(at: word.lowerBound) != nil }
    let titles: [StaticString] = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "Inc", "Ltd", "Co", "Corp"]
    return titles.contains { text.equals(word.lowerBound..<offset, $0) }
  }

  private func appendWords(of range: Range<Int>, to words: inout [Range<Int>]) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard text.wordLength(at: at) > 0 else {
        at += max(1, text.scalar(at: at).length)
        continue
      }
      let start = at
      while at < range.upperBound {
        let length = text.wordLength(at: at)
        if length > 0 {
          at += length
        } else if let joint = jointLength(at), at + joint < range.upperBound,
          text.wordLength(at: at + joint) > 0
        {
          at += joint
        } else {
          break
        }
      }
      at = min(at, range.upperBound)
      words.append(start..<at)
    }
  }

  /// A hyphen, an apostrophe, a point or comma between digits.
  private func jointLength(_ offset: Int) -> Int? {
    switch text[offset] {
    case 0x2D, 0x27, 0x26: return 1
    case 0x2C, 0x2E:
      let isBetweenDigits =
        offset > 0 && text[offset - 1] &- 0x30 < 10 && offset + 1 < text.count
        && text[offset + 1] &- 0x30 < 10
      return isBetweenDigits ? 1 : nil
    default: return text.hasPrefix("’", at: offset) ? 3 : nil
    }
  }
}
