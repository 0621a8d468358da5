// The JSON writer: appends one value after another to a byte buffer.

/// Writes JSON text; the caller opens and closes containers in pairs and names each member of an object.
///
/// Strings come out as valid UTF-8 whatever is put in: what is not UTF-8 is written as U+FFFD.
@usableFromInline
package struct JSONWriter: Sendable {
  /// What has been written; settable so that the buffer can be taken, reused or written around.
  package var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// - Parameter isPretty: two spaces of indentation a level, one member or element a line.
  package init(isPretty: Bool = false, reserving capacity: Int = 0) {
    self.isPretty = isPretty
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Begins another text behind what is in the buffer.
  package mutating func beginText() {
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Forgets what has been written and keeps the buffer.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    beginText()
  }

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  @usableFromInline
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }
  @usableFromInline
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member; its value is written next. `key` must need no escapes.
  @usableFromInline
  package mutating func key(_ key: StaticString) {
    prepare()
    key.withUTF8Buffer { key in
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: key)
    }
    endKey()
  }

  /// Begins a member whose name is any text.
  package mutating func key(text: String) {
    prepare()
    var text = text
    text.withUTF8 { appendQuoted($0.span) }
    bytes.removeLast()
    endKey()
  }

  package mutating func null() {
    prepare()
    append("null")
  }

  package mutating func bool(_ value: Bool) {
    prepare()
    append(value ? "true" : "false")
  }

  package mutating func int(_ value: Int) {
    prepare()
    appendDecimal(value)
  }

  /// A double in its shortest form; null for what is not finite.
  package mutating func double(_ value: Double) {
    prepare()
    bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
  }

  /// A string whose text is UTF-8.
  package mutating func string(_ text: Span<UInt8>) {
    prepare()
    appendQuoted(text)
  }

  package mutating func string(_ text: [UInt8]) { string(text.span) }

  package mutating func string(_ text: ArraySlice<UInt8>) { string(text.span) }

  package mutating func string(_ text: String) {
    var text = text
    prepare()
    text.withUTF8 { appendQuoted($0.span) }
  }

  /// A value that is JSON text already.
  package mutating func raw(_ json: [UInt8]) {
    prepare()
    bytes.append(contentsOf: json)
  }

  /// A value that is JSON text already.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    prepare()
    bytes.append(contentsOf: json)
  }

  /// A value and all that it contains; recursive, so as deep as the value.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .int(let value): int(value)
    case .double(let value): double(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(text: member.key)
        self.value(member.value)
      }
      endObject()
    }
  }
}

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    prepare()
    bytes.append(bracket)
    depth &+= 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth &-= 1
    if isPretty, needsComma { newLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// The comma, and in pretty mode the line break, that belong before a value or a key.
  @inline(__always)
  private mutating func prepare() {
    if followsKey {
      followsKey = false
    } else {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if isPretty, depth > 0 { newLine() }
    }
    needsComma = true
  }

  private mutating func endKey() {
    append(isPretty ? "\": " : "\":")
    followsKey = true
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<max(depth, 0) { append("  ") }
  }

  @inline(__always)
  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
