// The JSON writer: appends one value after another to a byte buffer.

/// Writes JSON text; the caller opens and closes containers in pairs and names each member of an object.
///
/// Strings come out as valid UTF-8 whatever is put in: what is not UTF-8 is written as U+FFFD.
@usableFromInline
package struct JSONWriter: Sendable {
  var output: ByteOutput
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// - Parameter isPretty: two spaces of indentation a level, one member or element a line.
  package init(isPretty: Bool = false, reserving capacity: Int = 0) {
    self.isPretty = isPretty
    output = ByteOutput(capacity: capacity)
  }

  /// What has been written; a copy.
  package var bytes: [UInt8] { output.bytes }

  /// How many bytes have been written.
  package var count: Int { output.count }

  /// Returns what has been written without a copy, and begins anew with an empty buffer.
  package mutating func take() -> [UInt8] {
    beginText()
    return output.take()
  }

  /// Begins another text behind what is in the buffer.
  package mutating func beginText() {
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Forgets what has been written and keeps the buffer.
  package mutating func removeAll() {
    output.count = 0
    beginText()
  }

  /// Appends `bytes` as they are, between texts.
  package mutating func appendUnchecked(_ bytes: [UInt8]) { output.append(bytes[...]) }

  /// Replaces what has been written in `range`, between texts; what follows moves when the counts differ.
  package mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    output.replace(range, with: bytes)
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
    if isPretty { return self.key(text: key.description) }
    output.appendKey(key, hasComma: needsComma)
    needsComma = true
    followsKey = true
  }

  /// Begins a member whose name is any text.
  package mutating func key(text: String) {
    prepare()
    var text = text
    text.withUTF8 { output.appendQuoted($0) }
    output.append(isPretty ? ": " : ":")
    followsKey = true
  }

  package mutating func null() {
    prepare()
    output.append("null")
  }

  package mutating func bool(_ value: Bool) {
    prepare()
    output.append(value ? "true" : "false")
  }

  package mutating func int(_ value: Int) {
    prepare()
    output.appendDecimal(value)
  }

  /// A double in its shortest form; null for what is not finite.
  package mutating func double(_ value: Double) {
    prepare()
    output.append(Array((value.isFinite ? "\(value)" : "null").utf8)[...])
  }

  /// A string whose text is UTF-8.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    prepare()
    output.appendQuoted(text)
  }

  /// A string whose text is UTF-8.
  package mutating func string(_ text: [UInt8]) { text.withUnsafeBufferPointer { string($0) } }

  /// A string whose text is UTF-8.
  package mutating func string(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { string($0) } }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A value that is JSON text already.
  package mutating func raw(_ json: [UInt8]) { raw(json[...]) }

  /// A value that is JSON text already.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    prepare()
    output.append(json)
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
    output.append(bracket)
    depth &+= 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth &-= 1
    if isPretty, needsComma { newLine() }
    output.append(bracket)
    needsComma = true
  }

  /// The comma, and in pretty mode the line break, that belong before a value or a key.
  @inline(__always)
  private mutating func prepare() {
    if followsKey {
      followsKey = false
    } else {
      if needsComma { output.append(UInt8(ascii: ",")) }
      if isPretty, depth > 0 { newLine() }
    }
    needsComma = true
  }

  private mutating func newLine() {
    output.append(0x0A)
    for _ in 0..<max(depth, 0) { output.append("  ") }
  }
}
