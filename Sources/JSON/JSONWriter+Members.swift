// A key and its value in one call.

extension JSONWriter {
  /// A member that is an integer.
  package mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    int(value)
  }

  /// A member that is a boolean.
  package mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// A member that is a string.
  package mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// A member that is a string of UTF-8.
  package mutating func member(_ key: StaticString, _ value: [UInt8]) {
    self.key(key)
    string(value)
  }

  /// A member that is JSON text already.
  package mutating func member(_ key: StaticString, raw json: [UInt8]) {
    self.key(key)
    raw(json)
  }

  /// A member that is an object.
  package mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// A member that is an array.
  package mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) -> Void) {
    self.key(key)
    array(elements)
  }

  /// An object whose members `members` writes.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// An array whose elements `elements` writes.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    beginArray()
    elements(&self)
    endArray()
  }
}
