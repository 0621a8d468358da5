// The rules on words outside of claims: placeholders left in, words that need a dateline.
import ByteScan
import Claims
import Syntax
import TextModel

extension BlockChecker {
  func checkProse(_ block: NoteBlock, _ found: inout BlockFindings) {
    let range = block.range.clamped(to: 0..<text.count)
    if rules[.placeholder] != nil { findPlaceholders(in: range, block, &found) }
    if !context.hasDateline, rules[.missingDateline] != nil { findRelativeWords(in: range, block, &found) }
    if rules[.unmarkedFigure] != nil || rules[.unmarkedMention] != nil {
      findUnmarked(in: range, block, &found)
    }
  }

  // MARK: Placeholders

  private func findPlaceholders(in range: Range<Int>, _ block: NoteBlock, _ found: inout BlockFindings) {
    for letter in [UInt8(ascii: "K"), UInt8(ascii: "X")] {
      var offset = range.lowerBound
      while let hit = text.find(letter, in: offset..<range.upperBound) {
        let word = asciiWord(around: hit, in: range)
        offset = word.upperBound
        guard isPlaceholder(word), isPlain(word, in: block) else { continue }
        add(.placeholder, span(word, in: block), Message.placeholder(text.string(word)), &found)
      }
    }
  }

  /// `TK` any number of times, or three or more of `X`.
  private func isPlaceholder(_ word: Range<Int>) -> Bool {
    guard word.count >= 2 else { return false }
    if text[word.lowerBound] == UInt8(ascii: "X") {
      return word.count >= 3 && text[word].allSatisfy { $0 == UInt8(ascii: "X") }
    }
    guard word.count.isMultiple(of: 2) else { return false }
    for (index, byte) in text[word].enumerated()
    where byte != UInt8(ascii: index.isMultiple(of: 2) ? "T" : "K") {
      return false
    }
    return true
  }

  /// The run of letters and digits around `offset`; all bytes beyond ASCII count as letters.
  private func asciiWord(around offset: Int, in range: Range<Int>) -> Range<Int> {
    var lower = offset
    while lower > range.lowerBound, text[lower - 1].isWordByte { lower -= 1 }
    var upper = offset
    while upper < range.upperBound, text[upper].isWordByte { upper += 1 }
    return lower..<upper
  }

  // MARK: Words that need a dateline

  private func findRelativeWords(in range: Range<Int>, _ block: NoteBlock, _ found: inout BlockFindings) {
    let lexicon = RelativeWords.of(context.locale.language)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if lexicon.canBegin(with: text[offset]), offset == range.lowerBound || !text[offset - 1].isWordByte,
        let end = lexicon.match(text, from: offset, limit: range.upperBound), isPlain(offset..<end, in: block)
      {
        add(
          .missingDateline, span(offset..<end, in: block),
          Message.missingDateline(text.excerpt(offset..<end)), &found)
        offset = end
      } else {
        offset += 1
      }
    }
  }

  // MARK: Places

  /// True for words that a reader sees: in no body, code, address or comment.
  func isPlain(_ range: Range<Int>, in block: NoteBlock) -> Bool {
    let relative = span(range, in: block)
    for claim in block.claims {
      if claim.body.start <= relative.start, relative.end <= claim.body.end, !claim.body.isEmpty {
        return false
      }
      if claim.url.start <= relative.start, relative.end <= claim.url.end, !claim.url.isEmpty { return false }
    }
    for reference in block.references where !reference.shown.isEmpty {
      if reference.target.start <= relative.start, relative.end <= reference.target.end { return false }
    }
    for citation in block.citations
    where citation.span.start <= relative.start && relative.end <= citation.span.end {
      return false
    }
    var backticks = 0
    var tokenStart = block.start
    var isComment = false
    var offset = block.start
    while offset < range.lowerBound {
      let byte = text[offset]
      if byte == UInt8(ascii: "`") { backticks += 1 }
      if byte == 0x0A || byte == 0x0D { isComment = false }
      if byte == UInt8(ascii: "%"), offset + 1 < range.lowerBound, text[offset + 1] == byte,
        offset == block.start || text[offset - 1] <= 0x20
      {
        isComment = true
      }
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "(") { tokenStart = offset + 1 }
      offset += 1
    }
    let isAddress = text.contains("://", in: tokenStart..<range.lowerBound)
    return backticks.isMultiple(of: 2) && !isComment && !isAddress
  }

  func span(_ range: Range<Int>, in block: NoteBlock) -> Span32 {
    Span32(range.lowerBound - block.start, range.upperBound - block.start)
  }
}

extension UInt8 {
  /// Letters, digits and all bytes beyond ASCII.
  var isWordByte: Bool {
    self >= 0x80 || self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26
  }
}

extension [UInt8] {
  /// The first place of `byte` in `range`.
  func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return nil }
    let found = withUnsafeBufferPointer { buffer -> Int in
      guard let base = buffer.baseAddress else { return range.count }
      return stet_find_byte(base + range.lowerBound, range.count, byte)
    }
    return found < range.count ? range.lowerBound + found : nil
  }

  /// Whether the ASCII `word` stands in `range`. O(length of the range).
  func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    let length = word.utf8CodeUnitCount
    guard length > 0, range.count >= length, range.upperBound <= count else { return false }
    for start in range.lowerBound...(range.upperBound - length)
    where (0..<length).allSatisfy({ self[start + $0] == word.utf8Start[$0] }) {
      return true
    }
    return false
  }
}
