// References, citations and links.

extension NoteParser {
  mutating func readReference(_ shape: ReferenceShape) {
    let bodyStart = shape.end
    let hasBrace = bodyStart < limit && text[bodyStart] == UInt8(ascii: "{")
    let closing = hasBrace ? bodyEnd(bodyStart).closing : nil
    flushText(shape.start)
    let group = closing == nil ? 0 : openGroup(.claim, shape.start)
    writeReference(shape, isInBody: false)
    guard let closing else {
      resumeText(shape.end)
      if hasBrace {
        issue(.unclosedMark, bodyStart, bodyStart + 1, closeBody(bodyStart))
        at = bodyStart + 1
      } else {
        reportMissingBrace(shape.end)
      }
      return
    }
    let shown = shape.shown ?? shape.target
    var claim = ClaimSyntax(
      form: .reference, span: span(shape.start, closing + 1), shown: span(shown.lowerBound, shown.upperBound),
      body: .empty)
    claim.reference = UInt32(clamping: block.references.count - 1)
    finishClaim(&claim, group, bodyStart: bodyStart, bodyEnd: closing)
  }

  mutating func readCitation(_ start: Int, _ end: Int) {
    let group = openGroup(.citation, start)
    leaf(.openBracket, start, start + 2)
    leaf(.citationID, start + 2, end - 1)
    leaf(.closeBracket, end - 1, end)
    closeGroup(group, end)
    block.citations.append(CitationSyntax(span: span(start, end), id: span(start + 2, end - 1)))
  }

  mutating func finishLink(_ open: OpenMark, _ close: Int, _ urlEnd: Int) {
    flushText(close)
    if keepsNodes, open.group < block.nodes.count { block.nodes[open.group].kind = .link }
    writeAddress(close, urlEnd)
    closeGroup(open.group, urlEnd + 1)
    resumeText(urlEnd + 1)
  }

  mutating func writeAddress(_ close: Int, _ urlEnd: Int) {
    leaf(.closeBracket, close, close + 1)
    leaf(.openParenthesis, close + 1, close + 2)
    leaf(.url, close + 2, urlEnd)
    leaf(.closeParenthesis, urlEnd, urlEnd + 1)
  }
}
