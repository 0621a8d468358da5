// A JSON value on its own, apart from any text.

/// A JSON value that is built or compared as a whole; documents are read through `JSONNode` instead.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  /// Members in order; equality minds the order.
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of the last member named `key`.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The value of `node`, with all that it contains; a number that fits no double is null. Linear, no recursion.
  package init(_ node: JSONNode) {
    // From the last record to the first, so that a container finds its children finished, in reverse.
    var finished: [(index: Int, value: JSONValue)] = []
    let records = node.storage.records
    for index in (node.index..<Int(node.record.next)).reversed() {
      let current = JSONNode(storage: node.storage, index: index)
      var children: [JSONValue] = []
      while current.isArray || current.isObject, let child = finished.last, child.index < records[index].next
      {
        children.append(child.value)
        finished.removeLast()
      }
      finished.append((index, JSONValue(current, children)))
    }
    self = finished.last?.value ?? .null
  }

  private init(_ node: JSONNode, _ children: [JSONValue]) {
    switch node.kind {
    case .null: self = .null
    case .bool: self = .bool(node.bool ?? false)
    case .number: self = node.int.map(JSONValue.int) ?? node.double.map(JSONValue.double) ?? .null
    case .string: self = .string(node.string ?? "")
    case .array: self = .array(children)
    case .object:
      var members: [Member] = []
      for index in stride(from: 0, to: children.count - 1, by: 2) {
        guard case .string(let key) = children[index] else { continue }
        members.append(Member(key, children[index + 1]))
      }
      self = .object(members)
    }
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
