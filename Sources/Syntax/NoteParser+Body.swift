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
      let isToldOf = block.issues.last?.span == span(semicolon, semicolon + 1)
      if at >= upper, !isToldOf { issue(.malformedClaim, semicolon, semicolon + 1, .item) }
      if at < upper, block.items.count - Int(first) >= NoteParser.itemLimit {
        issue(.limitReached, at, at + 1, .fewerItems)
        leaf(.unexpected, at, upper)
        at = upper
      }
    }
    return first..<UInt32(clamping: block.items.count)
  }

  /// The `;` that ends the item at `start`, or `end`. In quotation marks and references it ends nothing, in notes
  /// and reasons it always does.
  private mutating func itemEnd(from start: Int, to end: Int) -> Int {
    let word = wordEnd(start) ?? start
    let isText = isWord(start, word, "note") || isWord(start, word, "exempt")
    var offset = nextBodyMark(start)
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: ";"): return offset
      case UInt8(ascii: "\"") where !isText: offset = stringEnd(offset, to: end) ?? offset + 1
      case UInt8(ascii: "[") where !isText && byte(offset + 1) == UInt8(ascii: "["):
        offset = referenceShape(at: offset, to: end)?.end ?? offset + 2
      default: offset += 1
      }
      offset = nextBodyMark(offset)
    }
    return end
  }

  private mutating func readItem() {
    itemStart = at
    itemFailed = false
    itemExpressions = block.expressions.count
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
