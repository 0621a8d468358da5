// Calls of functions in bodies.

extension NoteParser {
  /// What a call has gathered so far.
  private struct Arguments {
    var first: UInt32?
    var last: UInt32?
    var count = 0
    var filter: IndexRange = 0..<0
    var value: BodyValue?
  }

  /// Reads the call of `function`, whose name ends at `nameEnd`.
  mutating func readCall(_ function: ClaimFunction, _ nameEnd: Int) -> UInt32? {
    let start = at
    let group = openGroup(.call, start)
    defer { closeGroup(group, at) }
    take(.functionName, nameEnd - at)
    skipTrivia()
    take(.openParenthesis, 1)
    let open = at
    var arguments = Arguments()
    arguments.filter = nextDimension..<nextDimension
    while true {
      skipTrivia()
      if arguments.count == 0, at < stop, text[at] == UInt8(ascii: ")") {
        fail(.argument, start, at + 1)
        return nil
      }
      if at >= stop {
        fail(arguments.count == 0 ? .argument : .closing(function), start, open)
        return nil
      }
      guard readArgument(function, &arguments) else { return nil }
      skipTrivia()
      guard at < stop, text[at] == UInt8(ascii: ",") else { break }
      take(.comma, 1)
    }
    closeParenthesis(.closing(function), start, open)
    check(function, arguments, start, at)
    return addNode(
      .call(function, firstArgument: arguments.first, filter: arguments.filter, value: arguments.value),
      start, at)
  }

  private mutating func readArgument(_ function: ClaimFunction, _ arguments: inout Arguments) -> Bool {
    if function == .count, arguments.count > 0, let end = wordEnd(at),
      byte(peekPastTrivia(end)) == UInt8(ascii: ":")
    {
      if arguments.filter.isEmpty { arguments.filter = nextDimension..<nextDimension }
      guard readDimension() else { return false }
      arguments.filter = arguments.filter.lowerBound..<nextDimension
      return true
    }
    if function == .start || function == .end, arguments.count == 1, arguments.value == nil {
      arguments.value = readValue(.statementValue)
      return arguments.value != nil
    }
    guard let argument = readExpression(.argument) else { return false }
    if let last = arguments.last { block.expressions[Int(last)].sibling = argument }
    arguments.first = arguments.first ?? argument
    arguments.last = argument
    arguments.count += 1
    return true
  }

  private mutating func check(_ function: ClaimFunction, _ arguments: Arguments, _ start: Int, _ end: Int) {
    switch function {
    case .growth, .change, .count, .age, .when:
      if arguments.count != 1 { fail(.oneArgument, start, end) }
    case .share:
      if arguments.count != 2 { fail(.twoArguments, start, end) }
    case .start, .end:
      if arguments.count != 1 || arguments.value == nil { fail(.statementValue, start, end) }
    case .sum: break
    }
  }
}
