// The items of a body (spec 1, The body).

import TextModel

extension NoteParser {
  /// Reads the items between `lower` and `upper`; the result is where they are in `block.items`.
  mutating func readBody(_ lower: Int, _ upper: Int) -> IndexRange {
    let first = UInt32(clamping: block.items.count)
    at = lower
    stop = upper
    skipTrivia()
    while at < upper {
      stop = itemEnd(from: at, to: upper)
      readItem()
      stop = upper
      guard at < upper else { break }
      let semicolon = at
      leaf(.semicolon, at, at + 1)
      at += 1
      skipTrivia()
      if at >= upper { issue(.malformedClaim, semicolon, semicolon + 1, .item) }
    }
    return first..<UInt32(clamping: block.items.count)
  }

  /// The `;` that ends the item at `start`, or `end`. In quotation marks and references it ends nothing, in notes
  /// and reasons it always does.
  private mutating func itemEnd(from start: Int, to end: Int) -> Int {
    let word = wordEnd(start) ?? start
    let isText = isWord(start, word, "note") || isWord(start, word, "exempt")
    var offset = start
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: ";"): return offset
      case UInt8(ascii: "\"") where !isText: offset = stringEnd(offset, to: end) ?? offset + 1
      case UInt8(ascii: "[") where !isText: offset = referenceShape(at: offset, to: end)?.end ?? offset + 1
      default: offset += 1
      }
    }
    return end
  }

  /// The offset behind the string that opens at `start`, on the same line.
  mutating func stringEnd(_ start: Int, to end: Int) -> Int? {
    var offset = start + 1
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "\""): return offset + 1
      case UInt8(ascii: "\\"): offset += 2
      case 0x0A, 0x0D: return nil
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func readItem() {
    itemStart = at
    itemFailed = false
    depth = 0
    let end = max(trimSpaceAndBreaks(stop, from: at), at)
    if end <= at {
      issue(.malformedClaim, at, at + 1, .item)
      leaf(.whitespace, at, stop)
      at = stop
      return
    }
    let group = openGroup(.item, at)
    var item = BodyItem(kind: .claim, span: span(at, end))
    let outerStop = stop
    stop = end
    readItemContent(&item)
    skipTrivia()
    if at < stop {
      reportLeftOver()
      leaf(.unexpected, at, stop)
    }
    if itemFailed { item.kind = .malformed }
    block.items.append(item)
    closeGroup(group, end)
    at = end
    stop = outerStop
    skipTrivia()
    leaf(.unexpected, at, stop)
    at = stop
  }

  private mutating func readItemContent(_ item: inout BodyItem) {
    if text[at] == UInt8(ascii: "?") {
      item.kind = .unbound
      return take(.question, 1)
    }
    if let end = wordEnd(at) {
      let next = peekPastTrivia(end)
      let option = optionName(at, end)
      let isExempt = isWord(at, end, "exempt")
      if byte(next) == UInt8(ascii: ":"), next < stop {
        if isExempt { return readExemption(&item, end, next) }
        if let option { return readOption(option, &item, end, next) }
        return fail(.optionName, at, end)
      }
      if isExempt, next >= stop { return readExemption(&item, end, next) }
      if isExempt || option != nil, byte(next) != UInt8(ascii: "."), byte(next) != UInt8(ascii: "(") {
        return fail(.optionColon, at, end)
      }
    }
    readClaimItem(&item)
  }

  private mutating func readExemption(_ item: inout BodyItem, _ end: Int, _ colon: Int) {
    item.kind = .exempt
    take(.keyword, end - at)
    guard colon < stop else { return }
    readColon()
    item.value = readText()
  }

  private mutating func readOption(_ name: OptionName, _ item: inout BodyItem, _ end: Int, _ colon: Int) {
    item.kind = .option
    item.option = name
    take(.optionName, end - at)
    readColon()
    switch name {
    case .source: item.value = readSourceID()
    case .saidBy: item.value = readEntity()
    case .reading: item.value = readWord(.date)
    case .tolerance:
      if startsNumber(at) { item.value = readNumber() } else { failHere(.number) }
    case .note: item.value = readText()
    }
  }

  private mutating func readColon() {
    skipTrivia()
    take(.colon, 1)
    skipTrivia()
  }

  /// What is left of the item as text.
  private mutating func readText() -> BodyValue? {
    guard at < stop else {
      failHere(.text)
      return nil
    }
    let value = BodyValue(kind: .string, span: span(at, stop), core: span(at, stop))
    leaf(.optionText, at, stop)
    at = stop
    return value
  }

  /// An id of a source, which may begin with a digit.
  private mutating func readSourceID() -> BodyValue? {
    var end = at
    while end < stop {
      if let length = text.letterLength(at: end) {
        end += length
      } else if isWordByte(text[end]) {
        end += 1
      } else {
        break
      }
    }
    guard end > at, end <= stop else {
      failHere(.sourceID)
      return nil
    }
    return takeValue(.id, .identifier, end)
  }

  private mutating func readEntity() -> BodyValue? {
    if byte(at) == UInt8(ascii: "["), byte(at + 1) == UInt8(ascii: "["), at < stop {
      return readTargetValue()
    }
    return readWord(.entity)
  }

  private mutating func readWord(_ expected: SyntaxExpectation) -> BodyValue? {
    guard let end = wordEnd(at) else {
      failHere(expected)
      return nil
    }
    return takeValue(.id, .identifier, end)
  }

  private mutating func readClaimItem(_ item: inout BodyItem) {
    while let end = wordEnd(at), let keyword = claimKeyword(at, end) {
      if end < stop, text[end] == UInt8(ascii: ".") { fail(.spaceAfterKeyword, at, end) }
      switch keyword {
      case .not:
        if item.isNegated || item.standing != nil || item.modality != .actual { fail(.standingOnce, at, end) }
        item.isNegated = true
      case .standing(let standing):
        if item.standing != nil || item.modality != .actual { fail(.standingOnce, at, end) }
        item.standing = standing
      case .modality(let modality):
        if item.standing != nil || item.modality != .actual { fail(.standingOnce, at, end) }
        item.modality = modality
      }
      take(.keyword, end - at)
      skipTrivia()
    }
    item.expression = readExpression(.expression)
    guard item.expression != nil else { return }
    skipTrivia()
    item.relation = readRelation()
    if item.relation != nil {
      skipTrivia()
      item.value = readValue(.relationValue)
    }
  }

  private mutating func readRelation() -> Relation? {
    guard at < stop else { return nil }
    let next = at + 1 < stop ? text[at + 1] : 0
    switch text[at] {
    case UInt8(ascii: "="):
      if next == UInt8(ascii: "=") { return takeRelation(.equal, 2, .equalSign) }
      if next == UInt8(ascii: ">") { return takeRelation(.greaterOrEqual, 2, .greaterOrEqual) }
      if next == UInt8(ascii: "<") { return takeRelation(.lessOrEqual, 2, .lessOrEqual) }
      return takeRelation(.equal, 1)
    case UInt8(ascii: "!"):
      return next == UInt8(ascii: "=") ? takeRelation(.notEqual, 2) : takeRelation(.notEqual, 1, .notEqual)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: ">") { return takeRelation(.notEqual, 2, .notEqual) }
      return next == UInt8(ascii: "=") ? takeRelation(.lessOrEqual, 2) : takeRelation(.less, 1)
    case UInt8(ascii: ">"):
      return next == UInt8(ascii: "=") ? takeRelation(.greaterOrEqual, 2) : takeRelation(.greater, 1)
    case UInt8(ascii: "~"):
      if next == UInt8(ascii: "=") { return takeRelation(.about, 2, .about) }
      return takeRelation(.about, 1)
    case 0xE2:
      switch text.scalar(at: at).value {
      case 0x2260: return takeRelation(.notEqual, 3, .notEqual)
      case 0x2264: return takeRelation(.lessOrEqual, 3, .lessOrEqual)
      case 0x2265: return takeRelation(.greaterOrEqual, 3, .greaterOrEqual)
      case 0x2248: return takeRelation(.about, 3, .about)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func takeRelation(
    _ relation: Relation, _ length: Int, _ expected: SyntaxExpectation = .none
  ) -> Relation {
    if expected != .none { fail(expected, at, at + length) }
    take(.relation, length)
    return relation
  }

  /// Says what to do about the bytes that an item should not have behind it.
  private mutating func reportLeftOver() {
    switch text[at] {
    case UInt8(ascii: ","): fail(.semicolon, at, at + 1)
    case UInt8(ascii: ")"): fail(.openParenthesis, at, at + 1)
    case UInt8(ascii: "'"): fail(.straightQuotes, at, at + 1)
    case 0x30...0x39, UInt8(ascii: "\""), UInt8(ascii: ":"): failHere(.relation)
    default:
      let before = trimSpaceAndBreaks(at, from: itemStart)
      if before > itemStart, byte(before - 1) == UInt8(ascii: "-") {
        return fail(.unspacedMinus, before - 1, before)
      }
      if let end = wordEnd(at), optionName(at, end) != nil || isWord(at, end, "exempt"),
        byte(peekPastTrivia(end)) == UInt8(ascii: ":")
      {
        return fail(.semicolonBeforeOption, at, end)
      }
      failHere(.itemEnd)
    }
  }
}
