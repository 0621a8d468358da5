// Paths in bodies: a subject, its properties with their dimensions, and a time.

extension NoteParser {
  var nextDimension: UInt32 { UInt32(clamping: block.dimensions.count) }

  /// Reads a path that begins at `at` with an id, `[[target]]` or the `.` of its first property.
  mutating func readPath() -> UInt32? {
    let start = at
    let group = openGroup(.path, start)
    defer { closeGroup(group, at) }
    guard let subject = readSubject() else { return nil }
    guard at < stop, text[at] == UInt8(ascii: ".") else {
      let isFunction = claimFunction(start, at) != nil
      fail(isFunction ? .functionParenthesis : .dotBeforeProperty, start, at)
      return nil
    }
    let first = UInt32(clamping: block.segments.count)
    while at < stop, text[at] == UInt8(ascii: ".") {
      guard readSegment() else { return nil }
    }
    var path = PathSyntax(
      subjectKind: subject.kind, subject: subject.span,
      segments: first..<UInt32(clamping: block.segments.count))
    let next = peekPastTrivia(at)
    if next < stop, text[next] == UInt8(ascii: "@") {
      skipTrivia()
      path.time = readTime()
    }
    return addNode(.path(path), start, at)
  }

  private mutating func readSubject() -> (kind: PathSyntax.SubjectKind, span: Span32)? {
    if let end = wordEnd(at) {
      let subject = span(at, end)
      take(.subject, end - at)
      return (.id, subject)
    }
    guard text[at] == UInt8(ascii: "[") else { return (.none, .empty) }
    return readTarget().map { (.target, $0) }
  }

  /// Reads `[[target]]`; the result is what is inside.
  mutating func readTarget() -> Span32? {
    guard at + 1 < stop, text[at + 1] == UInt8(ascii: "["), let shape = referenceShape(at: at, to: stop)
    else {
      fail(.closeTarget, at, min(at + 2, stop))
      return nil
    }
    if shape.target.isEmpty { fail(.target, shape.start, shape.end) }
    writeReference(shape, isInBody: true)
    at = shape.end
    return span(shape.target.lowerBound, shape.target.upperBound)
  }

  private mutating func readSegment() -> Bool {
    let dot = at
    var end = at
    while end < stop, text[end] == UInt8(ascii: ".") { end += 1 }
    take(.dot, end - dot)
    if end - dot > 1 { fail(.singleDot, dot, end) }
    guard let propertyEnd = wordEnd(at) else {
      if at < stop, isDigit(text[at]) {
        failHere(dot == itemStart ? .digitFirst : .letterFirst)
      } else {
        fail(.property, dot, at)
      }
      return false
    }
    var segment = PathSegment(property: span(at, propertyEnd), dimensions: nextDimension..<nextDimension)
    take(.property, propertyEnd - at)
    let next = peekPastTrivia(at)
    if next < stop, text[next] == UInt8(ascii: "(") {
      skipTrivia()
      guard let dimensions = readDimensions() else { return false }
      segment.dimensions = dimensions
    }
    block.segments.append(segment)
    return true
  }

  private mutating func readDimensions() -> IndexRange? {
    let open = at
    let first = nextDimension
    let group = openGroup(.dimensions, open)
    defer { closeGroup(group, at) }
    take(.openParenthesis, 1)
    repeat {
      skipTrivia()
      guard readDimension() else { return nil }
      skipTrivia()
    } while takeComma()
    closeParenthesis(.closeDimensions, open, open + 1)
    return first..<nextDimension
  }

  private mutating func takeComma() -> Bool {
    guard at < stop, text[at] == UInt8(ascii: ",") else { return false }
    take(.comma, 1)
    return true
  }

  /// Reads `name: value`.
  mutating func readDimension() -> Bool {
    guard let end = wordEnd(at) else {
      failHere(.dimensionName)
      return false
    }
    let name = span(at, end)
    let start = at
    take(.dimensionName, end - at)
    skipTrivia()
    if at < stop, text[at] == UInt8(ascii: ":") {
      take(.colon, 1)
    } else if at < stop, text[at] == UInt8(ascii: "=") {
      fail(.dimensionColon, at, at + 1)
      take(.unexpected, 1)
    } else {
      fail(.dimensionColon, start, end)
      return false
    }
    skipTrivia()
    guard let value = readValue(.dimensionValue) else { return false }
    block.dimensions.append(DimensionSyntax(name: name, value: value))
    return true
  }

  private mutating func readTime() -> TimeSyntax? {
    let sign = at
    let group = openGroup(.time, sign)
    defer { closeGroup(group, at) }
    take(.at, 1)
    skipTrivia()
    let start = at
    if let end = wordEnd(at), isWord(at, end, "now") {
      take(.keyword, 3)
      return TimeSyntax(kind: .now, span: span(start, end), lower: .empty, upper: .empty)
    }
    let lower = readMoment()
    let dots = peekPastTrivia(at)
    guard byte(dots) == UInt8(ascii: "."), byte(dots + 1) == UInt8(ascii: "."), dots + 1 < stop else {
      guard let lower else {
        if at < stop { failHere(.moment) } else { fail(.moment, sign, sign + 1) }
        return nil
      }
      return TimeSyntax(kind: .moment, span: span(start, at), lower: lower, upper: .empty)
    }
    skipTrivia()
    var end = at
    while end < stop, text[end] == UInt8(ascii: ".") { end += 1 }
    if end - at > 2 { fail(.interval, at, end) }
    take(.dotDot, end - at)
    let next = peekPastTrivia(at)
    let upperEnd = momentEnd(next)
    var upper = Span32.empty
    if upperEnd > next {
      skipTrivia()
      upper = readMoment() ?? .empty
    }
    return TimeSyntax(kind: .interval, span: span(start, at), lower: lower ?? .empty, upper: upper)
  }

  /// Reads a moment, reporting one that is misshapen; nil when there is none.
  private mutating func readMoment() -> Span32? {
    let end = momentEnd(at)
    guard end > at else { return nil }
    if !isMoment(at, end) { fail(.moment, at, end) }
    let moment = span(at, end)
    take(.moment, end - at)
    return moment
  }
}
