// Reading the protocol's types, and what is said when they are not what they should be.
import JSON
import JSONRPC

/// A type that a client sends.
package protocol JSONReadable {
  /// Reads `node`; throws where it is something else.
  init(_ node: JSONNode) throws(InvalidParams)
}

extension JSONReadable {
  /// Reads the parameters of a message whose method is `method`; throws when there are none.
  package static func read(_ params: JSONNode?, of method: JSONNode) throws(InvalidParams) -> Self {
    guard let params else { throw InvalidParams(method, expected: "parameters beside the method") }
    return try Self(params)
  }
}

/// The first place in a message that is not what its method needs there.
package struct InvalidParams: Error {
  /// What is wrong, or what lacks a member.
  package let place: JSONNode
  /// What is needed there, such as "a string".
  package let expected: String

  package init(_ place: JSONNode, expected: String) {
    self.place = place
    self.expected = expected
  }

  /// One sentence for people, with the place.
  package var message: String {
    let path = place.path
    return path.isEmpty || path == "method" ? "expected \(expected)" : "expected \(expected) at \(path)"
  }
}

extension ResponseError {
  /// The answer to a request with wrong parameters.
  package init(_ error: InvalidParams) {
    self.init(.invalidParams, error.message)
  }
}

extension JSONNode {
  /// The member `key`, which must be there.
  package func read<Value: JSONReadable>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) throws(InvalidParams) -> Value {
    guard let member = self[key] else {
      try requireObject()
      throw InvalidParams(self, expected: "a member '\(key)'")
    }
    return try Value(member)
  }

  /// The member `key`; nil when it is absent or null.
  package func readIfPresent<Value: JSONReadable>(_ key: StaticString) throws(InvalidParams) -> Value? {
    guard let member = self[key], !member.isNull else { return nil }
    return try Value(member)
  }

  /// The member `key`, which must be a string, as UTF-8.
  func readText(_ key: StaticString) throws(InvalidParams) -> [UInt8] {
    let member = try read(key, as: JSONNode.self)
    guard let text = member.text else { throw InvalidParams(member, expected: "a string") }
    return text
  }

  func requireObject() throws(InvalidParams) {
    guard isObject else { throw InvalidParams(self, expected: "an object") }
  }
}

extension JSONNode: JSONReadable {
  package init(_ node: JSONNode) { self = node }
}

extension JSONText: JSONReadable {}

extension Int: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard let value = node.int else { throw InvalidParams(node, expected: "an integer") }
    self = value
  }
}

extension Bool: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard let value = node.bool else { throw InvalidParams(node, expected: "true or false") }
    self = value
  }
}

extension String: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard let value = node.string else { throw InvalidParams(node, expected: "a string") }
    self = value
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard node.isArray else { throw InvalidParams(node, expected: "an array") }
    self = []
    for element in node.elements { append(try Element(element)) }
  }
}

extension RequestID: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard let id = RequestID(id: node) else { throw InvalidParams(node, expected: "an integer or a string") }
    self = id
  }
}

extension JSONReadable where Self: RawRepresentable, RawValue: JSONReadable {
  package init(_ node: JSONNode) throws(InvalidParams) {
    guard let value = Self(rawValue: try RawValue(node)) else {
      throw InvalidParams(node, expected: "a value that the protocol names")
    }
    self = value
  }
}

extension JSONWritable where Self: RawRepresentable, RawValue: JSONWritable {
  package func write(to writer: inout JSONWriter) { rawValue.write(to: &writer) }
}
