// References, links, citations and claims: what brackets and braces open and close.

extension NoteParser {
  mutating func readOpenBracket() {
    let start = at
    let next = start + 1 < limit ? text[start + 1] : 0
    if next == UInt8(ascii: "["), start + 2 >= limit || text[start + 2] != UInt8(ascii: "[") {
      if let reference = referenceShape(at: start, to: limit) { return readReference(reference) }
      let bracket = claimBracket(after: start + 2)
      issue(.unclosedMark, start, start + 2, bracket == nil ? .closeReference : .closeReferenceOrClaim)
      marks.reportedBracket = bracket ?? -1
      marks.unclosedReferences += 1
      at = start + 2
      return
    }
    if next == UInt8(ascii: "^"), let end = citationEnd(start, to: limit) {
      flushText(start)
      readCitation(start, end)
      return resumeText(end)
    }
    if marks.open.count >= NoteParser.openMarkLimit { dropOldestMarks() }
    flushText(start)
    marks.open.append(OpenMark(start: start, group: openGroup(.claim, start), claims: block.claims.count))
    leaf(.openBracket, start, start + 1)
    resumeText(start + 1)
  }

  mutating func readCloseBracket() {
    guard let open = marks.open.popLast() else {
      reportUnopened(at)
      at += 1
      return
    }
    let close = at
    let next = close + 1 < limit ? text[close + 1] : 0
    if next == UInt8(ascii: "{") {
      if let bodyEnd = bodyEnd(close + 1).closing {
        return finishShown(open, .shown, close, urlEnd: nil, bodyStart: close + 1, bodyEnd: bodyEnd)
      }
      issue(.unclosedMark, close + 1, close + 2, closeBody(close + 1))
      makePlain(open)
      at = close + 2
    } else if next == UInt8(ascii: "(") {
      guard let urlEnd = linkEnd(close + 1) else {
        issue(.unclosedMark, close + 1, close + 2, .closeLink)
        makePlain(open)
        at = close + 2
        return
      }
      if byte(urlEnd + 1) == UInt8(ascii: "{"), urlEnd + 1 < limit {
        if let bodyEnd = bodyEnd(urlEnd + 1).closing {
          return finishShown(open, .link, close, urlEnd: urlEnd, bodyStart: urlEnd + 1, bodyEnd: bodyEnd)
        }
        issue(.unclosedMark, urlEnd + 1, urlEnd + 2, .closeBody)
      }
      finishLink(open, close, urlEnd)
      if byte(urlEnd + 1) == UInt8(ascii: "{"), urlEnd + 1 < limit { at = urlEnd + 2 }
    } else {
      reportPlain(open, close)
      makePlain(open)
      at = close + 1
    }
  }

  /// `{body}` with no brackets before it.
  mutating func readBareBody() {
    let start = at
    let end = bodyEnd(start)
    let isClaim = byte(start + 1) == UInt8(ascii: "?") && start + 1 < limit
    guard isClaim || holdsExpression(start + 1, end.closing ?? end.stopped) else {
      at = start + 1
      return
    }
    guard let closing = end.closing else {
      issue(.unclosedMark, start, start + 1, .closeBody)
      at = start + 1
      return
    }
    flushText(start)
    let group = openGroup(.claim, start)
    var claim = ClaimSyntax(form: .bare, span: span(start, closing + 1), shown: .empty, body: .empty)
    finishClaim(&claim, group, bodyStart: start, bodyEnd: closing)
  }

  /// Reports every `[` still open as plain text.
  mutating func abandonOpenMarks() {
    while let open = marks.open.popLast() {
      issue(.unclosedMark, open.start, open.start + 1, .closeBracket)
      makePlain(open)
    }
  }

  /// Keeps the innermost half of the open brackets; the others are plain text.
  private mutating func dropOldestMarks() {
    let half = marks.open.count / 2
    if !marks.isOverLimit, let open = marks.open.first {
      issue(.limitReached, open.start, open.start + 1, .fewerBrackets)
      marks.isOverLimit = true
    }
    for open in marks.open[..<half] { makePlain(open) }
    marks.open.removeSubrange(..<half)
    if block.nodes.count > marks.nodeLimit {
      removeVoidGroups()
      marks.nodeLimit = max(2 * block.nodes.count, 1 << 16)
    }
  }

  private mutating func makePlain(_ open: OpenMark) {
    guard keepsNodes, open.group + 1 < block.nodes.count else { return }
    block.nodes[open.group].kind = .block
    block.nodes[open.group + 1].kind = .text
    marks.hasVoidGroups = true
  }

  private mutating func finishShown(
    _ open: OpenMark, _ form: ClaimSyntax.Form, _ close: Int, urlEnd: Int?, bodyStart: Int, bodyEnd: Int
  ) {
    flushText(close)
    if block.claims.count > open.claims { marks.hasNestedClaims = true }
    var claim = ClaimSyntax(
      form: form, span: span(open.start, bodyEnd + 1), shown: span(open.start + 1, close), body: .empty)
    if let urlEnd {
      writeAddress(close, urlEnd)
      claim.url = span(close + 2, urlEnd)
    } else {
      leaf(.closeBracket, close, close + 1)
    }
    finishClaim(&claim, open.group, bodyStart: bodyStart, bodyEnd: bodyEnd)
  }

  /// Reads the body between the braces at `bodyStart` and `bodyEnd` and the citations directly after it.
  mutating func finishClaim(
    _ claim: inout ClaimSyntax, _ group: Int, bodyStart: Int, bodyEnd: Int
  ) {
    if block.claims.capacity == 0 { reserveForClaims() }
    let body = openGroup(.body, bodyStart)
    leaf(.openBrace, bodyStart, bodyStart + 1)
    claim.body = span(bodyStart + 1, bodyEnd)
    claim.items =
      bodyEnd - bodyStart > NoteParser.bodyLimit
      ? readLongBody(bodyStart + 1, bodyEnd) : readBody(bodyStart + 1, bodyEnd)
    leaf(.closeBrace, bodyEnd, bodyEnd + 1)
    closeGroup(body, bodyEnd + 1)
    closeGroup(group, bodyEnd + 1)
    var end = bodyEnd + 1
    if end < limit, text[end] == UInt8(ascii: "}") { issue(.malformedClaim, end, end + 1, .oneCloseBrace) }
    let firstCitation = UInt32(clamping: block.citations.count)
    while end < limit, block.citations.count < NoteParser.markLimit, let next = citationEnd(end, to: limit) {
      readCitation(end, next)
      end = next
    }
    claim.citations = firstCitation..<UInt32(clamping: block.citations.count)
    block.claims.append(claim)
    resumeText(end)
  }

  /// A body of which nothing is read.
  private mutating func readLongBody(_ lower: Int, _ upper: Int) -> IndexRange {
    issue(.limitReached, lower, lower + 1, .shorterBody)
    leaf(.text, lower, upper)
    let first = UInt32(clamping: block.items.count)
    block.items.append(BodyItem(kind: .malformed, span: span(lower, upper)))
    return first..<(first + 1)
  }

  /// Makes room for a few claims at once, so that the arrays do not all grow step by step.
  private mutating func reserveForClaims() {
    block.claims.reserveCapacity(8)
    block.items.reserveCapacity(12)
    block.expressions.reserveCapacity(16)
    block.segments.reserveCapacity(16)
    block.dimensions.reserveCapacity(8)
  }
}
