// The small steps of reading a body: white space, words, and what to say of a mistake.

import TextModel

enum ClaimKeyword {
  case not
  case standing(Standing)
  case modality(Modality)
}

extension NoteParser {
  /// Writes the next `length` bytes as one leaf and moves behind them.
  mutating func take(_ kind: SyntaxKind, _ length: Int) {
    leaf(kind, at, at + length)
    at += length
  }

  mutating func takeValue(_ kind: BodyValue.Kind, _ leafKind: SyntaxKind, _ end: Int) -> BodyValue {
    let value = BodyValue(kind: kind, span: span(at, end), core: span(at, end))
    take(leafKind, end - at)
    return value
  }

  /// Reports a mistake at `lower..<upper`; of an item's mistakes the first alone, since others may follow from it.
  mutating func fail(_ expected: SyntaxExpectation, _ lower: Int, _ upper: Int) {
    if !itemFailed { issue(.malformedClaim, lower, max(upper, lower + 1), expected) }
    itemFailed = true
  }

  /// Reports a mistake at the word or character at `at`, or at the last one before it where the item ends.
  mutating func failHere(_ expected: SyntaxExpectation) {
    if at < stop {
      var end = wordEnd(at) ?? at + max(1, text.scalar(at: at).length)
      while byte(at).isDigit, byte(end).isDigit { end += 1 }
      return fail(expected, at, min(end, stop))
    }
    let end = trimSpaceAndBreaks(at, from: itemStart)
    var start = end
    repeat { start -= 1 } while start > itemStart && byte(start) & 0xC0 == 0x80
    fail(expected, max(start, itemStart), end)
  }

  /// Moves over white space, line breaks and the quotation marks after them.
  mutating func skipTrivia() {
    while at < stop {
      if isLineBreak(text[at]) {
        take(.lineBreak, min(lineBreakLength(at: at), stop - at))
        if block.kind == .quotation { at = readQuoteMarkers(at, to: stop) }
        continue
      }
      let end = spacesEnd(at)
      guard end > at else { return }
      take(.whitespace, end - at)
    }
  }

  /// Where `skipTrivia` would move to from `offset`.
  mutating func peekPastTrivia(_ offset: Int) -> Int {
    var offset = offset
    while offset < stop {
      if isLineBreak(text[offset]) {
        offset += 1
        if block.kind == .quotation {
          while offset < stop, isSpace(text[offset]) || text[offset] == UInt8(ascii: ">") { offset += 1 }
        }
        continue
      }
      let end = spacesEnd(offset)
      guard end > offset else { break }
      offset = end
    }
    return offset
  }

  /// Spaces and tabs, and the spaces that do not break: U+00A0, U+2009, U+202F.
  private mutating func spacesEnd(_ start: Int) -> Int {
    var offset = start
    while offset < stop {
      if isSpace(text[offset]) {
        offset += 1
      } else if text[offset] == 0xC2, offset + 1 < stop, text[offset + 1] == 0xA0 {
        offset += 2
      } else if text[offset] == 0xE2, offset + 2 < stop, text[offset + 1] == 0x80,
        text[offset + 2] == 0x89 || text[offset + 2] == 0xAF
      {
        offset += 3
      } else {
        break
      }
    }
    return offset
  }

  mutating func trimSpaceAndBreaks(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, isSpaceOrBreak(byte(end - 1)) { end -= 1 }
    return end
  }

  @inline(__always)
  func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte == 0x2D || byte == 0x5F
  }

  /// The end of the id or property at `start`: a letter, then letters, digits, `_` and `-`.
  mutating func wordEnd(_ start: Int) -> Int? {
    guard start < stop, text[start] >= 0x41 else { return nil }
    if start == wordStart, wordFound <= stop { return wordFound }
    guard let first = text.letterLength(at: start) else { return nil }
    var offset = start + first
    while offset < stop {
      if isWordByte(text[offset]) {
        offset += 1
      } else if text[offset] >= 0x80, let length = text.letterLength(at: offset) {
        offset += length
      } else {
        break
      }
    }
    offset = min(offset, stop)
    if offset < stop {
      wordStart = start
      wordFound = offset
    }
    return offset
  }

  mutating func claimKeyword(_ lower: Int, _ upper: Int) -> ClaimKeyword? {
    switch upper - lower {
    case 3: isWord(lower, upper, "not") ? .not : nil
    case 4: isWord(lower, upper, "then") ? .standing(.then) : nil
    case 6:
      isWord(lower, upper, "former")
        ? .standing(.former) : isWord(lower, upper, "target") ? .modality(.target) : nil
    case 7:
      isWord(lower, upper, "current")
        ? .standing(.current) : isWord(lower, upper, "planned") ? .modality(.planned) : nil
    case 8:
      if isWord(lower, upper, "incoming") {
        .standing(.incoming)
      } else if isWord(lower, upper, "estimate") {
        .modality(.estimate)
      } else {
        isWord(lower, upper, "forecast") ? .modality(.forecast) : nil
      }
    default: nil
    }
  }

  mutating func optionName(_ lower: Int, _ upper: Int) -> OptionName? {
    switch upper - lower {
    case 2: isWord(lower, upper, "as") ? .reading : nil
    case 3: isWord(lower, upper, "src") ? .source : nil
    case 4: isWord(lower, upper, "note") ? .note : nil
    case 7: isWord(lower, upper, "said-by") ? .saidBy : nil
    case 9: isWord(lower, upper, "tolerance") ? .tolerance : nil
    default: nil
    }
  }

  mutating func claimFunction(_ lower: Int, _ upper: Int) -> ClaimFunction? {
    switch upper - lower {
    case 3:
      isWord(lower, upper, "sum")
        ? .sum : isWord(lower, upper, "age") ? .age : isWord(lower, upper, "end") ? .end : nil
    case 4: isWord(lower, upper, "when") ? .when : nil
    case 5:
      isWord(lower, upper, "share")
        ? .share : isWord(lower, upper, "count") ? .count : isWord(lower, upper, "start") ? .start : nil
    case 6: isWord(lower, upper, "growth") ? .growth : isWord(lower, upper, "change") ? .change : nil
    default: nil
    }
  }
}
