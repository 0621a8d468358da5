// One value of a parsed document, read where it stands.

/// A value of a `JSONDocument`, or a key of one of its objects; copying one costs one reference.
package struct JSONNode: Sendable {
  let storage: JSONStorage
  let index: Int

  var record: JSONRecord { storage.records[index] }

  package var kind: JSONKind { record.kind }

  /// The UTF-8 offsets of the value in its document, with the quotes of a string.
  package var range: Range<Int> { Int(record.start)..<Int(record.end) }

  /// The value as it is written in its document.
  package var source: ArraySlice<UInt8> { storage.bytes[range] }

  package var isNull: Bool { kind == .null }

  package var isObject: Bool { kind == .object }

  package var isArray: Bool { kind == .array }

  /// The value when it is `true` or `false`.
  package var bool: Bool? {
    // "true" has four bytes, "false" five.
    kind == .bool ? range.count == 4 : nil
  }

  /// The value of the last member named `key`, when this is an object that has one; linear in its members.
  package subscript(key: StaticString) -> JSONNode? {
    let found = storage.lastValue(named: key, in: index)
    return found > 0 ? JSONNode(storage: storage, index: found) : nil
  }

  /// As the other subscript, for a key that is not known before; `key` is UTF-8.
  package subscript(key: [UInt8]) -> JSONNode? {
    var found: JSONNode?
    for member in members where member.key.text == key { found = member.value }
    return found
  }

  /// The elements of an array in order; none when this is something else.
  package var elements: JSONElements { JSONElements(self, of: .array) }

  /// The members of an object in order, equal keys each time; none when this is something else.
  package var members: JSONMembers { JSONMembers(JSONElements(self, of: .object)) }

  /// How many elements or members there are, 0 for what is no container; linear in them.
  package var count: Int {
    switch kind {
    case .array: elements.reduce(0) { count, _ in count + 1 }
    case .object: members.reduce(0) { count, _ in count + 1 }
    default: 0
    }
  }
}

/// The values directly inside an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var index: Int
  private let end: Int

  init(_ container: JSONNode, of kind: JSONKind) {
    storage = container.storage
    let record = container.record
    end = record.kind == kind ? Int(record.next) : 0
    index = container.index + 1
  }

  package mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    defer { index = Int(storage.records[index].next) }
    return JSONNode(storage: storage, index: index)
  }
}

/// The keys and values of an object, in order.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private var nodes: JSONElements

  init(_ nodes: JSONElements) {
    self.nodes = nodes
  }

  package mutating func next() -> (key: JSONNode, value: JSONNode)? {
    guard let key = nodes.next(), let value = nodes.next() else { return nil }
    return (key, value)
  }
}
