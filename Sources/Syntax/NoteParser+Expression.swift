// The expressions of bodies: sums, products, parentheses and calls.

import TextModel

extension NoteParser {
  /// Reads an expression; nil after a mistake that leaves none. `expected` is said where there is nothing to read.
  mutating func readExpression(_ expected: SyntaxExpectation) -> UInt32? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    guard var left = readProduct(expected) else { return nil }
    while true {
      let end = at
      skipTrivia()
      guard let sign = sumSign(isSpaced: end < at) else { return left }
      take(.arithmeticOperator, sign.length)
      skipTrivia()
      guard let right = readProduct(.operand) else { return nil }
      left = addOperation(sign.isMinus ? .subtract(left, right) : .add(left, right), left, right)
    }
  }

  private mutating func readProduct(_ expected: SyntaxExpectation) -> UInt32? {
    guard var left = readUnary(expected) else { return nil }
    while true {
      let next = peekPastTrivia(at)
      guard next < stop, let isDivision = productSign(next) else { return left }
      skipTrivia()
      let length = max(1, text.scalar(at: at).length)
      if length > 1 { fail(.plainOperator, at, at + length) }
      take(.arithmeticOperator, min(length, stop - at))
      skipTrivia()
      guard let right = readUnary(.operand) else { return nil }
      left = addOperation(isDivision ? .divide(left, right) : .multiply(left, right), left, right)
    }
  }

  /// The plus or minus at `at`. An id may hold a hyphen, so a minus between two operands has spaces around it.
  private mutating func sumSign(isSpaced: Bool) -> (isMinus: Bool, length: Int)? {
    guard at < stop else { return nil }
    switch text[at] {
    case UInt8(ascii: "+"): return (false, 1)
    case UInt8(ascii: "-"):
      if !isSpaced || at + 1 < stop && !isSpaceOrBreak(text[at + 1]) { fail(.unspacedMinus, at, at + 1) }
      return (true, 1)
    case 0xE2:
      guard [0x2212, 0x2013, 0x2014].contains(text.scalar(at: at).value), at + 3 <= stop else { return nil }
      fail(.plainOperator, at, at + 3)
      return (true, 3)
    default: return nil
    }
  }

  private mutating func productSign(_ offset: Int) -> Bool? {
    switch text[offset] {
    case UInt8(ascii: "*"): return false
    case UInt8(ascii: "/"): return true
    case 0xC2, 0xC3:
      switch text.scalar(at: offset).value {
      case 0xD7, 0xB7: return false
      case 0xF7: return true
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func readUnary(_ expected: SyntaxExpectation) -> UInt32? {
    let start = at
    guard at < stop, text[at] == UInt8(ascii: "-") else { return readPrimary(expected) }
    take(.arithmeticOperator, 1)
    skipTrivia()
    guard let operand = readPrimary(.operand) else { return nil }
    return addNode(.negate(operand), start, at)
  }

  private mutating func readPrimary(_ expected: SyntaxExpectation) -> UInt32? {
    guard at < stop else {
      failHere(expected)
      return nil
    }
    let start = at
    switch text[at] {
    case 0x30...0x39: return readNumber().flatMap { addNode(.literal($0), start, at) }
    case UInt8(ascii: "\""): return readString().flatMap { addNode(.literal($0), start, at) }
    case UInt8(ascii: "."): return readPath()
    case UInt8(ascii: "["): return readPath()
    case UInt8(ascii: "("): return readParentheses()
    case UInt8(ascii: ")"): fail(.openParenthesis, at, at + 1)
    case UInt8(ascii: "'"): fail(.straightQuotes, at, at + 1)
    case UInt8(ascii: "$"): fail(.unitLast, at, at + 1)
    default:
      if let end = wordEnd(at) { return readNamed(end) }
      failForeign(expected)
    }
    return nil
  }

  /// Says what to write instead of a typographic quotation mark or a currency sign.
  mutating func failForeign(_ expected: SyntaxExpectation) {
    switch text.scalar(at: at).value {
    case 0x2018...0x201F, 0xAB, 0xBB: failHere(.straightQuotes)
    case 0xA2...0xA5, 0x20A0...0x20CF: failHere(.unitLast)
    default: failHere(expected)
    }
  }

  /// A call, or a path that begins with an id.
  private mutating func readNamed(_ end: Int) -> UInt32? {
    let next = peekPastTrivia(end)
    guard next < stop, text[next] == UInt8(ascii: "(") else { return readPath() }
    guard let function = claimFunction(at, end) else {
      fail(.functionName, at, end)
      return nil
    }
    return readCall(function, end)
  }

  private mutating func readParentheses() -> UInt32? {
    let start = at
    let group = openGroup(.parentheses, start)
    take(.openParenthesis, 1)
    skipTrivia()
    let root = readExpression(.expression)
    if root != nil { closeParenthesis(.closeParentheses, start, start + 1) }
    closeGroup(group, at)
    return root
  }

  /// Takes the `)`, or blames `lower..<upper`, which opened.
  mutating func closeParenthesis(_ expected: SyntaxExpectation, _ lower: Int, _ upper: Int) {
    skipTrivia()
    guard at < stop, text[at] == UInt8(ascii: ")") else {
      // What stands before a ")" is the mistake, not that none is there.
      let isClosed = at < stop && expected != .closeDimensions && text[at..<stop].contains(UInt8(ascii: ")"))
      return isClosed ? failHere(.argumentEnd) : fail(expected, lower, upper)
    }
    take(.closeParenthesis, 1)
  }

  private mutating func enter() -> Bool {
    if depth >= NoteParser.depthLimit {
      if !itemFailed { issue(.limitReached, at, min(at + 1, text.count), .shallowerBody) }
      itemFailed = true
      return false
    }
    depth += 1
    return true
  }

  mutating func addNode(_ kind: ExpressionNode.Kind, _ lower: Int, _ upper: Int) -> UInt32 {
    if block.expressions.count - itemExpressions >= NoteParser.expressionLimit {
      if !itemFailed { issue(.limitReached, lower, max(upper, lower + 1), .shorterExpression) }
      itemFailed = true
    }
    block.expressions.append(ExpressionNode(kind: kind, span: span(lower, upper)))
    return UInt32(clamping: block.expressions.count - 1)
  }

  private mutating func addOperation(_ kind: ExpressionNode.Kind, _ left: UInt32, _ right: UInt32) -> UInt32 {
    let start = block.expressions[Int(left)].span.start
    let end = block.expressions[Int(right)].span.end
    return addNode(kind, base + Int(start), base + Int(end))
  }
}
