// Values in bodies: numbers with their units, strings, moments, ids and targets.

import TextModel

extension NoteParser {
  /// Reads a value; where there is none it says `expected`.
  mutating func readValue(_ expected: SyntaxExpectation) -> BodyValue? {
    guard at < stop else {
      failHere(expected)
      return nil
    }
    switch text[at] {
    case UInt8(ascii: "\""): return readString()
    case UInt8(ascii: "["): return readTargetValue()
    case UInt8(ascii: "~"): return readMomentValue()
    case 0x30...0x39: return isMomentWithParts(at) ? readMomentValue() : readNumber()
    case UInt8(ascii: "-") where startsNumber(at): return readNumber()
    case UInt8(ascii: "'"): fail(.straightQuotes, at, at + 1)
    case UInt8(ascii: "$"): fail(.unitLast, at, at + 1)
    case UInt8(ascii: "."): fail(startsNumber(at + 1) ? .digitFirst : expected, at, at + 1)
    default:
      guard let end = wordEnd(at) else {
        failForeign(expected)
        return nil
      }
      if end - at >= 6, isMoment(at, end) { return readMomentValue() }
      if isWord(at, end, "yes") { return takeValue(.yes, .keyword, end) }
      if isWord(at, end, "no") { return takeValue(.no, .keyword, end) }
      if isWord(at, end, "now") || claimKeyword(at, end) != nil { fail(expected, at, end) }
      return takeValue(.id, .identifier, end)
    }
    return nil
  }

  mutating func readTargetValue() -> BodyValue? {
    let start = at
    return readTarget().map { BodyValue(kind: .target, span: span(start, at), core: $0) }
  }

  mutating func readString() -> BodyValue? {
    guard let end = stringEnd(at, to: stop) else {
      fail(.closeQuote, at, at + 1)
      return nil
    }
    let value = BodyValue(kind: .string, span: span(at, end), core: span(at + 1, end - 1))
    take(.string, end - at)
    return value
  }

  private mutating func readMomentValue() -> BodyValue? {
    let end = momentEnd(at)
    if !isMoment(at, end) { fail(.moment, at, max(end, at + 1)) }
    return takeValue(.moment, .moment, max(end, at + 1))
  }

  mutating func startsNumber(_ offset: Int) -> Bool {
    guard offset < stop else { return false }
    if isDigit(text[offset]) { return true }
    return text[offset] == UInt8(ascii: "-") && offset + 1 < stop && isDigit(text[offset + 1])
  }

  /// Reads digits with their sign, a scale word and a unit.
  mutating func readNumber() -> BodyValue? {
    let start = at
    var end = digitsEnd(at)
    if end < stop, text[end] == UInt8(ascii: ","), end + 1 < stop, isDigit(text[end + 1]), depth <= 1 {
      while end + 1 < stop, text[end] == UInt8(ascii: ","), isDigit(text[end + 1]) {
        end = digitsEnd(end + 1)
      }
      fail(.plainNumber, start, end)
    }
    var value = BodyValue(kind: .number, span: span(start, end), core: span(start, end))
    take(.number, end - start)
    var next = peekPastTrivia(at)
    if next > at, next < stop, isDigit(text[next]) { fail(.plainNumber, start, digitsEnd(next)) }
    if let scaleEnd = wordEnd(next), let scale = scale(next, scaleEnd) {
      let unit = peekPastTrivia(scaleEnd)
      if unitEnd(scaleEnd, unit) != nil || !isWord(next, scaleEnd, "m") {
        skipTrivia()
        take(.scale, scaleEnd - at)
        value.scale = scale
        next = peekPastTrivia(at)
      }
    }
    if let unitEnd = unitEnd(at, next) {
      skipTrivia()
      value.unit = span(at, unitEnd)
      take(.unit, unitEnd - at)
    }
    value.span = span(start, at)
    return value
  }

  private mutating func digitsEnd(_ start: Int) -> Int {
    var offset = start
    if offset < stop, text[offset] == UInt8(ascii: "-") { offset += 1 }
    var hasPoint = false
    while offset < stop {
      let digitFollows = offset + 1 < stop && isDigit(text[offset + 1])
      if isDigit(text[offset]) || text[offset] == UInt8(ascii: "_") && digitFollows {
        offset += 1
      } else if text[offset] == UInt8(ascii: "."), !hasPoint, digitFollows {
        hasPoint = true
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// Whether ² or ³ stands at `offset`: square metres are no millions.
  private mutating func isSuperscript(_ offset: Int) -> Bool {
    byte(offset) == 0xC2 && (byte(offset + 1) == 0xB2 || byte(offset + 1) == 0xB3)
  }

  /// The power of ten of the scale word `lower..<upper`.
  private mutating func scale(_ lower: Int, _ upper: Int) -> UInt8? {
    switch upper - lower {
    case 1: isWord(lower, upper, "k") ? 3 : isWord(lower, upper, "m") && !isSuperscript(upper) ? 6 : nil
    case 2: isWord(lower, upper, "bn") ? 9 : isWord(lower, upper, "tn") ? 12 : nil
    default: nil
    }
  }

  /// The end of the unit at `start`, which stands behind `number`: `%`, `km/h`, `EUR`, `€`, `°C`, `m²`.
  private mutating func unitEnd(_ number: Int, _ start: Int) -> Int? {
    guard start < stop else { return nil }
    var offset = start
    while offset < stop {
      if let length = unitSign(offset) {
        offset += length
      } else if let end = wordEnd(offset) {
        offset = end
      } else if text[offset] == UInt8(ascii: "/"), offset > start, offset + 1 < stop,
        isWordByte(text[offset + 1]) || unitSign(offset + 1) != nil
      {
        offset += 1
        while offset < stop, isDigit(text[offset]) { offset += 1 }
      } else {
        break
      }
    }
    return offset > start ? min(offset, stop) : nil
  }

  private mutating func unitSign(_ offset: Int) -> Int? {
    if text[offset] == UInt8(ascii: "%") || text[offset] == UInt8(ascii: "$") { return 1 }
    guard text[offset] >= 0x80 else { return nil }
    let (value, length) = text.scalar(at: offset)
    switch value {
    case 0xA2...0xA5, 0xB0, 0xB2, 0xB3, 0xB5, 0x2030, 0x20A0...0x20CF: return length
    default: return nil
    }
  }
}
