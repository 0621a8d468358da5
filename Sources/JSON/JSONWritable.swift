// What can put itself out as JSON.

/// A value with one JSON form.
@usableFromInline
package protocol JSONWritable {
  /// Writes exactly one JSON value.
  func write(to writer: inout JSONWriter)
}

extension JSONWriter {
  /// A member that is left out when `value` is nil.
  @inlinable
  package mutating func member<Value: JSONWritable>(_ key: StaticString, _ value: Value?) {
    guard let value else { return }
    self.key(key)
    value.write(to: &self)
  }

  /// A member that is left out when `value` is false, for flags that are false by default.
  package mutating func flag(_ key: StaticString, _ value: Bool) {
    if value { member(key, true) }
  }
}

extension Int: JSONWritable {
  @usableFromInline
  package func write(to writer: inout JSONWriter) { writer.int(self) }
}

extension Bool: JSONWritable {
  @usableFromInline
  package func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension String: JSONWritable {
  @usableFromInline
  package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  @inlinable
  package func write(to writer: inout JSONWriter) {
    writer.beginArray()
    withUnsafeBufferPointer { elements in
      for index in elements.indices { elements[index].write(to: &writer) }
    }
    writer.endArray()
  }
}

extension JSONValue: JSONWritable {
  package func write(to writer: inout JSONWriter) { writer.value(self) }
}
