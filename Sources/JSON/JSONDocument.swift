// A parsed JSON text: its bytes and one flat tape of records, one for each value and each key.

/// A valid JSON text (RFC 8259) whose values are read in place through `JSONNode`.
///
/// What the RFC leaves open is fixed here: of equal keys the last one counts; a lone surrogate escape reads as
/// U+FFFD; a leading byte order mark is skipped; numbers of any size are kept as written.
package struct JSONDocument: Sendable {
  let storage: JSONStorage

  /// The deepest nesting that is accepted; parsing itself does not recurse.
  package static let maximumDepth = 512

  /// Parses `bytes`, all of which must be one JSON value in valid UTF-8; linear in their count.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser()
    try parser.parse(bytes.span)
    storage = JSONStorage(bytes: bytes, records: parser.records)
  }

  /// The outermost value.
  package var root: JSONNode { JSONNode(storage: storage, index: 0) }

  /// The text that was parsed.
  package var bytes: [UInt8] { storage.bytes }
}

/// What all nodes of one document share; a class so that a node costs one reference.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let records: [JSONRecord]

  init(bytes: [UInt8], records: [JSONRecord]) {
    self.bytes = bytes
    self.records = records
  }
}

/// One value or key on the tape; the children of a container follow it, keys and values alternating.
struct JSONRecord {
  /// The value's first byte; for a string its opening quote.
  var start: UInt32
  /// One past the value's last byte.
  var end: UInt32
  /// The index of the record after this value and all that it contains.
  var next: UInt32
  var kind: JSONKind
  /// A string with escapes, or a number with a fraction or an exponent: the bytes are not the value.
  var needsDecoding: Bool
}

/// The six kinds of JSON value.
package enum JSONKind: UInt8, Sendable {
  case null, bool, number, string, array, object
}
