// The strict JSON parser: one pass over the bytes, no recursion, one record appended for each value.

/// Builds a document's tape. An open container's `next` holds its parent's index until the container closes, so
/// nesting needs no stack.
struct JSONParser {
  private(set) var records: [JSONRecord] = []
  private var innermost = Self.none
  private var depth = 0
  var position = 0

  private static let none = UInt32.max

  /// What the grammar allows at `position`.
  enum State {
    case value, key, afterValue
  }

  mutating func parse(_ bytes: Span<UInt8>) throws(JSONError) {
    guard bytes.count < Int(UInt32.max) else { throw error(.tooLarge, at: 0, bytes) }
    records.reserveCapacity(min(bytes.count / 8 + 4, 64))
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    var state = State.value
    while true {
      skipWhitespace(bytes)
      if state == .afterValue, innermost == Self.none { break }
      guard position < bytes.count else { throw error(expectation(state), at: position, bytes) }
      switch state {
      case .value: state = try value(bytes)
      case .key: state = try key(bytes)
      case .afterValue: state = try separator(bytes)
      }
    }
    guard position == bytes.count else { throw error(.trailingContent, at: position, bytes) }
  }

  private mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> State {
    switch bytes[position] {
    case UInt8(ascii: "{"):
      return try open(.object, empty: UInt8(ascii: "}"), first: .key, bytes)
    case UInt8(ascii: "["):
      return try open(.array, empty: UInt8(ascii: "]"), first: .value, bytes)
    case UInt8(ascii: "\""):
      try string(bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number(bytes)
    case UInt8(ascii: "t"):
      try word("true", .bool, bytes)
    case UInt8(ascii: "f"):
      try word("false", .bool, bytes)
    case UInt8(ascii: "n"):
      try word("null", .null, bytes)
    default:
      throw error(expectation(.value), at: position, bytes)
    }
    return .afterValue
  }

  private mutating func key(_ bytes: Span<UInt8>) throws(JSONError) -> State {
    guard bytes[position] == UInt8(ascii: "\"") else { throw error(expectation(.key), at: position, bytes) }
    try string(bytes)
    skipWhitespace(bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw error(.expected("':' after the key"), at: position, bytes)
    }
    position &+= 1
    return .value
  }

  private mutating func separator(_ bytes: Span<UInt8>) throws(JSONError) -> State {
    let isObject = records[Int(innermost)].kind == .object
    switch bytes[position] {
    case UInt8(ascii: ","):
      position &+= 1
      return isObject ? .key : .value
    case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
      close()
      return .afterValue
    default:
      throw error(expectation(.afterValue), at: position, bytes)
    }
  }

  private mutating func open(
    _ kind: JSONKind, empty: UInt8, first: State, _ bytes: Span<UInt8>
  ) throws(JSONError) -> State {
    guard depth < JSONDocument.maximumDepth else { throw error(.nestedTooDeeply, at: position, bytes) }
    depth &+= 1
    let index = UInt32(truncatingIfNeeded: records.count)
    append(kind, from: position, to: position)
    records[Int(index)].next = innermost
    innermost = index
    position &+= 1
    skipWhitespace(bytes)
    if position < bytes.count, bytes[position] == empty {
      close()
      return .afterValue
    }
    return first
  }

  private mutating func close() {
    position &+= 1
    depth &-= 1
    let index = Int(innermost)
    innermost = records[index].next
    records[index].end = UInt32(truncatingIfNeeded: position)
    records[index].next = UInt32(truncatingIfNeeded: records.count)
  }

  @inline(__always)
  mutating func append(_ kind: JSONKind, from start: Int, to end: Int, needsDecoding: Bool = false) {
    records.append(
      JSONRecord(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: records.count &+ 1), kind: kind, needsDecoding: needsDecoding))
  }

  @inline(__always)
  private mutating func skipWhitespace(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
      default: return
      }
    }
  }
}

extension JSONParser {
  func expectation(_ state: State) -> JSONError.Problem {
    switch state {
    case .value: .expected("a value")
    case .key: .expected("a key in double quotes")
    case .afterValue:
      records[Int(innermost)].kind == .object ? .expected("',' or '}'") : .expected("',' or ']'")
    }
  }

  func error(_ problem: JSONError.Problem, at offset: Int, _ bytes: Span<UInt8>) -> JSONError {
    var line = 1
    for i in 0..<min(offset, bytes.count) where bytes[i] == 0x0A { line += 1 }
    return JSONError(problem: problem, offset: offset, line: line, isAtEnd: offset >= bytes.count)
  }
}
